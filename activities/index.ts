/** Everything a worker does outside of workflows, by queue. */
import type { CaseActivities } from '../cases/contract';
import { simulator, type VendorPlace } from '../cases/exam-vendor/place';
import { postOffice, type PostOptions } from './post/post';
import { recorder } from './record/record';
import { bench, type BenchOptions } from './work/work';

export type ActivityOptions = Omit<PostOptions, 'recordSent'> &
  Omit<BenchOptions, 'recordDone' | 'examVendor'> & {
    /** The simulator, if nothing is said; it refuses to work where the clock is the machine's. */
    examVendor?: VendorPlace;
  };

export interface Activities {
  /** On the queue of the processes. */
  cases: Pick<CaseActivities, 'record' | 'deliverMessage'>;
  /** On the queue of the letters. */
  mail: Pick<CaseActivities, 'sendNotice'>;
  /** On the queue of work outside of the record. */
  work: Pick<CaseActivities, 'doWork'>;
}

export function createActivities(options: ActivityOptions): Activities {
  const { record, recordSent, recordDone } = recorder(options.db, options.clock, options.fault);
  const { sendNotice, deliverMessage } = postOffice({ ...options, recordSent });
  const { doWork } = bench({ examVendor: simulator, ...options, recordDone });
  return { cases: { record, deliverMessage }, mail: { sendNotice }, work: { doWork } };
}
