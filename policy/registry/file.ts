import type { CivilDate, Instant } from '../calendar';
import type { CaseFile, InstantArrived, Said, WorkDone } from '../process';

/** 805.1: the one case of the daily comparison of registry and record. */
export interface RegistryCheckFile extends CaseFile {
  openedAt: Instant;
  checkedOn: CivilDate;
  checking: boolean;
  differences: number;
}
export interface RegistryDifference {
  number: string;
  field: string;
}
export type RegistryCheckCommand = Said<'begin', object> | WorkDone<{ differences: RegistryDifference[] }> | InstantArrived;
