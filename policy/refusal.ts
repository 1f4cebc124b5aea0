/**
 * The closed catalogue of expected "no"s. A refusal is a value: policy returns it, the record keeps it, the door answers it
 * as a problem document (RFC 9457) whose `type` is the code and whose `rule` is the rule's id.
 */
export interface Refusal {
  code: RefusalCode;
  rule: string;
  /** 409: not possible now. 422: not possible with this input. */
  status: 409 | 422;
  /** For staff and logs, in English; people read `refusalTexts` in their language. */
  detail: string;
  /** JSON pointer of the field it is about (RFC 6901). */
  pointer?: string;
  /** The items or codes it names. */
  names?: readonly string[];
}

export const refusalStatus = {
  'no-such-case': 409,
  'not-done': 409,
  'key-reused': 422,
  'not-applicable': 409,
  'draft-changed': 409,
  'draft-gone': 409,
  'orientation-not-viewed': 409,
  'registration-unfinished': 422,
  'name-not-latin': 422,
  'under-age': 422,
  'lived-experience-missing': 422,
  'declaration-missing': 422,
  'application-already-open': 409,
  'already-submitted': 409,
  'application-incomplete': 409,
  'items-not-met': 409,
  'request-open': 409,
  'no-declining-reason': 409,
  'nothing-to-ask': 409,
  'already-yours': 409,
  'nothing-to-judge': 409,
  'reason-missing': 422,
  'reason-unknown': 422,
  'finding-missing': 422,
  'training-insufficient': 422,
  'document-missing': 422,
  'item-not-judged-by-staff': 422,
  'item-already-there': 409,
  'hold-over': 409,
  'application-approved': 409,
  'application-denied': 409,
  'application-void': 409,
  'application-withdrawn': 409,
  'not-denied': 409,
  'appeal-already-noted': 409,
  'appeal-before-decision': 422,
  'deadline-unknown': 422,
  'deadline-not-running': 409,
  'second-person-missing': 422,
  'not-void': 409,
  'received-too-late': 422,
  'still-incomplete': 422,
  'certification-on-file': 409,
  'already-issued': 409,
  'exam-not-passed': 409,
  'code-not-signed': 409,
  'certifier-only': 409,
  'investigation-not-complete': 409,
  'investigation-open': 409,
  'investigation-not-open': 409,
  'already-revoked': 409,
  'not-sanctioned': 409,
  'not-in-good-standing': 409,
  'renewal-too-early': 422,
  'day-out-of-range': 422,
  'person-change-unknown': 422,
  'person-change-applied': 409,
  'newer-certification': 409,
  'certification-not-active': 409,
  'certification-vacated': 409,
  'certification-surrendered': 409,
  'certification-deceased': 409,
  'certification-revoked': 409,
  'candidacy-open': 409,
  'exam-passed': 409,
  'exam-fee-unpaid': 409,
  'attempt-open': 409,
  'attempts-used': 409,
  'approval-period-over': 409,
  'language-not-chosen': 409,
  'language-not-offered': 422,
  'appointment-made': 409,
  'accommodation-undecided': 409,
  'name-not-confirmed': 409,
  'name-confirmed': 409,
  'authorization-unknown': 422,
  'authorization-used': 409,
  'not-with-vendor': 409,
  'result-held': 409,
  'delivery-unknown': 422,
  'exchange-under-way': 409,
  'vendor-record-unknown': 422,
  'vendor-record-waiting': 409,
} as const satisfies Record<string, 409 | 422>;

export type RefusalCode = keyof typeof refusalStatus;

export const refusal = (
  code: RefusalCode,
  rule: string,
  detail: string,
  about: { pointer?: string; names?: readonly string[] } = {},
): Refusal => ({ code, rule, status: refusalStatus[code], detail, ...about });
