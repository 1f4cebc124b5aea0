/** An application as every reader sees it: right at this instant, whoever has or has not written it yet. */
import type { ApplicationFile } from '../../../../policy/application/file';
import { applicationProcess } from '../../../../policy/application';
import { type ApplicationStage, stage } from '../../../../policy/application/status';
import { caughtUp } from '../../../../policy/catch-up';
import { type CivilDate, dayOf, type Instant } from '../../../../policy/calendar';
import type { LedgerRow } from '../../../../policy/process';

/** What is read from the record for one application. */
export interface ApplicationRecord {
  id: string;
  reference: string;
  file: ApplicationFile;
  /** When what still waits for an outcome was received. */
  waiting: readonly Instant[];
}

export interface Shown {
  id: string;
  reference: string;
  /** Caught up to `now`: stage, turn, dates and refusals are all derived from it. */
  file: ApplicationFile;
  now: Instant;
  today: CivilDate;
  status: ApplicationStage;
  /** Something received in time has no outcome yet; until then the former status stands. */
  beingRecorded: boolean;
}

export function shown({ id, reference, file, waiting }: ApplicationRecord, now: Instant): Shown {
  const current = caughtUp(applicationProcess, file, now, waiting);
  return { id, reference, file: current, now, today: dayOf(now), status: stage(current), beingRecorded: waiting.length > 0 };
}

/** Rows of the ledger people look at, earliest first: what runs, and what we owe although its day is over. */
export const openRows = ({ file }: Shown): LedgerRow[] =>
  Object.values(file.ledger)
    .filter((row) => row.state === 'running' || isOwed(row))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** A duty of ours whose last day is over and which is not done: recorded as overdue, and still owed. */
export const isOwed = (row: LedgerRow): boolean => row.owner === 'us' && !row.reminder && row.state === 'missed' && !row.settledAt;
