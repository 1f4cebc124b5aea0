import { temporal } from '@temporalio/proto';
import { eventually } from '../../harness/eventually';
import { changeOf, verdict, World } from '../../harness/world';

type Tally = Record<string, number>;

async function eventsOf(world: World, caseId: string): Promise<Tally> {
  const { events } = await world.handle(caseId).fetchHistory();
  const tally: Tally = {};
  for (const { eventType } of events ?? []) {
    const name = (temporal.api.enums.v1.EventType[eventType ?? 0] ?? '').replace('EVENT_TYPE_', '');
    tally[name] = (tally[name] ?? 0) + 1;
  }
  return tally;
}

/** Letters out, and nothing of the process under way. */
async function idle(world: World, caseId: string): Promise<void> {
  await eventually('the process has nothing under way', async () => {
    const { raw } = await world.handle(caseId).describe();
    return (await world.isQuiet()) && !raw.pendingActivities?.length && !raw.pendingWorkflowTask;
  });
}

describe('what a process costs in history', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.create();
  });
  afterEach(() => world.close());

  it('[801.6] a command that is refused leaves no event', async () => {
    const id = await world.submitted(['exam-form']);
    await idle(world, id);
    const before = await eventsOf(world, id);
    expect(verdict(await world.tell('approve', id))).toBe('application-incomplete');
    expect(verdict(await world.tell('deny', id))).toBe('application-incomplete');
    expect(await eventsOf(world, id)).toEqual(before);
  });

  it('[801.9] from submission to approval: nothing but messages, activities, the earliest instant in turn, and the tasks they need', async () => {
    const id = changeOf(await world.submit(['exam-form', 'code-signature']));
    await idle(world, id);
    for (const [item, evidence] of Object.entries({ 'exam-form': {}, 'code-signature': { signature: 'a-signature' } })) {
      await world.tell('addItem', id, { item, evidence });
      await idle(world, id);
    }
    await world.judgeAll(id);
    await world.tell('approve', id);
    expect(await world.processEnd(id)).toBe('approved');

    const [commands, letters, openings, instants] = [7, 2, 1, 3]; // the notice duty, the reminder once it is met, the decision once complete
    const activities = commands + letters + openings;
    const tasks = 2 * commands + letters + openings; // to accept and to answer each command; to hear of each letter and of the candidacy
    expect(await eventsOf(world, id)).toEqual({
      WORKFLOW_EXECUTION_STARTED: 1,
      WORKFLOW_EXECUTION_UPDATE_ACCEPTED: commands,
      WORKFLOW_EXECUTION_UPDATE_COMPLETED: commands,
      ACTIVITY_TASK_SCHEDULED: activities,
      ACTIVITY_TASK_STARTED: activities,
      ACTIVITY_TASK_COMPLETED: activities,
      TIMER_STARTED: instants,
      TIMER_CANCELED: instants,
      WORKFLOW_TASK_SCHEDULED: tasks,
      WORKFLOW_TASK_STARTED: tasks,
      WORKFLOW_TASK_COMPLETED: tasks,
      WORKFLOW_EXECUTION_COMPLETED: 1,
    });
  });
});
