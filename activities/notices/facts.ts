/** Facts come back from the record as JSON: whatever is unknown, missing or of another kind is an error and never a letter. */
import { z } from 'zod';
import { type Item, items } from '../../policy/application/items';
import { type Reason, reasons } from '../../policy/application/reasons';
import { isCivilDate } from '../../policy/calendar';
import type { NoticeFacts, NoticeKind } from '../../policy/notices';

const day = z.string().refine(isCivilDate, 'must be a date that exists');
const item = z.enum(items as [Item, ...Item[]]);
const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
const count = z.int().positive();
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

const schemas: { [Kind in NoticeKind]: z.ZodType<NoticeFacts[Kind]> } = {
  'application-incomplete': incomplete,
  'application-hold-reminder': incomplete,
  'application-more-needed': incomplete.extend({ alsoMissing: z.array(item), answerWithin: z.exactOptional(term) }),
  'application-voided': incomplete.extend({ voidOn: day }),
  'application-reopened': z.strictObject({ edition: day, receivedOn: day }),
  'application-approved': z.strictObject({ edition: day, approvedOn: day }),
  'application-denied': z.strictObject({ edition: day, decidedOn: day, reasons: z.array(reason).min(1), appealBy: day }),
  'application-withdrawn': z.strictObject({ edition: day, withdrawnOn: day, feePaid: z.boolean() }),
};

/** Throws an Error naming the letter and every fact that is wrong. */
export function factsOf<Kind extends NoticeKind>(kind: Kind, facts: unknown): NoticeFacts[Kind] {
  const parsed = schemas[kind].safeParse(facts);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'facts'}: ${issue.message}`);
  throw new Error(`the facts of ${kind} are not what its letter is written from: ${wrong.join('; ')}`);
}
