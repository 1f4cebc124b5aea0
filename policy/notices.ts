import type { Item } from './application/items';
import type { Reason } from './application/reasons';
import type { CivilDate, CivilTerm } from './calendar';

/** The closed catalogue of letters (enums.letters): who gets it, when, and which rules it serves. Wording is in activities/notices. */
export interface NoticeInfo {
  to: 'applicant';
  /** What makes the letter due, in words for operators. */
  trigger: string;
  rules: readonly string[];
  /** Carries the right of appeal (702.2.letter). */
  appealable: boolean;
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

/** What each letter is written from: fixed when it is requested, kept in the record. Everything else is words. */
export interface NoticeFacts {
  'application-incomplete': Incomplete;
  'application-hold-reminder': Incomplete;
  /** `items`: asked for again; `alsoMissing`: never sent. `answerWithin`: after the hold, counted from the day the letter leaves. */
  'application-more-needed': Incomplete & { alsoMissing: Item[]; answerWithin?: CivilTerm };
  'application-voided': Incomplete & { voidOn: CivilDate };
  'application-reopened': { edition: string; receivedOn: CivilDate };
  'application-approved': { edition: string; approvedOn: CivilDate };
  'application-denied': { edition: string; decidedOn: CivilDate; reasons: Reason[]; appealBy: CivilDate };
  'application-withdrawn': { edition: string; withdrawnOn: CivilDate; feePaid: boolean };
}

/** A letter that became due: at most one per case, kind and occasion. */
export type LetterDue = { [Kind in NoticeKind]: { kind: Kind; occasion: string; facts: NoticeFacts[Kind] } }[NoticeKind];
