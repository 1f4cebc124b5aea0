/** Who goes first in a queue that is behind. */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { type Answer, priorities, type RecordRequest } from '../../../cases/contract';
import { command } from '../../../workflows/kernel/kernel.messages';
import { eventually } from '../../harness/eventually';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';
import { changeOf, World } from '../../harness/world';
import { Holder } from '../certification/holder';

/** The priority that a process was started with, and those of its records, in order. */
async function prioritiesOf(world: World, caseId: string, kind: string): Promise<(number | null | undefined)[]> {
  const { events = [] } = await world.handle(caseId, kind).fetchHistory();
  return (events ?? []).flatMap(({ workflowExecutionStartedEventAttributes: start, activityTaskScheduledEventAttributes: activity }) => {
    if (start) return [start.priority?.priorityKey];
    return activity?.activityType?.name === 'record' ? [activity.priority?.priorityKey] : [];
  });
}

test('what people say goes before what a date brings about', async () => {
  const world = await World.create();
  const [people, dates] = [priorities.people.priorityKey, priorities.dates.priorityKey];
  const application = changeOf(await world.submit(['diploma']));
  const holder = await Holder.make(world);
  expect(await holder.issue()).toBe('recorded');
  await world.walk('2028-12-03T09:00:00.000Z'); // the window to renew has opened, and the application was voided long before
  expect(await prioritiesOf(world, application, 'application')).toEqual([people, people, dates, dates, dates]);
  expect(await prioritiesOf(world, holder.id, 'certification')).toEqual([dates, people, dates]);
  await world.close();
});

test('the server hands out first what somebody waits for, whatever came before it', async () => {
  silenceTemporal();
  const taskQueue = `priority-${randomUUID()}`;
  const { temporalAddress: address, bundle } = testServers();
  const [connection, native] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const client = new Client({ connection });
  const state = (file: object) => ({ sequence: 1, stage: 'open', ended: false, file, letters: [], messages: [] });
  const start = (name: string, priority: { priorityKey: number }, file: object = due) =>
    client.workflow.start('errand', {
      ...{ workflowId: `errand/${name}-${taskQueue}`, taskQueue, priority },
      args: [{ caseId: name, state: state(file) }],
    });

  for (let place = 0; place < 20; place += 1) await start(`date-${place}`, priorities.dates);
  const person = await start('person', priorities.people, { ...due, ledger: {} });
  const said = { id: 'said', name: 'note', receivedAt: '', by: 'person:x', body: {} };
  const answered = person.executeUpdate(command('note'), { updateId: said.id, args: [said] });

  const served: string[] = [];
  const record = async (request: RecordRequest): Promise<Answer> => {
    served.push(request.caseId);
    return { ...state({ ...due, ledger: {} }), sequence: 2, stage: 'done', ended: true } as Answer;
  };
  const worker = await Worker.create({
    ...{ connection: native, taskQueue, workflowBundle: { codePath: bundle }, activities: { record } },
    ...{ maxConcurrentWorkflowTaskExecutions: 2, maxConcurrentWorkflowTaskPolls: 2, maxConcurrentActivityTaskExecutions: 1 },
  });
  await worker.runUntil(eventually('everybody was served', async () => served.length >= 21));
  await answered;
  expect(served.indexOf('person')).toBeLessThan(10); // first come, first served would make it the last
  await Promise.all([connection.close(), native.close()]);
});

/** An instant that has come. */
const due = {
  schema: 1,
  id: 'x',
  subject: 'x',
  edition: 'x',
  ledger: {
    patience: {
      id: 'patience',
      rule: 'none',
      fromEvent: 'x',
      from: '2026-01-01',
      term: { days: 1 },
      owner: 'them',
      state: 'running',
      lastDay: '2026-01-02',
      at: '2026-01-03T08:00:00.000Z',
    },
  },
} as const;
