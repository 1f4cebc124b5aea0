import type { CivilDate, Instant } from '../calendar';
import type { CaseFile, InstantArrived, Retimed, Said, WorkDone } from '../process';
import type { Judged } from './judge';

/** Something done with the vendor that is under way: an exchange or a comparison. */
export interface UnderWay {
  occasion: string;
  /** A candidacy had something to send after it began, so it may have been missed. */
  told?: true;
}

/** The one case of our dealings with the exam vendor: nightly exchange while something is open, weekly comparison. */
export interface ExamVendorFile extends CaseFile {
  openedAt: Instant;
  /** Since this day something stands ready to be sent: it goes out the night after. */
  toSendSince?: CivilDate;
  /** The earliest day of an appointment that we look for a result of, the night after. */
  appointmentOn?: CivilDate;
  /** The day from which the next night counts; absent while nothing is open with the vendor. */
  exchangeFrom?: CivilDate;
  exchanging?: UnderWay;
  /** Rows of the last exchange are still being judged, batch by batch. */
  importing?: true;
  /** How many authorizations are with the vendor or waiting to be sent, as of the last exchange. */
  open: number;
  comparedOn: CivilDate;
  comparing?: UnderWay;
  /** What waits for its turn: one thing at a time is under way with the vendor. */
  owed?: { exchange?: true; comparison?: true };
}
export type ExamVendorFacts = Omit<ExamVendorFile, 'ledger'>;

/** A file that could not be carried, although the place of the vendor is there: the others went and came. */
export interface StuckFile {
  name: string;
  /** Why: a code of the system (`EACCES`), or one of ours (`stuckFileWords`). */
  code: string;
}
/** A task of ours that is still open. */
export interface OpenTask {
  kind: string;
  cause: string;
}

/** What an exchange did; the rows themselves are in VendorFile and VendorRow. */
export interface Exchanged {
  /** Records sent. */
  sent: number;
  /** Files whose rows wait to be judged against the record (`import`), in the order in which that is done. */
  files: string[];
  /** Authorizations with the vendor or waiting to be sent. */
  open: number;
  /** Records that still wait, although nothing holds them back. */
  toSend: number;
  /** Records held back because the vendor rejected the candidate, or because they do not fit its columns. */
  heldBack: string[];
  /** Tried again every night. */
  stuck?: StuckFile[];
  /** The next day of an appointment whose result is not known. */
  appointmentOn?: CivilDate;
  /** Read by the record: what former exchanges left for people to look at. */
  openTasks?: OpenTask[];
}

export const differenceKinds = ['unknown-to-vendor', 'unknown-to-us', 'window-differs', 'name-differs', 'state-differs'] as const;
export interface Difference {
  /** authorization or exam id */
  about: string;
  kind: (typeof differenceKinds)[number];
}
export interface Compared {
  differences: Difference[];
  /** How many of our authorizations were compared. */
  compared: number;
  /** There was no list of the vendor to compare with, although something is open. */
  listMissing?: true;
  /** The list, when some of its lines could not be used. */
  oddFile?: string;
  /** Read by the record: what former comparisons left for people to look at. */
  openTasks?: OpenTask[];
}

export type ExamVendorCommand =
  | Said<'begin', object>
  /** From a candidacy: something is to be sent (rows of VendorRecord stand ready). */
  | Said<'tellVendor', { caseId: string }>
  /** Staff: now instead of tonight. */
  | Said<'exchange', object>
  /** Staff: the vendor's list of today instead of that of next week. */
  | Said<'compare', object>
  /** Staff: the vendor is told once more of the candidate or authorization of a record, what holds now. */
  | Said<'resend', { record: string; found?: 'sendable' | 'waiting' | 'unknown' }>
  /** Rows of one imported file, a number of them at a time; the rest is read by the record. */
  | Said<'import', RowsFrom & Imported>
  | WorkDone<Exchanged | Compared>
  | Retimed
  | InstantArrived;
export type ExamVendorNamed<Name> = Extract<ExamVendorCommand, { name: Name }>;

/** Where an import goes on: the next rows of the file, or the next file. */
export interface RowsFrom {
  fileId: string;
  fromLine: number;
}
/** Read by the record before the verdict. */
export interface Imported {
  judged?: JudgedRow[];
  /** At the beginning of a file: how many of its lines cannot be used, or that nothing of it can. */
  bad?: number;
  unreadable?: boolean;
  next?: RowsFrom;
}
export interface JudgedRow {
  line: number;
  judged: Judged;
}
