import type { CivilDate, Instant } from '../calendar';
import type { CaseFile, InstantArrived, Retimed, Said, WorkDone } from '../process';

/** 805.1: the one case of the daily comparison of registry and record. */
export interface RegistryCheckFile extends CaseFile {
  openedAt: Instant;
  /** The day of the last comparison; at first, of the opening. */
  checkedOn: CivilDate;
  checking: boolean;
  /** How many differences the last comparison found. */
  differences: number;
}
export type RegistryCheckFacts = Omit<RegistryCheckFile, 'ledger'>;

/** Where the registry says something else than the record: the number, and the field or that one of the two is missing. */
export interface RegistryDifference {
  number: string;
  field: string;
}
export interface Checked {
  /** Certifications that were looked at. */
  certifications: number;
  differences: RegistryDifference[];
  /** So many more were found than are listed. */
  more: number;
  /** Causes of the tasks that are open, read by the record (activities/record/details/registry-check). */
  openTasks?: string[];
}

export type RegistryCheckCommand = Said<'begin', object> | WorkDone<Checked> | InstantArrived | Retimed;
