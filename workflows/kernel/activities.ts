/** The four things a process has done outside, each with what a false timeout would cost. All are retried for ever. */
import * as wf from '@temporalio/workflow';
import {
  type Answer,
  type CaseActivities,
  type CaseState,
  mailQueue,
  priorities,
  type RecordRequest,
  workQueue,
} from '../../cases/contract';

// A false timeout costs a second run that waits for the lock and finds the change answered; a killed worker holds the case up this long.
const recorder = wf.proxyActivities<Pick<CaseActivities, 'record'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});
// A false timeout costs a visible repeat with the same Message-ID; the mail client gives up earlier, after ten seconds.
const sending: wf.ActivityOptions = { startToCloseTimeout: '15s', retry: { initialInterval: '500ms', maximumInterval: '10m' } };
// A false timeout costs a second run beside the first; both leave the same behind. A dead worker is noticed by its missing heartbeat.
const working: wf.ActivityOptions = {
  startToCloseTimeout: '30m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '10m' },
};
// A false timeout costs nothing: the peer knows the id.
const messenger = wf.proxyActivities<Pick<CaseActivities, 'deliverMessage'>>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '200ms', maximumInterval: '1m' },
});

export const record = (request: RecordRequest, summary: string): Promise<Answer> =>
  recorder.record.executeWithOptions({ summary, priority: 'change' in request ? priorities.people : priorities.dates }, [request]);

export const sendNotice = (id: string, summary: string): Promise<CaseState> =>
  wf
    .proxyActivities<Pick<CaseActivities, 'sendNotice'>>({ ...sending, taskQueue: mailQueue(wf.workflowInfo().taskQueue) })
    .sendNotice.executeWithOptions({ summary }, [id]);

export const doWork = (id: string, summary: string): Promise<CaseState> =>
  wf
    .proxyActivities<Pick<CaseActivities, 'doWork'>>({ ...working, taskQueue: workQueue(wf.workflowInfo().taskQueue) })
    .doWork.executeWithOptions({ summary }, [id]);

export const deliverMessage = (id: string, summary: string): Promise<void> =>
  messenger.deliverMessage.executeWithOptions({ summary }, [id]);
