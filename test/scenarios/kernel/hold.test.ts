/** 801.8.B and C: the hold, at its boundary and with everything that may be late there. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { status } from '../../../policy/application/status';
import type { ApplicationFile } from '../../../policy/application/file';
import { epochMs, instant } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';

// Submitted 3 March 2027: day 90 is 1 June, void at 00:00 Pacific of 2 June.
const lastSecond = '2027-06-02T06:59:58.000Z';
const day91 = '2027-06-02T07:00:00.000Z';
/** Past both reminders, with nothing on its way. */
const quietDay = '2027-05-20T07:00:00.000Z';
const after = (at: string, ms: number) => instant(epochMs(at) + ms);
const diploma = { item: 'diploma', evidence: { documents: ['late'], type: 'diploma' } };

test('[801.8.B] [801.8.C] is open at 23:59:59 of day 90 and void at 00:00 of day 91, shown so without any write', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  await world.walk(after(day91, -1_000));
  expect(await world.stage(id)).toBe('incomplete');
  const [row] = await world.rows<{ file: ApplicationFile }>('select file from "Case"');
  expect([status(row!.file, after(day91, -1)), status(row!.file, day91)]).toEqual(['incomplete', 'void']);
  await world.walk(after(day91, 3_000));
  expect([await world.stage(id), await world.processEnd(id)]).toEqual(['void', 'void']);
  const [event] = await world.rows('select "happenedAt", "receivedAt" from "Event" where type = \'ApplicationVoided\'');
  expect(event).toEqual({ happenedAt: day91, receivedAt: day91 });
  const reminders = ['application-hold-reminder', 'application-hold-reminder'];
  expect(await world.letters(id)).toEqual([...reminders, 'application-incomplete', 'application-voided']);
  expect(verdict(await world.tell('addItem', id, diploma))).toBe('application-void');
  await world.close();
});

const scheduled = async (world: World, id: string): Promise<number> => {
  const { events } = await world.handle(id).fetchHistory();
  return (events ?? []).filter((event) => event.activityTaskScheduledEventAttributes).length;
};

/** The worker is down over the boundary; what was received then, and whichever the worker hears first, decides nothing by its order. */
async function atTheBoundary(itemAt: string, first: 'clock' | 'item'): Promise<string> {
  const world = await World.create({ patienceMs: 400 });
  const id = await world.submitted(['diploma']);
  await world.walk(quietDay);
  await world.rest();
  await world.jump(itemAt);
  if (first === 'clock') {
    // The item must not reach Temporal at all, or the server hands it over together with the signal.
    world.faults.set('change-written', async () => Promise.reject(new Error('the API was killed')));
    await expect(world.tell('addItem', id, diploma)).rejects.toThrow('the API was killed');
  } else expect((await world.tell('addItem', id, diploma)).status).toBe(202);
  await world.jump(after(day91, 5_000));
  if (first === 'clock') await world.handle(id).signal('clockMoved', world.clock.offset);
  const asked = await scheduled(world, id);
  await world.work();
  if (first === 'clock') await eventually('the process has raised the instant', async () => (await scheduled(world, id)) > asked);
  else {
    await eventually('the item is answered', async () => {
      await world.reconcile();
      return world.isQuiet();
    });
    await world.handle(id).signal('clockMoved', world.clock.offset);
  }
  await eventually('everything received is answered and the hold has left its state', async () => {
    await world.reconcile();
    const running = await world.rows("select 1 from \"Deadline\" where id = 'hold' and state = 'running'");
    return running.length === 0 && (await world.isQuiet());
  });
  const stage = await world.stage(id);
  await world.close();
  return stage;
}

test('[801.8.B] [801.8.C] worker back on day 91: an item of 23:59:58 on day 90 never voids, one of day 91 always does', async () => {
  const heard = [
    [lastSecond, 'clock'],
    [lastSecond, 'item'],
    [after(day91, 1_000), 'clock'],
    [after(day91, 1_000), 'item'],
  ] as const;
  const stages = await Promise.all(heard.map(([itemAt, first]) => atTheBoundary(itemAt, first)));
  expect(stages).toEqual(['complete', 'complete', 'void', 'void']);
});

test('[801.8.B] an upload that began in time holds the instant back until it is whole', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  await world.walk(quietDay);
  await world.jump(lastSecond);
  const arrival = await world.gateway.beginArriving({
    kind: 'application',
    caseId: id,
    command: 'addItem',
    actor: 'person:x',
    key: randomUUID(),
  });
  await world.jump(after(day91, 3_000));
  await world.handle(id).signal('clockMoved', world.clock.offset);
  await pause(700);
  expect(await world.stage(id)).toBe('incomplete');
  expect((await world.gateway.finishArriving(arrival, diploma)).status).toBe(200);
  expect(await world.stage(id)).toBe('complete');
  await world.close();
});

test('[801.8.C] an upload that broke off was never received, and one that never ends is given up', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  await world.walk(quietDay);
  await world.jump(lastSecond);
  const telling = { kind: 'application', caseId: id, command: 'addItem', actor: 'person:x', key: randomUUID() };
  await world.gateway.dropArriving(await world.gateway.beginArriving(telling));
  expect(await world.rows('select 1 from "Change" where key = $1', telling.key)).toEqual([]);
  const endless = await world.gateway.beginArriving(telling);
  expect(endless.status).toBe('arriving');
  await world.jump(after(day91, 700_000)); // longer than an upload may take
  await world.walk(after(day91, 700_000));
  expect(await world.stage(id)).toBe('void');
  expect(verdict(await world.gateway.finishArriving(endless, diploma))).toBe('not-done');
  await world.close();
});

test('[801.8.B] received just before the instant and written just after it: the instant waits for the door', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  await world.walk(quietDay);
  await world.jump(after(day91, -200));
  await world.handle(id).signal('clockMoved', world.clock.offset);
  const door = await world.pool.connect(); // a slow door: received now, committed 800 ms later
  await door.query('begin');
  await door.query(
    `insert into "Change" (id, kind, "caseId", command, actor, key, body, "receivedAt") values ('slow', 'application', $1, 'addItem', 'ada', 'slow', $2, $3)`,
    [id, JSON.stringify(diploma), await world.clock.now()],
  );
  await pause(400);
  const judgement = { item: 'photo-id', met: true, reasons: [], findings: { showsBirthDate: true } };
  const other = world.tell('judgeItem', id, judgement); // received after the instant
  await pause(400);
  await door.query('commit');
  door.release();
  expect((await other).status).toBe(200);
  await eventually('the slow one is recorded', () => world.isQuiet());
  const events = await world.rows<{ type: string }>('select type from "Event" where type like \'Item%\' order by number');
  expect([await world.stage(id), events.map(({ type }) => type)]).toEqual(['complete', ['ItemReceived', 'ItemMet']]);
  await world.close();
});

test('[801.8.C] paper that came on day 90 and is entered on day 91 counts by its receipt date, unless the void is recorded; then it is corrected', async () => {
  const world = await World.create({ patienceMs: 1_000 });
  const [early, late] = [await world.submitted(['diploma']), await world.submitted(['diploma'])];
  await world.walk(quietDay);
  await world.rest();
  await world.jump(after(day91, 3_600_000));
  const paper = { receivedAt: lastSecond, note: 'envelope stamped on the last day' };
  expect((await world.tell('addItem', early, diploma, paper)).status).toBe(202);
  await world.work();
  await world.reconcile();
  await world.walk(after(day91, 7_200_000));
  expect([await world.stage(early), await world.processEnd(late)]).toEqual(['complete', 'void']);
  expect(verdict(await world.tell('addItem', late, diploma, paper))).toBe('application-void');
  const correction = { receivedOn: '2027-06-01', items: [diploma], secondPerson: 'grace' };
  expect((await world.tell('correct', late, correction)).status).toBe(200);
  expect(await world.stage(late)).toBe('complete');
  await world.judgeAll(late);
  expect((await world.tell('approve', late)).status).toBe(200);
  expect(await world.processEnd(late)).toBe('approved');
  await world.close();
});
