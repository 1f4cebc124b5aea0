import { z } from 'zod';
import { Day, Moment } from '../calendar/moments';

/** Work that the program asks of people, and what each kind is called. */
export const taskWords: Record<string, string> = {
  overdue: 'A duty of ours is overdue',
  'request-unanswered': 'Decide on what is there: what we asked for again did not come',
  'appeal-received': 'An appeal was received',
  'letter-bounced': 'A letter came back',
  'message-refused': 'Another case refused a message',
  'correct-name': 'Correct a name: the certificate cannot show it as it is',
  'confirm-name': 'Confirm how the exam vendor spells a name',
  issue: 'Somebody passed: issue the certificate, or say why not',
  'exam-fee-unused': 'A paid exam fee was never used: decide what becomes of it',
  'result-held': 'The exam vendor holds a result',
  'result-revoked': 'The exam vendor took a result back',
  'vendor-rejected': 'The exam vendor rejected an authorization, or warns of it',
  'result-after-end': 'A result came after the candidacy had ended',
  'result-repeated': 'A result was reported twice',
  'result-contradictory': 'Two reports of one exam contradict each other',
  'result-outside-window': 'A result is dated outside the approval period',
  'result-withdrawn': 'A result came for an authorization that was taken back',
  'result-unreleased': 'A result came for an authorization that the vendor was never told of',
  'result-revoked-after-issuance': 'A result was taken back after the certificate was issued',
  'result-held-after-issuance': 'A result is held after the certificate was issued',
  'result-held-after-letter': 'A result is held that the candidate was told already',
  'appointment-without-authorization': 'An appointment was made without an open authorization',
  'cancellation-without-appointment': 'A date was cancelled that we do not know',
  'appointment-outside-window': 'An appointment lies outside the approval period',
  'registry-difference': 'The registry and the record differ',
  'vendor-row': 'A row of the exam vendor was set aside: look at it',
  'vendor-file': 'A file of the exam vendor has lines that cannot be used',
  'vendor-file-stuck': 'A file could not be exchanged with the exam vendor',
  'vendor-record': 'Something cannot be sent to the exam vendor as it is',
  'vendor-difference': 'Our list and the exam vendor’s differ',
  'double-payment': 'A fee was paid twice: decide on the second payment',
  'payment-amount-differs': 'A payment does not equal what was due',
  'payment-not-applied': 'Money came for what was over: decide what becomes of it',
};

export const TaskView = z
  .object({
    id: z.string(),
    queue: z.string(),
    kind: z.string(),
    words: z.string(),
    caseId: z.string(),
    reference: z.string(),
    due: Day.optional(),
    owner: z.string().optional(),
    created: Moment,
    done: Moment.optional(),
    doneBy: z.string().optional(),
  })
  .meta({ id: 'TaskView' });
export type TaskView = z.infer<typeof TaskView>;

export const TaskList = z.object({ tasks: z.array(TaskView) }).meta({ id: 'TaskList' });
export type TaskList = z.infer<typeof TaskList>;

export const TaskDone = z.strictObject({ outcome: z.string().trim().min(1).max(2_000) }).meta({ id: 'TaskDone' });
export type TaskDone = z.infer<typeof TaskDone>;
