/** The kernel alone, with a record and a post that answer in an order of the test's choosing. */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { type Answer, type CaseState, mailQueue, type Opening, type RecordRequest } from '../../../cases/contract';
import type { CaseFile } from '../../../policy/process';
import { command } from '../../../workflows/kernel/kernel.messages';
import { eventually } from '../../harness/eventually';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';

const letter = { id: 'letter', kind: 'application-withdrawn' };
const file = { ledger: {} } as CaseFile;
const state = (sequence: number, letters = [letter]): CaseState => ({ sequence, stage: 'open', ended: false, file, letters, messages: [] });

test('one change at a time, in the order of acceptance; an older answer of the post never replaces a newer one of the record', async () => {
  silenceTemporal();
  const taskQueue = `order-${randomUUID()}`;
  const { temporalAddress: address, bundle } = testServers();
  const [connection, native] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const client = new Client({ connection });

  const asked: string[] = [];
  let inside = 0;
  let most = 0;
  let sendNow: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => (sendNow = resolve));
  const record = async (request: RecordRequest): Promise<Answer> => {
    most = Math.max(most, (inside += 1));
    asked.push('change' in request ? request.change : request.until);
    await new Promise((done) => setTimeout(done, 30));
    inside -= 1;
    return state(asked.length + (asked.length > 1 ? 1 : 0)); // the letter takes the second place
  };
  const sendNotice = async (): Promise<CaseState> => {
    await sent;
    return state(2, []);
  };
  const workers = await Promise.all([
    Worker.create({ connection: native, taskQueue, workflowBundle: { codePath: bundle }, activities: { record } }),
    Worker.create({ connection: native, taskQueue: mailQueue(taskQueue), activities: { sendNotice } }),
  ]);
  const running = workers.map((worker) => worker.run());
  try {
    const args: [Opening] = [{ caseId: 'x' }];
    const handle = await client.workflow.start('errand', { workflowId: `errand/${taskQueue}`, taskQueue, args });
    const tell = (id: string, name = 'note') =>
      handle.executeUpdate(command(name), { updateId: id, args: [{ id, name, receivedAt: '', by: 'person:x', body: {} }] });
    await tell('begin', 'begin');
    await Promise.all(['a', 'b', 'c'].map((id) => tell(id)));
    expect([most, asked.length]).toEqual([1, 4]);
    const { sequence } = await handle.query<CaseState>('caseState');
    expect(sequence).toBe(5);
    sendNow();
    const done = async () =>
      ((await handle.fetchHistory()).events ?? []).filter((event) => event.activityTaskCompletedEventAttributes).length;
    await eventually('the letter answered', async () => (await done()) === 5);
    expect(await handle.query<CaseState>('caseState')).toMatchObject({ sequence: 5, letters: [letter] });
    await handle.terminate('tried');
  } finally {
    for (const worker of workers) worker.shutdown();
    await Promise.all(running);
    await connection.close();
    await native.close();
  }
});
