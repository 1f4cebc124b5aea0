/** What a test worker runs: the product's processes, the test's, and the least a durable process can do. */
import * as wf from '@temporalio/workflow';

export * from '../../workflows';
export { errand, followUp as 'follow-up' } from './processes/errand.workflow';

const { insertRow } = wf.proxyActivities<{ insertRow(id: string): Promise<void> }>({ startToCloseTimeout: '10s' });
export const say = wf.defineUpdate<number, [string]>('say');
/** The same updates, one activity each, one row in the same database: what ours is measured against. */
export async function bare(expected: number): Promise<number> {
  let done = 0;
  wf.setHandler(say, async (id) => {
    await insertRow(id);
    return (done += 1);
  });
  await wf.condition(() => done >= expected && wf.allHandlersFinished());
  return done;
}
