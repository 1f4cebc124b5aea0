/** Everything a worker does outside of workflows, by queue. */
import type { CaseActivities } from '../cases/contract';
import { postOffice, type PostOptions } from './post/post';
import { recorder } from './record/record';

export type ActivityOptions = Omit<PostOptions, 'recordSent'>;

export interface Activities {
  /** On the queue of the processes. */
  cases: Pick<CaseActivities, 'record' | 'deliverMessage'>;
  /** On the queue of the letters. */
  mail: Pick<CaseActivities, 'sendNotice'>;
}

export function createActivities(options: ActivityOptions): Activities {
  const { record, recordSent } = recorder(options.db, options.clock, options.fault);
  const { sendNotice, deliverMessage } = postOffice({ ...options, recordSent });
  return { cases: { record, deliverMessage }, mail: { sendNotice } };
}
