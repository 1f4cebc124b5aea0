import { type NoticeRequest, renderNotice } from '../../../activities/notices/render';
import type { Language } from '../../../policy/calendar';
import { type NoticeFacts, type NoticeKind, notices } from '../../../policy/notices';

const edition = '2025-05-15';
const incomplete: NoticeFacts['application-incomplete'] = {
  edition,
  submittedOn: '2025-03-03',
  lastDay: '2025-06-01',
  items: [
    { item: 'diploma', reasons: [] },
    { item: 'fee', reasons: [] },
  ],
  feePaid: false,
};
const again: NoticeFacts['application-more-needed'] = {
  ...incomplete,
  items: [{ item: 'diploma', reasons: ['EDU-02', 'NAM-01'] }],
  alsoMissing: ['code-signature'],
  feePaid: true,
};

const certified = { edition, number: 'MPSS000123' };

/** One example of the facts of every letter; the second one of `application-more-needed` is of the time after the hold. */
export const examples: { [Kind in NoticeKind]: NoticeFacts[Kind] } & { afterHold: NoticeFacts['application-more-needed'] } = {
  'application-incomplete': incomplete,
  'application-hold-reminder': incomplete,
  'application-more-needed': again,
  'application-voided': { ...incomplete, items: [{ item: 'diploma', reasons: [] }], feePaid: true, voidOn: '2025-06-02' },
  'application-reopened': { edition, receivedOn: '2025-06-01' },
  'application-approved': { edition, approvedOn: '2025-04-20', examFee: 15_000 },
  'application-denied': { edition, decidedOn: '2025-09-02', reasons: ['TRN-03', 'EDU-03'], appealBy: '2025-09-16' },
  'application-withdrawn': { edition, withdrawnOn: '2025-04-20', feePaid: true },
  'exam-identification': { edition, examId: 'EX25000123', lastDay: '2026-04-20', language: 'es', waitingFor: [] },
  'exam-not-passed': { edition, examOn: '2025-07-01', attemptsLeft: 2, lastDay: '2026-04-20', retakeFee: 15_000 },
  'exam-no-show': { edition, examOn: '2025-07-01', attemptsLeft: 3, lastDay: '2026-04-20', retakeFee: 15_000 },
  'retake-processed': { edition, examId: 'EX25000123', requestedOn: '2025-07-10', lastDay: '2026-04-20' },
  'exam-period-reminder': { edition, lastDay: '2026-04-20', attemptsLeft: 2, next: 'pay-again', waitingFor: [] },
  'approval-period-ended': { edition, as: 'attempts-used', lastDay: '2026-04-20', endedOn: '2025-09-02' },
  'exam-passed-certificate': {
    ...certified,
    examOn: '2025-05-01',
    issuedOn: '2025-05-12',
    expiresOn: '2027-05-12',
    renewFrom: '2027-02-11',
  },
  'renewal-notice': { ...certified, expiresOn: '2027-05-12', renewFrom: '2027-02-11', lapsedThrough: '2028-05-12' },
  'certification-lapsed': {
    ...certified,
    expiresOn: '2027-05-12',
    lapsedOn: '2027-05-13',
    lapsedThrough: '2028-05-12',
    goodStanding: true,
  },
  'certification-expired': {
    ...certified,
    expiresOn: '2027-05-12',
    expiredOn: '2028-05-13',
    expiredThrough: '2031-05-12',
    goodStanding: true,
  },
  'certification-vacated': { ...certified, expiresOn: '2027-05-12', vacatedOn: '2031-05-13' },
  'certification-surrendered': { ...certified, receivedOn: '2026-04-01' },
  'certificate-reissued': { ...certified, reason: 'damaged', reissuedOn: '2026-02-03' },
  'certification-changed': { ...certified, what: 'name', changedOn: '2026-02-03', newCertificate: true },
  afterHold: { ...again, alsoMissing: [], answerWithin: { days: 30 } },
};

export const kinds = Object.keys(notices) as NoticeKind[];
export const languages: Language[] = ['en', 'es'];
/** Every letter in every language. */
export const all = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

export const written = (kind: NoticeKind, language: Language, more: Partial<NoticeRequest> = {}) =>
  renderNotice({
    kind,
    language,
    facts: examples[kind],
    today: '2025-03-10',
    origin: 'https://certification.example',
    person: { givenName: 'Rosa', familyName: 'Delgado Ortiz' },
    reference: 'APP-2025-000418',
    ...more,
  });
