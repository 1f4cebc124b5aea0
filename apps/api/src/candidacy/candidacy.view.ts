/** A candidacy as the person concerned sees it, as it leaves the house. */
import { z } from 'zod';
import { examDeliveries, examLanguages } from '../../../../policy/application/items';
import { tones } from '../../../../policy/stage-words';
import { DeadlineRow, DutyView, Message, TimelineRow, Why } from '../cases/parts.view';
import { Day, Moment } from '../calendar/moments';
import { LetterRow } from '../notice/notice.view';

const tone = z.enum(tones);

export const AppointmentView = z
  .object({
    at: Moment,
    mode: z.enum(examDeliveries),
    modeWords: z.string(),
    cancelBy: Moment.meta({ description: '403.4.A, B: the last instant to cancel or move it without losing the fee' }),
    cancelWords: z.string(),
    over: z.boolean().meta({ description: 'It can no longer be moved without losing the fee' }),
  })
  .meta({ id: 'Appointment', description: 'As the exam vendor told us; booked and changed with the vendor only' });

export const AttemptView = z
  .object({
    ordinal: z.int(),
    authorization: z.string(),
    state: z.string(),
    statusWords: z.string(),
    tone,
    paid: Moment,
    released: Moment.optional(),
    appointment: AppointmentView.optional(),
    examOn: Day.optional(),
    outcome: z.enum(['passed', 'failed', 'no-show']).optional(),
    counts: z.boolean().meta({ description: 'Uses one of the attempts (403.3.attempts); a no-show does not' }),
  })
  .meta({ id: 'Attempt', description: 'One paid attempt: outcome and date, never a score (801.11.note)' });

export const CandidacyView = z
  .object({
    id: z.string(),
    reference: z.string(),
    status: z.string(),
    statusWords: z.string(),
    statusTone: tone,
    beingRecorded: z.boolean(),
    approved: Day,
    ended: Moment.optional(),
    edition: Day,
    examId: z.string().optional().meta({ description: '403.2.id: what the vendor asks for; absent until the first fee is paid' }),
    fee: z
      .object({
        obligationId: z.string(),
        code: z.enum(['exam', 'exam-retake']),
        label: z.string(),
        cents: z.int(),
        warning: z.string().optional(),
      })
      .optional()
      .meta({ description: 'What is to pay now: the first exam, or a retake, which is requested by paying (403.6.A)' }),
    language: z.object({
      chosen: z.object({ code: z.enum(examLanguages), label: z.string() }).optional(),
      canChoose: z.boolean(),
      refusal: z.string().optional(),
      offered: z
        .array(z.object({ code: z.enum(examLanguages), label: z.string(), available: z.boolean(), from: Day.optional() }))
        .meta({ description: '401.2.A: every language with the day from which it is offered, if that is known' }),
    }),
    attempts: z.array(AttemptView),
    attemptsLeft: z.int(),
    attemptsLeftWords: z.string(),
    window: z.object({ lastDay: Day, leftWords: z.string().optional(), why: Why }),
    preparation: z
      .array(z.object({ label: z.string(), href: z.string() }))
      .meta({ description: '403.intro: shown before the way to the appointment' }),
    canSchedule: z.boolean().meta({ description: 'The vendor has the authorization: an appointment can be made' }),
    vendor: z
      .object({
        name: z.string(),
        schedulingUrl: z.string(),
        dashboardUrl: z.string(),
        phone: z.string(),
        option: z.string(),
        hours: z.string(),
      })
      .meta({ description: '403.4, 403.5, 801.11.note: appointments and score reports are with the vendor' }),
    yours: z.array(DutyView),
    ours: z.array(DutyView),
    deadlines: z.array(DeadlineRow),
    timeline: z.array(TimelineRow),
    letters: z.array(LetterRow),
    message: Message.optional(),
    certification: z.object({ id: z.string(), number: z.string() }).optional(),
  })
  .meta({ id: 'CandidacyView', description: 'The way from approval to the exam: fee, language, attempts, dates and why' });
export type CandidacyView = z.infer<typeof CandidacyView>;

export const CandidacyRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    status: z.string(),
    statusWords: z.string(),
    statusTone: tone,
    approved: Day,
    ended: Moment.optional(),
  })
  .meta({ id: 'CandidacyRow' });
export const CandidacyList = z.object({ candidacies: z.array(CandidacyRow) }).meta({ id: 'CandidacyList' });
export type CandidacyList = z.infer<typeof CandidacyList>;

export const ChooseLanguage = z
  .strictObject({ language: z.enum(examLanguages) })
  .meta({ id: 'ChooseExamLanguage', description: '401.2.A: a language offered on the day of the choice' });
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;
