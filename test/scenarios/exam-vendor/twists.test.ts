/** What the simulated vendor does besides: late, twice, taken back, with a warning, on another day. */
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { openWorld } from '../candidacy/candidate';
import { daysOn, outcomeOf, planned, vendorTasks } from './planned';

let world: World;
beforeAll(async () => {
  world = await openWorld({ silentVendor: false });
});
afterAll(() => world.close());

test('[801.12] a result that comes twenty days late is taken with the day of the exam, and our letter was due before it came', async () => {
  const candidate = await planned(world, { then: 'fail', twist: 'late', inDays: 5 });
  await world.walk(await daysOn(world, 21));
  expect(await outcomeOf(candidate)).toBeUndefined();
  await world.walk(await daysOn(world, 6));
  await eventually('the result is there', async () => (await outcomeOf(candidate)) === 'failed');
  const [attempt] = (await candidate.file()).attempts;
  expect(attempt?.outcome?.examOn).toBe(attempt?.appointment?.at.slice(0, 10));
  await eventually('told', async () => (await candidate.letters()).includes('exam-not-passed'));
  const due = await world.db.deadline.findFirstOrThrow({ where: { caseId: candidate.id, id: { startsWith: 'result' } } });
  expect(due.lastDay?.toISOString().slice(0, 10)).toBe('2027-03-23'); // fourteen days after the exam of 9 March
}, 120_000);

test('[401.intro] a result that comes again changes nothing and is a task; the letter goes once', async () => {
  const candidate = await planned(world, { then: 'fail', twist: 'repeated', inDays: 5 });
  await world.walk(await daysOn(world, 7));
  await eventually('the result is there', async () => (await outcomeOf(candidate)) === 'failed');
  const { attempts } = await candidate.file();
  await world.walk(await daysOn(world, 3));
  await eventually('the second is a task', async () => (await candidate.tasks()).includes('exams/result-repeated'));
  expect((await candidate.file()).attempts.map(({ outcome }) => outcome)).toEqual(attempts.map(({ outcome }) => outcome));
  expect((await candidate.letters()).filter((kind) => kind === 'exam-not-passed')).toHaveLength(1);
}, 120_000);

test('[401.intro] a result taken back after the certificate is a task, and the certification stays until somebody decides', async () => {
  const candidate = await planned(world, { then: 'pass', twist: 'revoked', inDays: 5 });
  await world.walk(await daysOn(world, 7));
  await eventually('certified', async () => (await candidate.stage()) === 'certified');
  // Nothing is open with the vendor any more; the exchange before the weekly comparison still hears of it.
  await world.walk(await daysOn(world, 14));
  await eventually('looked at', async () => (await candidate.tasks()).includes('exams/result-revoked-after-issuance'));
  expect(await world.db.certification.count({ where: { candidacyId: candidate.id, endedAs: null } })).toBe(1);
}, 120_000);

test('[401.intro] accepted with a warning goes on, and somebody looks at it', async () => {
  const candidate = await planned(world, { answer: 'warn', inDays: 5 });
  await world.walk(await daysOn(world, 1));
  await eventually('scheduled', async () => (await candidate.stage()) === 'scheduled');
  const record = await world.db.vendorRecord.findFirstOrThrow({ where: { caseId: candidate.id, kind: 'authorization' } });
  expect(record).toMatchObject({ state: 'warning', message: 'WARNING: the name is in use with another address' });
  const tasks = await world.db.task.findMany({ where: { caseId: candidate.id }, select: { queue: true, kind: true } });
  expect(tasks).toEqual([{ queue: 'exams', kind: 'vendor-rejected' }]);
  await world.walk(await daysOn(world, 6));
  await eventually('certified', async () => (await candidate.stage()) === 'certified');
}, 120_000);

test('[403.4] a moved appointment is the one that is shown, and its result is looked for', async () => {
  const candidate = await planned(world, { then: 'reschedule-and-pass', inDays: 5 });
  await world.walk(await daysOn(world, 1));
  const at = async (): Promise<string> => (await candidate.file()).attempts[0]?.appointment?.at ?? '';
  await eventually('the appointment is known', async () => (await at()) !== '');
  const first = await at();
  await world.walk(await daysOn(world, 2));
  await eventually('it was moved', async () => (await at()) !== first);
  expect(Date.parse(await at()) - Date.parse(first)).toBe(7 * 86_400_000);
  await world.walk(await daysOn(world, 12));
  await eventually('certified', async () => (await candidate.stage()) === 'certified');
  expect(await vendorTasks(world)).toEqual([]);
}, 120_000);
