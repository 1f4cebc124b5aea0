import type { CivilDate, Instant } from '../calendar';
import type { CaseFile, InstantArrived, Said, WorkDone } from '../process';

/** The one case of our dealings with the exam vendor: nightly exchange while something is open, weekly comparison. */
export interface ExamVendorFile extends CaseFile {
  openedAt: Instant;
  /** The day from which the next exchange counts; absent while nothing is open with the vendor. */
  exchangeFrom?: CivilDate;
  exchanging: boolean;
  /** How many authorizations are with the vendor or waiting to be sent, as of the last exchange. */
  open: number;
  comparedOn: CivilDate;
  comparing: boolean;
}

/** What an exchange did; the rows themselves are in VendorFile and VendorRow. */
export interface Exchanged {
  sent: number;
  files: { id: string; good: number; bad: number; setAside: number }[];
  open: number;
}
export interface Difference {
  /** authorization or exam id */
  about: string;
  kind: 'unknown-to-vendor' | 'unknown-to-us' | 'window-differs' | 'name-differs' | 'state-differs';
}

export type ExamVendorCommand =
  | Said<'begin', object>
  /** From a candidacy: something is to be sent (rows of VendorRecord stand ready). */
  | Said<'tellVendor', { caseId: string }>
  /** Rows of one imported file, at most 200 at a time; `rows` is read by the record (activities/record/details/exam-vendor). */
  | Said<'import', { fileId: string; fromLine: number; rows?: ImportedRow[] }>
  | WorkDone
  | InstantArrived;

/** A good or set-aside row, as a message to a candidacy or a task. */
export interface ImportedRow {
  line: number;
  caseId?: string;
  message?: { name: string; body: object };
  setAside?: 'unknown-candidate' | 'wrong-person' | 'unknown-authorization' | 'unreadable';
}
