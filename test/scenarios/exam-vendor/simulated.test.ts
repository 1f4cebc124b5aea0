/** A candidate, the exam vendor's case and the simulated vendor, on a real server and a real database. */
import { randomUUID } from 'node:crypto';
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { Candidate, openWorld } from '../candidacy/candidate';
import { daysOn, outcomeOf as outcome, planned, vendorTasks } from './planned';

let world: World;
beforeAll(async () => {
  world = await openWorld({ silentVendor: false });
});
afterAll(() => world.close());

test('[401.intro] [403.4] a paid candidate is told to the vendor the night after, scheduled, and certified by the result of the night after the exam', async () => {
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await eventually('something is to be sent', async () => (await world.stage('exam-vendor')) === 'open');
  await world.walk('2027-03-04T09:00:00.000Z');
  await eventually('the appointment is known', async () => (await candidate.stage()) === 'scheduled');
  const { attempts } = await candidate.file();
  // [403.4] the appointment shown is the vendor's: so many days on, at ten Pacific daylight time
  expect(attempts[0]?.appointment).toEqual({ at: '2027-03-18T17:00:00.000Z', mode: 'test-center' });
  const records = await world.db.vendorRecord.findMany({ where: { caseId: candidate.id }, orderBy: { kind: 'desc' } });
  expect(records.map(({ kind, action, state }) => `${kind} ${action} ${state}`)).toEqual([
    'candidate Add accepted',
    'authorization Add accepted',
  ]);
  await world.walk('2027-03-19T09:00:00.000Z');
  await eventually('certified', async () => (await candidate.stage()) === 'certified');
  expect(await vendorTasks(world)).toEqual([]);
});

test('[403.6] a no-show of the vendor uses no attempt; [403.4.B] so does a cancellation that came too late', async () => {
  const missed = await planned(world, { then: 'no-show', inDays: 10 });
  const late = await planned(world, { then: 'cancel-late', inDays: 10 });
  await world.walk(await daysOn(world, 12));
  await eventually('both are no-shows', async () => (await outcome(missed)) === 'no-show' && (await outcome(late)) === 'no-show');
  expect((await missed.fees()).map(({ code, state }) => `${code} ${state}`)).toEqual(['exam forfeited', 'exam-retake due']);
});

test('[801.10.id] a result with another name is credited to nobody and becomes a task', async () => {
  const candidate = await planned(world, { twist: 'wrong-person', inDays: 5 });
  await world.walk(await daysOn(world, 7));
  await eventually('a row is set aside', async () => (await vendorTasks(world)).includes('vendor-row'));
  expect(await outcome(candidate)).toBeUndefined();
  const aside = await world.db.vendorRow.findFirstOrThrow({ where: { state: 'set-aside' } });
  expect(aside).toMatchObject({ reason: 'wrong-person', examId: (await candidate.file()).examId });
});

test('a result that is contradicted later stays and becomes a task; a held one waits for its release', async () => {
  const contradicted = await planned(world, { then: 'fail', twist: 'contradictory', inDays: 5 });
  const held = await planned(world, { then: 'pass', twist: 'held', inDays: 5 });
  await world.walk(await daysOn(world, 7));
  await eventually('the first result is there', async () => (await outcome(contradicted)) === 'failed');
  await eventually('the pass is held', async () => (await held.file()).attempts[0]?.held === true);
  expect(await held.stage()).not.toBe('certified');
  await world.walk(await daysOn(world, 10));
  await eventually('the contradiction is a task', async () => (await contradicted.tasks()).length > 0);
  expect(await outcome(contradicted)).toBe('failed');
  await eventually('released and certified', async () => (await held.stage()) === 'certified');
});

test('a rejected authorization is told to staff; sent again by them it is accepted', async () => {
  const candidate = await planned(world, { answer: 'reject', inDays: 5 });
  await world.walk(await daysOn(world, 1));
  await eventually('rejected', async () => (await candidate.file()).attempts[0]?.answer?.as === 'rejected');
  const record = await world.db.vendorRecord.findFirstOrThrow({ where: { caseId: candidate.id, kind: 'authorization' } });
  expect(record).toMatchObject({ state: 'rejected', message: 'the exam series does not exist' });
  const reply = await world.gateway.tell({
    kind: 'exam-vendor',
    caseId: 'exam-vendor',
    command: 'resend',
    actor: 'staff:ada',
    key: randomUUID(),
    body: { record: record.id },
  });
  expect(reply.status).toBe(200);
  await world.walk(await daysOn(world, 1));
  await eventually('accepted', async () => (await candidate.file()).attempts[0]?.answer?.as === 'accepted');
});

test('[401.intro] both lists differ where a result was set aside, and nowhere else', async () => {
  await world.walk(await daysOn(world, 8));
  const aside = await world.db.vendorRow.findFirstOrThrow({ where: { state: 'set-aside' } });
  const differences = () => world.db.task.findMany({ where: { kind: 'vendor-difference', doneAt: null }, select: { cause: true } });
  await eventually('compared', async () => (await differences()).length > 0);
  expect(await differences()).toEqual([{ cause: `${aside.authorization}/state-differs` }]);
});
