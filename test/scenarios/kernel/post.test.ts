/** Letters and messages: late, repeated, refused; cases that come back; events that were touched. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { allBreaks, firstBreak } from '../../../activities/record/verify';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';

const errand = { kind: 'errand' };

test('[801.7] mail down for forty days: the duty is overdue, the process ends only when the letter is out', async () => {
  const world = await World.create();
  const id = await world.submitted();
  await world.judgeAll(id);
  world.mail.down = true;
  expect((await world.tell('approve', id)).status).toBe(200);
  await eventually('the letter failed', async () => (await world.rows('select 1 from "Notice" where "lastError" is not null')).length > 0);
  await world.walk('2027-04-13T07:00:00.000Z');
  expect((await world.handle(id).describe()).status.name).toBe('RUNNING');
  const [row] = await world.rows('select state, "settledAt" from "Deadline" where "caseId" = $1 and id = \'status-notice\'', id);
  expect(row).toEqual({ state: 'missed', settledAt: null });
  expect(await world.rows('select queue, cause from "Task" where kind = \'overdue\'')).toEqual([
    { queue: 'escalation', cause: 'status-notice' },
  ]);
  world.mail.down = false;
  expect(await world.processEnd(id)).toBe('approved');
  expect(await world.letters(id)).toEqual(['application-approved']);
  const [sent] = await world.rows('select state, "acceptedAt" >= \'2027-04-13\' as late from "Notice" where "caseId" = $1', id);
  expect(sent).toEqual({ state: 'sent', late: true }); // dated by the attempt that worked
  const [settled] = await world.rows('select state, "settledAt" >= \'2027-04-13\' as late from "Deadline" where id = \'status-notice\'');
  expect(settled).toEqual({ state: 'missed', late: true }); // missed stays missed, and done at last
  await world.close();
}, 90_000);

test('a message to a closed peer ends as a task; the next process was opened once', async () => {
  const world = await World.create();
  const id = await world.errand();
  await world.tell('finish', id, {}, errand);
  await eventually('followed up', async () => (await world.stage(`${id}-follow-up`)) === 'open');
  await world.walk('2028-03-10T07:00:00.000Z');
  expect(await world.processEnd(`${id}-follow-up`, 'follow-up')).toBe('over');
  const tasks = await world.rows('select "caseId", kind, cause from "Task"');
  expect(tasks).toEqual([{ caseId: `${id}-follow-up`, kind: 'message-refused', cause: `${id}-follow-up-over` }]);
  expect(await world.rows('select "lastDay" from "Deadline" where id = \'window\'')).toEqual([{ lastDay: '2028-03-03' }]);
  await world.close();
});

test('a message whose process was lost after it accepted and before it recorded is told again', async () => {
  const world = await World.create();
  const id = await world.errand();
  let holding = true;
  const hold = async (): Promise<void> => {
    if (!holding) return;
    world.faults.set('record-not-begun', hold);
    throw new Error('held');
  };
  world.faults.set('record-not-begun', async () => void world.faults.set('record-not-begun', hold)); // after the errand's own
  await world.tell('finish', id, {}, errand);
  const followUp = world.handle(`${id}-follow-up`, 'follow-up');
  await eventually('accepted', async () => {
    const { events } = await followUp.fetchHistory().catch(() => ({ events: [] }));
    return (events ?? []).some((event) => event.workflowExecutionUpdateAcceptedEventAttributes);
  });
  await followUp.terminate('lost');
  expect(await world.processEnd(id, 'errand')).toBe('done'); // for its sender it is delivered
  holding = false;
  world.faults.delete('record-not-begun');
  await world.reconcile();
  expect(await world.stage(`${id}-follow-up`)).toBe('open');
  expect(await world.isQuiet()).toBe(true);
  await world.close();
});

test('an ended case is reopened unless the person has another one open; also while its letter is still in the house', async () => {
  const world = await World.create();
  const person = await world.person();
  const id = await world.errand(person);
  await world.tell('finish', id, {}, errand);
  expect(await world.processEnd(id, 'errand')).toBe('done');
  expect(verdict(await world.tell('note', id, {}, errand))).toBe('application-withdrawn');
  const second = await world.errand(person);
  expect(verdict(await world.tell('reopen', id, {}, errand))).toBe('application-already-open');
  await world.tell('finish', second, {}, errand);
  expect((await world.tell('reopen', id, {}, errand)).status).toBe(200);
  expect((await world.tell('note', id, {}, errand)).status).toBe(200);
  expect(await world.rows('select state from "Deadline" where "caseId" = $1', id)).toEqual([{ state: 'running' }]);
  await world.tell('finish', id, {}, errand);
  expect(await world.processEnd(id, 'errand')).toBe('done');
  expect(await world.letters(id)).toEqual(['application-withdrawn', 'application-withdrawn']);

  const waiting = await world.errand();
  world.mail.down = true;
  await world.tell('finish', waiting, {}, errand);
  expect((await world.tell('reopen', waiting, {}, errand)).status).toBe(200); // before its letter is out
  world.mail.down = false;
  await world.tell('finish', waiting, {}, errand);
  expect(await world.processEnd(waiting, 'errand')).toBe('done');
  expect(await world.letters(waiting)).toHaveLength(2);
  await world.close();
});

test('the hash chain holds; altered text, type or actor, a removed and a dropped last event are found', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await world.tell('addItem', id, { item: 'fee', evidence: { payment: 'p' } });
  await eventually('all sent', () => world.isQuiet());
  expect(await firstBreak(world.db, id)).toBeUndefined();
  const tamper = async (statement: string): Promise<number | undefined> => {
    await world.pool.query(
      `create table kept as select * from "Event"; alter table "Event" disable trigger "Event_append_only"; ${statement}`,
    );
    const found = await firstBreak(world.db, id);
    await world.pool.query(
      `delete from "Event"; insert into "Event" select * from kept; drop table kept; alter table "Event" enable trigger "Event_append_only"`,
    );
    return found;
  };
  const received = "where type = 'ItemReceived'";
  const [{ number }] = (await world.rows<{ number: number }>(`select number from "Event" ${received}`)) as [{ number: number }];
  const [{ last }] = (await world.rows<{ last: number }>('select max(number) as last from "Event"')) as [{ last: number }];
  expect(await tamper(`update "Event" set text = '{"item":"diploma"}' ${received}`)).toBe(number);
  expect(await tamper(`update "Event" set type = 'ItemMet' ${received}`)).toBe(number);
  expect(await tamper(`update "Event" set actor = 'somebody' ${received}`)).toBe(number);
  expect(await tamper('delete from "Event" where number = 2')).toBe(3);
  expect(await tamper(`delete from "Event" where number = ${last}`)).toBe(last);
  await world.pool.query('update "Event" set text = null where number = 1'); // erased: the one alteration the owner may make
  expect(await allBreaks(world.db)).toEqual({ cases: 1, events: last, breaks: [] });
  await world.close();
});

test('events are append-only: for the product by its rights, for the owner by a trigger', async () => {
  const world = await World.create();
  await world.submitted(['fee']);
  await expect(world.db.event.updateMany({ data: { type: 'x' } })).rejects.toThrow(/permission denied|denied access/i);
  await expect(world.db.event.deleteMany()).rejects.toThrow(/permission denied|denied access/i);
  await expect(world.db.ledgerEntry.deleteMany()).rejects.toThrow(/permission denied|denied access/i);
  await expect(world.pool.query('update "Event" set type = \'x\'')).rejects.toThrow('append-only');
  await expect(world.pool.query('delete from "Event"')).rejects.toThrow('append-only');
  await world.close();
});

test('chapters of thirty events, no cache, mail down across chapters: nothing dropped, same end', async () => {
  const world = await World.create({ chapter: 30, resting: true });
  await world.work(0);
  const id = await world.errand();
  world.mail.down = true;
  for (let round = 0; round < 6; round += 1) await world.tell('note', id, { letter: true }, errand);
  world.mail.down = false;
  for (let round = 0; round < 6; round += 1) await world.tell('note', id, { letter: true }, errand);
  const asked = Array.from({ length: 10 }, () => world.tell('begin', id, {}, { ...errand, key: randomUUID() })); // refused while chapters turn
  await world.tell('finish', id, {}, errand);
  await Promise.all(asked);
  expect(await world.processEnd(id, 'errand')).toBe('done');
  const [notices] = await world.rows('select count(*) as count from "Notice" where "caseId" = $1', id);
  expect([notices, (await world.letters(id)).length]).toEqual([{ count: 13 }, 13]);
  expect((await world.runs(`WorkflowId = 'errand/${id}'`)).length).toBeGreaterThan(2);
  await world.close();
}, 120_000);

test('a page turned while letters cannot leave: the next chapter sends them although nothing more is said', async () => {
  const world = await World.create({ chapter: 10 });
  const id = await world.errand();
  world.mail.down = true;
  const chapters = async () => (await world.runs(`WorkflowId = 'errand/${id}'`)).length;
  let said = 0;
  for (; (await chapters()) < 2 && said < 20; said += 1) {
    await world.tell('note', id, { letter: true }, errand);
    await pause(300);
  }
  expect(said).toBeLessThan(20);
  world.mail.down = false;
  await eventually('all letters are out', async () => (await world.letters(id)).length === said && (await world.isQuiet()));
  await world.close();
}, 60_000);
