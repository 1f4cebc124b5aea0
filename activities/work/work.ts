/** Work outside of the record. It may run twice; what came of it is recorded once, as `workDone`. */
import type { CaseActivities, CaseState } from '../../cases/contract';
import type { Fault } from '../../cases/fault';
import type { WorkRow } from '../../cases/rows';
import { readState } from '../../cases/state';
import { findWork, workFailed } from '../../cases/works';
import type { Instant } from '../../policy/calendar';
import { handOf, type WorkContext } from '.';

export interface BenchOptions extends WorkContext {
  fault: Fault;
  /** Says that it is still being worked on (a heartbeat): whoever goes silent for ten seconds is taken for dead. */
  alive: () => void;
  recordDone(work: WorkRow, result: object, at: Instant): Promise<CaseState>;
}

const everyMs = 2_000;

export function bench({ fault, alive, recordDone, ...context }: BenchOptions): Pick<CaseActivities, 'doWork'> {
  return {
    async doWork(workId) {
      const work = await findWork(context.db, workId);
      if (!work) throw new Error(`no work ${workId}`);
      if (work.state === 'done') return readState(context.db, work.caseId);
      const pulse = setInterval(alive, everyMs);
      try {
        const result = await handOf(work.kind)(context, work);
        await fault('work-done');
        return await recordDone(work, result, await context.clock.now());
      } catch (error) {
        await workFailed(context.db, workId, String(error));
        throw error;
      } finally {
        clearInterval(pulse);
      }
    },
  };
}
