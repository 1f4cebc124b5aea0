/** Moving the program's date: in true order, one walker at a time, and honest when something does not move. */
import { epochMs, instant } from '../../../policy/calendar';
import { AlreadyWalking, Stuck } from '../../../apps/api/src/cases/walk';
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';

const day91 = '2027-06-02T07:00:00.000Z';

test('[801.8.C] fifty open cases submitted over fifty hours: every instant arrives, in true order', async () => {
  const world = await World.create();
  const begin = epochMs(await world.clock.now());
  for (let hour = 0; hour < 50; hour += 10) {
    await world.jump(instant(begin + hour * 3_600_000));
    await Promise.all(Array.from({ length: 10 }, () => world.submitted(['fee'])));
  }
  await eventually('all told', () => world.isQuiet());
  const { steps } = await world.walk('2027-06-05T07:00:00.000Z');
  expect(steps).toHaveLength(50 * 3); // two reminders and the end of each hold; the first letters were in time
  expect(steps.map(({ dueAt }) => dueAt)).toEqual(steps.map(({ dueAt }) => dueAt).sort());
  expect(await world.rows('select stage, count(*) as count from "Case" group by 1')).toEqual([{ stage: 'void', count: 50 }]);
  const recorded = await world.rows<{ receivedAt: string; answeredAt: string }>(
    `select "receivedAt", "answeredAt" from "Change" where command = 'due' order by "answeredAt", "receivedAt"`,
  );
  expect(recorded.map(({ receivedAt }) => receivedAt)).toEqual(steps.map(({ dueAt }) => dueAt));
  expect(recorded.every(({ receivedAt, answeredAt }) => answeredAt > receivedAt)).toBe(true);
  await world.close();
}, 120_000);

test('a second walk is refused while one is under way, and nothing of it happens', async () => {
  const world = await World.create();
  await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  let reached: () => void = () => undefined;
  const atTheStep = new Promise<void>((resolve) => (reached = resolve));
  world.faults.set('walk-step', async () => {
    reached();
    await held;
  });
  const first = world.walk('2027-05-10T07:00:00.000Z');
  await atTheStep;
  await expect(world.walk('2027-12-01T07:00:00.000Z')).rejects.toThrow(AlreadyWalking);
  go();
  await first;
  expect((await world.clock.now()).slice(0, 10)).toBe('2027-05-10');
  expect((await world.walk('2027-05-11T07:00:00.000Z')).steps).toEqual([]);
  await world.close();
});

test('[801.8.C] a walk whose row does not move stops, names case and row, and keeps the clock; it goes on when the worker is back', async () => {
  const world = await World.create({ walkPatienceMs: 8_000 });
  const id = await world.submitted(['fee']);
  await world.walk('2027-05-20T07:00:00.000Z');
  await world.rest();
  const stuck = await world.walk('2027-09-01T07:00:00.000Z').then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(stuck).toBeInstanceOf(Stuck);
  expect(stuck).toMatchObject({ caseId: id, what: `hold of ${day91}` });
  const now = await world.clock.now();
  expect(now > day91 && now < '2027-06-02T07:01:00.000Z').toBe(true);
  await world.work();
  await world.walk('2027-09-01T07:00:00.000Z');
  expect(await world.stage(id)).toBe('void');
  await world.close();
});

test('[801.8.C] a real timer of two seconds fires by itself, without any walk', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await world.walk('2027-05-20T07:00:00.000Z');
  // The settling time passes by the machine's clock: nobody tells the process that the instant has come.
  await world.jump(day91);
  await world.handle(id).signal('clockMoved', world.clock.offset);
  const offset = world.clock.offset;
  expect(await world.processEnd(id)).toBe('void');
  expect(await world.clock.read()).toBe(offset);
  const { events } = await world.handle(id).fetchHistory();
  expect(events?.some((event) => event.timerFiredEventAttributes)).toBe(true);
  await world.close();
});

test('the clock only moves forward', async () => {
  const world = await World.create({ resting: true });
  await world.jump('2027-05-01T07:00:00.000Z');
  await world.jump('2027-04-01T07:00:00.000Z');
  expect((await world.clock.now()).slice(0, 10)).toBe('2027-05-01');
  await world.close();
});
