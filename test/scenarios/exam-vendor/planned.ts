/** Candidates of the simulated vendor, and what it is to do with their attempts. */
import { type Plan, type Simulated, usualPlan } from '../../../cases/exam-vendor/simulated';
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { Candidate } from '../candidacy/candidate';

/** Plans of the attempts, in order; the last is also for all further ones. */
async function plan({ world, file }: Candidate, plans: Partial<Plan>[]): Promise<void> {
  const { examId } = await file();
  const state: Simulated = { kind: 'candidate', toldAt: [], delivered: [], plans: plans.map((one) => ({ ...usualPlan, ...one })) };
  await world.db.simulatedExam.create({
    data: { authorization: examId ?? '', examId: examId ?? '', state: state as object, updatedAt: new Date(await world.clock.now()) },
  });
}

/** Paid, and told to the vendor this night. */
export async function planned(world: World, ...plans: Partial<Plan>[]): Promise<Candidate> {
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await plan(candidate, plans);
  await eventually('something is to be sent', async () => (await world.stage('exam-vendor')) === 'open');
  return candidate;
}

/** The same hour, so many days on. */
export const daysOn = async (world: World, days: number): Promise<string> =>
  new Date(Date.parse(await world.clock.now()) + days * 86_400_000).toISOString();

/** Kinds of the open tasks of the vendor's own case. */
export const vendorTasks = async ({ db }: World): Promise<string[]> =>
  (await db.task.findMany({ where: { caseId: 'exam-vendor', doneAt: null }, orderBy: { kind: 'asc' } })).map(({ kind }) => kind);

export const outcomeOf = async (candidate: Candidate): Promise<string | undefined> => (await candidate.file()).attempts[0]?.outcome?.as;
