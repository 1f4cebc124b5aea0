import type { ExamLanguage, Item } from './application/items';
import type { ReissueReason } from './certification/file';
import type { Reason } from './application/reasons';
import type { CivilDate, CivilTerm } from './calendar';
import type { Appointment } from './candidacy/file';
import type { OpenPoint } from './candidacy/release';
import type { ExamStep } from './candidacy/reminder';

/** The closed catalogue of letters (enums.letters): who gets it, when, and which rules it serves. Wording is in activities/notices. */
export interface NoticeInfo {
  to: 'applicant';
  /** What makes the letter due, in words for operators. */
  trigger: string;
  rules: readonly string[];
  /** Carries the right of appeal (702.2.letter). */
  appealable: boolean;
  /** What the reader knows the case as; an application unless said otherwise. */
  about?: 'candidacy' | 'certification';
}

export const notices = {
  'application-incomplete': {
    to: 'applicant',
    trigger: 'submitted with items missing',
    rules: ['801.8', '801.8.A', '801.8.responsibility'],
    appealable: false,
  },
  'application-hold-reminder': {
    to: 'applicant',
    trigger: 'items still missing while the hold runs',
    rules: ['801.8.B'],
    appealable: false,
  },
  'application-more-needed': { to: 'applicant', trigger: 'staff ask for items again', rules: ['801.8', '801.8.A'], appealable: false },
  'application-voided': { to: 'applicant', trigger: 'still incomplete when the hold is over', rules: ['801.8.C'], appealable: false },
  'application-approved': { to: 'applicant', trigger: 'approved', rules: ['801.7', '801.9', '403.2'], appealable: false },
  'application-denied': { to: 'applicant', trigger: 'denied', rules: ['801.7', '702.1.A', '702.2.letter', '403.2'], appealable: true },
  'application-reopened': {
    to: 'applicant',
    trigger: 'voided although everything had come in time',
    rules: ['801.8.B'],
    appealable: false,
  },
  'application-withdrawn': { to: 'applicant', trigger: 'withdrawn', rules: ['601.nonrefundable'], appealable: false },
  'exam-identification': {
    to: 'applicant',
    trigger: 'the exam fee is paid',
    rules: ['801.9.A', '801.10', '403.2'],
    appealable: false,
    about: 'candidacy',
  },
  'exam-not-passed': {
    to: 'applicant',
    trigger: 'the vendor reports a failed exam',
    rules: ['801.12', '801.12.content', '403.3.attempts'],
    appealable: false,
    about: 'candidacy',
  },
  'exam-no-show': {
    to: 'applicant',
    trigger: 'the exam was missed, or its appointment cancelled too late',
    rules: ['403.6', '403.4.A', '403.4.B'],
    appealable: false,
    about: 'candidacy',
  },
  'retake-processed': {
    to: 'applicant',
    trigger: 'the vendor accepted a paid retake',
    rules: ['403.3.processing'],
    appealable: false,
    about: 'candidacy',
  },
  'exam-period-reminder': {
    to: 'applicant',
    trigger: 'the twelve months end soon, and the exam can still be taken',
    rules: ['403.3.window'],
    appealable: false,
    about: 'candidacy',
  },
  'approval-period-ended': {
    to: 'applicant',
    trigger: 'three exams taken without a pass, or the twelve months are over',
    rules: ['403.3.window', '403.3.attempts'],
    appealable: false,
    about: 'candidacy',
  },
  'exam-passed-certificate': {
    to: 'applicant',
    about: 'certification',
    trigger: 'passed the exam and certified',
    rules: ['801.11', '801.11.A', '801.11.B', '102.5'],
    appealable: false,
  },
  'renewal-notice': {
    to: 'applicant',
    about: 'certification',
    trigger: 'renewal opens, in good standing',
    rules: ['802.1', '802.1.A'],
    appealable: false,
  },
  'certification-lapsed': {
    to: 'applicant',
    about: 'certification',
    trigger: 'not renewed by the last valid day',
    rules: ['209.1.A', '209.transition'],
    appealable: false,
  },
  'certification-expired': {
    to: 'applicant',
    about: 'certification',
    trigger: 'not renewed while it was lapsed',
    rules: ['209.2.A', '209.transition'],
    appealable: false,
  },
  'certification-vacated': {
    to: 'applicant',
    about: 'certification',
    trigger: 'not reinstated while it was expired',
    rules: ['209.3.A', '209.transition'],
    appealable: false,
  },
  'certification-surrendered': {
    to: 'applicant',
    about: 'certification',
    trigger: 'given back by its holder',
    rules: ['101.3'],
    appealable: false,
  },
  'certificate-reissued': {
    to: 'applicant',
    about: 'certification',
    trigger: 'a certificate was made anew',
    rules: ['801.11.B'],
    appealable: false,
  },
  'certification-changed': {
    to: 'applicant',
    about: 'certification',
    trigger: 'name or address changed',
    rules: ['101.3', '500.2.A'],
    appealable: false,
  },
} as const satisfies Record<string, NoticeInfo>;

export type NoticeKind = keyof typeof notices;

/** An item a letter names, with what was found when it was checked. */
export interface NamedItem {
  item: Item;
  reasons: Reason[];
}

interface Incomplete {
  /** RL.revision: the revision of the Guidelines the case stands under. */
  edition: string;
  submittedOn: CivilDate;
  /** The last day of the hold, as promised in the ledger. */
  lastDay: CivilDate;
  items: NamedItem[];
  feePaid: boolean;
}

interface Certified {
  edition: string;
  /** MPSS and six digits. */
  number: string;
}

/** `retakeFee`: in cents; absent where no retake is possible any more. `lastDay`: of the twelve months. */
interface Retakeable {
  edition: string;
  examOn: CivilDate;
  attemptsLeft: number;
  lastDay: CivilDate;
  retakeFee?: number;
}

/** What each letter is written from: fixed when it is requested, kept in the record. Everything else is words. */
export interface NoticeFacts {
  'application-incomplete': Incomplete;
  'application-hold-reminder': Incomplete;
  /** `items`: asked for again; `alsoMissing`: never sent. `answerWithin`: after the hold, counted from the day the letter leaves. */
  'application-more-needed': Incomplete & { alsoMissing: Item[]; answerWithin?: CivilTerm };
  'application-voided': Incomplete & { voidOn: CivilDate };
  'application-reopened': { edition: string; receivedOn: CivilDate };
  /** `examFee`: in cents on the day of the approval (601.versioned). */
  'application-approved': { edition: string; approvedOn: CivilDate; examFee: number };
  'application-denied': { edition: string; decidedOn: CivilDate; reasons: Reason[]; appealBy: CivilDate };
  'application-withdrawn': { edition: string; withdrawnOn: CivilDate; feePaid: boolean };
  /** `waitingFor`: what has to be settled before a day can be chosen. */
  'exam-identification': {
    edition: string;
    examId: string;
    lastDay: CivilDate;
    language?: ExamLanguage;
    waitingFor: OpenPoint[];
  };
  'exam-not-passed': Retakeable;
  'exam-no-show': Retakeable;
  'retake-processed': { edition: string; examId: string; requestedOn: CivilDate; lastDay: CivilDate };
  /** `waitingFor`: what stands against choosing a day. `appointment`: the one that is set. */
  'exam-period-reminder': {
    edition: string;
    lastDay: CivilDate;
    attemptsLeft: number;
    next: ExamStep;
    waitingFor: OpenPoint[];
    appointment?: Appointment;
  };
  'approval-period-ended': { edition: string; as: 'attempts-used' | 'period-over'; lastDay: CivilDate; endedOn: CivilDate };
  'exam-passed-certificate': Certified & { examOn: CivilDate; issuedOn: CivilDate; expiresOn: CivilDate; renewFrom: CivilDate };
  'renewal-notice': Certified & { expiresOn: CivilDate; renewFrom: CivilDate; lapsedThrough: CivilDate };
  'certification-lapsed': Certified & { expiresOn: CivilDate; lapsedOn: CivilDate; lapsedThrough: CivilDate; goodStanding: boolean };
  'certification-expired': Certified & { expiresOn: CivilDate; expiredOn: CivilDate; expiredThrough: CivilDate; goodStanding: boolean };
  'certification-vacated': Certified & { expiresOn: CivilDate; vacatedOn: CivilDate };
  'certification-surrendered': Certified & { receivedOn: CivilDate };
  'certificate-reissued': Certified & { reason: ReissueReason; reissuedOn: CivilDate };
  /** `newCertificate`: a new one was made with the new name. */
  'certification-changed': Certified & { what: 'name' | 'address'; changedOn: CivilDate; newCertificate: boolean };
}

/** A letter that became due: at most one per case, kind and occasion. */
export type LetterDue = { [Kind in NoticeKind]: { kind: Kind; occasion: string; facts: NoticeFacts[Kind] } }[NoticeKind];
