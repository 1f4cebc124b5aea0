/** A case as every reader sees it: right at this instant, whoever has or has not written it yet. */
import { applicationProcess } from '../../../../policy/application';
import type { ApplicationCommand, ApplicationFile } from '../../../../policy/application/file';
import { type ApplicationStage, stage as applicationStage } from '../../../../policy/application/status';
import { caughtUp } from '../../../../policy/catch-up';
import { type CivilDate, dayOf, type Instant } from '../../../../policy/calendar';
import { candidacyProcess } from '../../../../policy/candidacy';
import type { CandidacyCommand, CandidacyFile } from '../../../../policy/candidacy/file';
import { type CandidacyStage, stage as candidacyStage } from '../../../../policy/candidacy/status';
import { certificationProcess } from '../../../../policy/certification';
import type { CertificationCommand, CertificationFile } from '../../../../policy/certification/file';
import type { State } from '../../../../policy/certification/standing';
import { status as certificationState } from '../../../../policy/certification/status';
import type { CaseFile, LedgerRow, Process } from '../../../../policy/process';

/** The cases that are about one person, and what each kind consists of. */
export interface PersonCases {
  application: { file: ApplicationFile; command: ApplicationCommand; status: ApplicationStage };
  candidacy: { file: CandidacyFile; command: CandidacyCommand; status: CandidacyStage };
  certification: { file: CertificationFile; command: CertificationCommand; status: State };
}
export type PersonKind = keyof PersonCases;
export const personKinds = ['application', 'candidacy', 'certification'] as const satisfies readonly PersonKind[];
export const isPersonKind = (kind: string): kind is PersonKind => (personKinds as readonly string[]).includes(kind);

/** How a file that is caught up to an instant is to be read. */
interface Reading<Kind extends PersonKind> {
  process: Process<PersonCases[Kind]['file'], PersonCases[Kind]['command']>;
  status(file: PersonCases[Kind]['file'], now: Instant): PersonCases[Kind]['status'];
}
export const readings: { [Kind in PersonKind]: Reading<Kind> } = {
  application: { process: applicationProcess, status: applicationStage },
  candidacy: { process: candidacyProcess, status: candidacyStage },
  certification: { process: certificationProcess, status: certificationState },
};

/** What is read from the record for one case. */
export interface CaseRecord<Kind extends PersonKind = PersonKind> {
  kind: Kind;
  id: string;
  reference: string;
  file: PersonCases[Kind]['file'];
  /** When what still waits for an outcome was received. */
  waiting: readonly Instant[];
}

export interface Shown<Kind extends PersonKind = PersonKind> {
  kind: Kind;
  id: string;
  reference: string;
  /** Caught up to `now`: stage, turn, dates and refusals are all derived from it. */
  file: PersonCases[Kind]['file'];
  now: Instant;
  today: CivilDate;
  status: PersonCases[Kind]['status'];
  /** Something received in time has no outcome yet; until then the former status stands. */
  beingRecorded: boolean;
}
/** One of them, whichever it is. */
export type AnyShown = { [Kind in PersonKind]: Shown<Kind> }[PersonKind];

export function shown<Kind extends PersonKind>(record: CaseRecord<Kind>, now: Instant): Shown<Kind> {
  const { kind, id, reference, file, waiting } = record;
  const { process, status } = readings[kind];
  const current = caughtUp(process, file, now, waiting);
  const beingRecorded = waiting.length > 0;
  return { kind, id, reference, file: current, now, today: dayOf(now), status: status(current, now), beingRecorded };
}

interface WithLedger {
  file: CaseFile;
}

/** Rows of the ledger people look at, earliest first: what runs, and what we owe although its day is over. */
export const openRows = ({ file }: WithLedger): LedgerRow[] =>
  Object.values(file.ledger)
    .filter((row) => row.state === 'running' || isOwed(row))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** A duty of ours whose last day is over and which is not done: recorded as overdue, and still owed. */
export const isOwed = (row: LedgerRow): boolean => row.owner === 'us' && !row.reminder && row.state === 'missed' && !row.settledAt;

/** The day a row is shown on: its last day; where it only reminds, the day it goes out. */
export const comesOn = (row: LedgerRow): CivilDate => (row.reminder ? dayOf(row.at) : row.lastDay);
