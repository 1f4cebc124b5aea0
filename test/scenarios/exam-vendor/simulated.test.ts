/** A candidate, the exam vendor's case and the simulated vendor, on a real server and a real database. */
import type { Simulated } from '../../../cases/exam-vendor/simulated';
import { type Plan, usualPlan } from '../../../cases/exam-vendor/simulated';
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { Candidate, openWorld } from '../candidacy/candidate';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What the vendor is to do with the attempts of a candidate. */
async function planned(candidate: Candidate, ...plans: Partial<Plan>[]): Promise<void> {
  const { examId } = await candidate.file();
  const state: Simulated = { kind: 'candidate', toldAt: [], delivered: [], plans: plans.map((plan) => ({ ...usualPlan, ...plan })) };
  await world.db.simulatedExam.create({
    data: { authorization: examId ?? '', examId: examId ?? '', state: state as object, updatedAt: new Date(await world.clock.now()) },
  });
}
const vendorTasks = async (): Promise<string[]> =>
  (await world.db.task.findMany({ where: { caseId: 'exam-vendor', doneAt: null }, orderBy: { kind: 'asc' } })).map(({ kind }) => kind);

test('[401.intro] a paid candidate is told to the vendor the night after, scheduled, and certified by the result of the night after the exam', async () => {
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
  expect(await vendorTasks()).toEqual([]);
});
