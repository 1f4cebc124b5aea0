/** A case under its lock, while one transaction works on it. */
import { Prisma } from '../../prisma/generated/client';
import { epochMs, type Instant } from '../../policy/calendar';
import { running } from '../../policy/ledger';
import { machineNow, type ProgramClock } from '../../cases/clock';
import type { Tx } from '../../cases/database';
import { caseRow, type CaseRow, type ChangeRow, writtenInstant } from '../../cases/rows';
import { type Posts, postsSql } from '../../cases/state';

export interface Held extends Posts {
  tx: Tx;
  caseId: string;
  /** The program clock, read before the changes below: what was received two seconds earlier is among them. */
  now: Instant;
  /** No row before the opening is recorded. */
  row: CaseRow | undefined;
  /** What waits for an answer, in order of receipt. */
  unanswered: ChangeRow[];
}

const columns = Prisma.sql`id, kind, reference, stage, turn, "exclusiveKey", file, sequence, events, chain, "endedAt"`;

const lockCase = async (tx: Tx, id: string): Promise<CaseRow | undefined> => {
  const [stored] = await tx.$queryRaw<Parameters<typeof caseRow>[0][]>`select ${columns} from "Case" where id = ${id} for update`;
  return stored && caseRow(stored);
};

/** A row inside a JSON list: its instants are texts. */
type Listed = Omit<ChangeRow, 'receivedAt' | 'arrivingUntil'> & { receivedAt: string; arrivingUntil: string | null };
const listed = ({ receivedAt, arrivingUntil, ...row }: Listed): ChangeRow => ({
  ...row,
  receivedAt: writtenInstant(receivedAt),
  arrivingUntil: arrivingUntil && writtenInstant(arrivingUntil),
});

interface Seen extends Posts {
  /** Whether the transaction holds a row by then. */
  locked: boolean;
  offset: number;
  changes: Listed[];
}

/**
 * Locks the case, then its unanswered changes and the one asked for. Two statements that travel together: the server begins
 * the second one when it has the lock, so it sees what the transaction that held the lock before has written.
 */
export async function hold(
  tx: Tx,
  clock: ProgramClock,
  caseId: string,
  asked?: string,
): Promise<{ held: Held; change: ChangeRow | undefined }> {
  const machine = machineNow();
  const [row, [seen]] = await Promise.all([
    lockCase(tx, caseId),
    tx.$queryRaw<[Seen]>`
      select pg_current_xact_id_if_assigned() is not null as locked, ${clock.sql} as "offset",
        (select coalesce(jsonb_agg(to_jsonb(c) order by c."receivedAt", c.id), '[]') from (
          select id, kind, "caseId", command, actor, key, sender, body, note, "bodyHash", "receivedAt", "arrivingUntil", outcome, refusal, sequence
          from "Change" where ("caseId" = ${caseId} and outcome is null) or id = ${asked ?? ''} for update) c) as changes, ${postsSql(caseId)}`,
  ]);
  if (row && !seen.locked) throw new Error(`${caseId} was read before it was locked`); // they went out in the other order: tried again
  // A second attempt of an opening waited above for the first one, which made the case: look again.
  if (!row && (await tx.case.count({ where: { id: caseId } }))) return hold(tx, clock, caseId, asked);
  const changes = seen.changes.map(listed);
  const held: Held = {
    tx,
    caseId,
    now: clock.at(machine, seen.offset),
    row,
    unanswered: changes.filter(({ outcome }) => outcome === null),
    letters: seen.letters,
    messages: seen.messages,
    works: seen.works,
  };
  return { held, change: changes.find(({ id }) => id === asked) };
}

/** The earliest instant of the ledger that still runs, and how far it is in the past (milliseconds). */
export function nextInstant(held: Held): { id: string; at: Instant; since: number } | undefined {
  const row = held.row && running(held.row.file)[0];
  return row && { id: row.id, at: row.at, since: epochMs(held.now) - epochMs(row.at) };
}
