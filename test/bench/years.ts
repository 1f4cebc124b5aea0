/** Six years of many people's certifications, walked in true order, against as many workflow tasks that do nothing. */
import { randomUUID } from 'node:crypto';
import { temporal } from '@temporalio/proto';
import { Walk } from '../../apps/api/src/cases/walk';
import { noFault } from '../../cases/fault';
import { currentEdition } from '../../policy/application/rules';
import { dayOf, daysAfter, daysBefore, later, startOf } from '../../policy/calendar';
import { rulesOf } from '../../policy/certification/rules';
import { bareQueue } from './bare';
import { awaken, type Certified, certify, inCrowd } from './certified';
import { timed } from './latency';
import type { Program } from './program';

export interface Years {
  people: number;
  /** Of the walk. */
  seconds: number;
  steps: number;
  letters: number;
  tasks: number;
  /** As many empty workflow tasks: one after the other, as the walk goes, and forty at a time. */
  bareInTurn: number;
  bareAtOnce: number;
}

const spread = 60;

/** Everybody was certified on one of the last sixty days; in six years all of them are told, lapse, expire and are vacated. */
export async function years(program: Program, people: number): Promise<Years> {
  const { db, clock, asking, databaseUrl } = program;
  const today = dayOf(await clock.now());
  const certified = await certify(db, people, 'issued', (place) => daysBefore(today, place % spread));
  await awaken(db, asking, certified);
  const [before, letters] = [await tasksOf(program, certified), await lettersOut(program)];
  const { term, expiredThrough } = rulesOf(currentEdition);
  const last = daysAfter(later(later(today, term), expiredThrough), 2);
  const walk = new Walk({ databaseUrl, db, clock, asking, fault: noFault });
  let steps = 0;
  const ms = await timed(async () => {
    ({ length: steps } = (await walk.to(startOf(last))).steps);
  });
  const vacated = await db.case.count({ where: { id: { in: certified.map(({ caseId }) => caseId) }, stage: 'vacated' } });
  if (vacated !== people) throw new Error(`${vacated} of ${people} are vacated`);
  const tasks = (await tasksOf(program, certified)) - before;
  return {
    ...{ people, steps, tasks, seconds: ms / 1_000, letters: (await lettersOut(program)) - letters },
    bareInTurn: await emptyTasks(program, people, tasks, 1),
    bareAtOnce: await emptyTasks(program, people, tasks, 40),
  };
}

/** Workflow tasks that were completed, of all of them. */
async function tasksOf({ client }: Program, certified: readonly Certified[]): Promise<number> {
  let tasks = 0;
  const completed = temporal.api.enums.v1.EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED;
  await inCrowd(certified, 20, async ({ caseId }) => {
    const { events } = await client.workflow.getHandle(`certification/${caseId}`).fetchHistory();
    tasks += events?.filter(({ eventType }) => eventType === completed).length ?? 0;
  });
  return tasks;
}

async function lettersOut({ pool }: Program): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from "Notice" where state = 'sent'`);
  return rows[0]?.count ?? 0;
}

/** Seconds for so many updates that do nothing, spread over as many workflows as there are people: one workflow task each. */
async function emptyTasks({ client }: Program, people: number, tasks: number, atOnce: number): Promise<number> {
  const ids = Array.from({ length: people }, () => `empty/${randomUUID()}`);
  await inCrowd(ids, 40, (workflowId) => client.workflow.start('empty', { workflowId, taskQueue: bareQueue }));
  const turns = Array.from({ length: tasks }, (_, turn) => ids[turn % ids.length] ?? '');
  const ms = await timed(() => inCrowd(turns, atOnce, (id) => client.workflow.getHandle(id).executeUpdate('nothing')));
  await inCrowd(ids, 40, (id) => client.workflow.getHandle(id).terminate('measured'));
  return ms / 1_000;
}
