/** Searches over all cases: which need a process, what is under way, which instant comes next. */
import type { Instant } from '../policy/calendar';
import type { Db } from './database';
import { fromInstant, toInstant } from './rows';

/** Cases that need a process: not ended, or a clock of theirs still runs, or a letter, message or work is still in the house. */
export const casesWithWork = (db: Db): Promise<{ id: string; kind: string }[]> =>
  db.$queryRaw`
    select c.id, c.kind from "Case" c where c.id in (
      select id from "Case" where "endedAt" is null
      union select "caseId" from "Deadline" where state = 'running'
      union select "caseId" from "Notice" where state in ('requested', 'accepted')
      union select "caseId" from "Work" where state = 'requested'
      union select sender from "Change" where outcome is null and sender is not null) order by c.id`;

export interface DueRow {
  caseId: string;
  kind: string;
  id: string;
  dueAt: Instant;
}
const due = (row: Omit<DueRow, 'dueAt'> & { dueAt: Date }): DueRow => ({ ...row, dueAt: toInstant(row.dueAt) });

/** The next rows that fall due until then, in true order; without `recurring`, those on which somebody's course depends. */
export async function earliestRows(db: Db, to: Instant, limit: number, { recurring = false } = {}): Promise<DueRow[]> {
  const rows = await db.$queryRaw<(Omit<DueRow, 'dueAt'> & { dueAt: Date })[]>`
    select d."caseId", c.kind, d.id, d."dueAt" from "Deadline" d join "Case" c on c.id = d."caseId"
    where d.state = 'running' and d.recurring = ${recurring} and d."dueAt" <= ${fromInstant(to)}::timestamptz order by d."dueAt", d."caseId", d.id limit ${limit}`;
  return rows.map(due);
}

/** Those of the rows that are still what they were: running, at the same instant. */
export async function stillRunning(db: Db, rows: readonly DueRow[]): Promise<DueRow[]> {
  const same = rows.map(({ caseId, id, dueAt }) => ({ caseId, id, dueAt: fromInstant(dueAt) }));
  const found = await db.deadline.findMany({ where: { state: 'running', OR: same }, select: { caseId: true, id: true } });
  const running = new Set(found.map(({ caseId, id }) => `${caseId}/${id}`));
  return rows.filter(({ caseId, id }) => running.has(`${caseId}/${id}`));
}

/** Changes without an answer, letters on their way and work being done; what cannot go on (it has an error) stops nobody. */
export const underWay = (db: Db): Promise<{ id: string; caseId: string }[]> =>
  db.$queryRaw`
    select id, "caseId" from "Change" where outcome is null and "arrivingUntil" is null
    union all select id, "caseId" from "Notice" where state in ('requested', 'accepted') and "lastError" is null
    union all select id, "caseId" from "Work" where state = 'requested' and "lastError" is null limit 20`;

/** Cases that policy throws on: their next change cannot be recorded until fixed code runs. */
export const blockedCases = (
  db: Db,
): Promise<{ caseId: string; kind: string; changeId: string; error: string; since: Date; attempts: number }[]> =>
  db.blocked.findMany({ orderBy: { since: 'asc' } });
