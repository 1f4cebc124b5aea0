/** Rows of the record as the rest of the system knows them. The one place where database dates become instants and days. */
import type { Prisma } from '../prisma/generated/client';
import { type CivilDate, epochMs, instant, instantFrom, type Instant } from '../policy/calendar';
import type { AnyCommand, CaseFile, WorkKind } from '../policy/process';
import type { Refusal } from '../policy/refusal';

export const toInstant = (at: Date): Instant => instant(at.getTime());
export const fromInstant = (at: Instant): Date => new Date(epochMs(at));
/** A `date` column arrives as midnight UTC of its day. */
export const toDay = (day: Date): CivilDate => day.toISOString().slice(0, 10);
export const fromDay = (day: CivilDate): Date => new Date(`${day}T00:00:00.000Z`);

/** An instant inside a JSON answer of the database. */
export function writtenInstant(text: string): Instant {
  const at = instantFrom(text);
  if (!at) throw new Error(`not an instant: ${text}`);
  return at;
}

export interface CaseRow {
  id: string;
  kind: string;
  reference: string;
  stage: string;
  turn: string;
  exclusiveKey: string;
  file: CaseFile;
  sequence: number;
  events: number;
  chain: string;
  endedAt: Instant | null;
}
type StoredCase = Omit<CaseRow, 'file' | 'endedAt'> & { file: unknown; endedAt: Date | null };
export const caseRow = (stored: StoredCase): CaseRow => ({
  ...stored,
  file: stored.file as CaseFile,
  endedAt: stored.endedAt && toInstant(stored.endedAt),
});

export type Outcome = 'recorded' | 'refused' | 'not-done';
export interface ChangeRow {
  id: string;
  kind: string;
  caseId: string;
  command: string;
  actor: string;
  key: string | null;
  /** The case that sent it, when a peer did. */
  sender: string | null;
  body: unknown;
  /** Free text of whoever said it: it stays in the record. */
  note: string | null;
  bodyHash: string | null;
  receivedAt: Instant;
  /** An upload that has begun: its content is not here yet. */
  arrivingUntil: Instant | null;
  outcome: Outcome | null;
  refusal: Refusal | null;
  sequence: number | null;
}
type StoredChange = Omit<ChangeRow, 'receivedAt' | 'arrivingUntil' | 'outcome' | 'refusal'> & {
  receivedAt: Date;
  arrivingUntil: Date | null;
  outcome: string | null;
  refusal: Prisma.JsonValue;
};
export const changeRow = (stored: StoredChange): ChangeRow => ({
  ...stored,
  receivedAt: toInstant(stored.receivedAt),
  arrivingUntil: stored.arrivingUntil && toInstant(stored.arrivingUntil),
  outcome: stored.outcome as Outcome | null,
  refusal: stored.refusal as Refusal | null,
});

/** The row as the command that policy and process know. */
export const said = (change: Pick<ChangeRow, 'id' | 'command' | 'receivedAt' | 'actor' | 'body'>): AnyCommand => ({
  id: change.id,
  name: change.command,
  receivedAt: change.receivedAt,
  by: change.actor,
  body: change.body,
});

export interface WorkRow {
  id: string;
  caseId: string;
  kind: WorkKind;
  occasion: string;
  body: object;
  state: 'requested' | 'done';
}

export interface NoticeRow {
  id: string;
  caseId: string;
  kind: string;
  occasion: string;
  state: 'requested' | 'accepted' | 'sent' | 'bounced';
  acceptedAt: Instant | null;
}
