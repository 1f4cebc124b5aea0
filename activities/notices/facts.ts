/** Facts come back from the record as JSON: whatever is unknown, missing or of another kind is an error and never a letter. */
import { z } from 'zod';
import { examDeliveries, type ExamLanguage, examLanguages, type Item, items } from '../../policy/application/items';
import { type Reason, reasons } from '../../policy/application/reasons';
import { isCivilDate } from '../../policy/calendar';
import { openPoints } from '../../policy/candidacy/release';
import { examSteps } from '../../policy/candidacy/reminder';
import { reissueReasons } from '../../policy/certification/file';
import { numberPattern } from '../../policy/certification/rules';
import type { NoticeFacts, NoticeKind } from '../../policy/notices';

const day = z.string().refine(isCivilDate, 'must be a date that exists');
const item = z.enum(items as [Item, ...Item[]]);
const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
const count = z.int().positive();
const openPointList = z.array(z.enum(openPoints));
const term = z.union([
  z.strictObject({ days: count }),
  z.strictObject({ months: count }),
  z.strictObject({ years: count }),
  z.strictObject({ businessDays: count }),
]);
const incomplete = z.strictObject({
  edition: day,
  submittedOn: day,
  lastDay: day,
  items: z.array(z.strictObject({ item, reasons: z.array(reason) })).min(1),
  feePaid: z.boolean(),
});

const certified = { edition: day, number: z.string().regex(numberPattern) };

const retakeable = z.strictObject({
  edition: day,
  examOn: day,
  attemptsLeft: z.int().nonnegative(),
  lastDay: day,
  retakeFee: z.exactOptional(count),
});

const schemas: { [Kind in NoticeKind]: z.ZodType<NoticeFacts[Kind]> } = {
  'application-incomplete': incomplete,
  'application-hold-reminder': incomplete,
  'application-more-needed': incomplete.extend({ alsoMissing: z.array(item), answerWithin: z.exactOptional(term) }),
  'application-voided': incomplete.extend({ voidOn: day }),
  'application-reopened': z.strictObject({ edition: day, receivedOn: day }),
  'application-approved': z.strictObject({ edition: day, approvedOn: day, examFee: count }),
  'application-denied': z.strictObject({ edition: day, decidedOn: day, reasons: z.array(reason).min(1), appealBy: day }),
  'application-withdrawn': z.strictObject({ edition: day, withdrawnOn: day, feePaid: z.boolean() }),
  'exam-identification': z.strictObject({
    edition: day,
    examId: z.string().min(1),
    lastDay: day,
    language: z.exactOptional(z.enum(examLanguages as readonly [ExamLanguage, ...ExamLanguage[]])),
    waitingFor: openPointList,
  }),
  'exam-not-passed': retakeable,
  'exam-no-show': retakeable,
  'retake-processed': z.strictObject({ edition: day, examId: z.string().min(1), requestedOn: day, lastDay: day }),
  'exam-period-reminder': z.strictObject({
    edition: day,
    lastDay: day,
    attemptsLeft: count,
    next: z.enum(examSteps),
    waitingFor: openPointList,
    appointment: z.exactOptional(z.strictObject({ at: z.iso.datetime(), mode: z.enum(examDeliveries) })),
  }),
  'approval-period-ended': z.strictObject({ edition: day, as: z.enum(['attempts-used', 'period-over']), lastDay: day, endedOn: day }),
  'exam-passed-certificate': z.strictObject({ ...certified, examOn: day, issuedOn: day, expiresOn: day, renewFrom: day }),
  'renewal-notice': z.strictObject({ ...certified, expiresOn: day, renewFrom: day, lapsedThrough: day }),
  'certification-lapsed': z.strictObject({ ...certified, expiresOn: day, lapsedOn: day, lapsedThrough: day, goodStanding: z.boolean() }),
  'certification-expired': z.strictObject({ ...certified, expiresOn: day, expiredOn: day, expiredThrough: day, goodStanding: z.boolean() }),
  'certification-vacated': z.strictObject({ ...certified, expiresOn: day, vacatedOn: day }),
  'certification-surrendered': z.strictObject({ ...certified, receivedOn: day }),
  'certificate-reissued': z.strictObject({ ...certified, reason: z.enum(reissueReasons), reissuedOn: day }),
  'certification-changed': z.strictObject({
    ...certified,
    what: z.enum(['name', 'address']),
    changedOn: day,
    newCertificate: z.boolean(),
  }),
};

/** Throws an Error naming the letter and every fact that is wrong. */
export function factsOf<Kind extends NoticeKind>(kind: Kind, facts: unknown): NoticeFacts[Kind] {
  const parsed = schemas[kind].safeParse(facts);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'facts'}: ${issue.message}`);
  throw new Error(`the facts of ${kind} are not what its letter is written from: ${wrong.join('; ')}`);
}
