/** Which applications stand in which group of the queue, in a stable order; the words come from each file afterwards. */
import { fromInstant } from '../../../../cases/rows';
import { afterLastDay, dayOf, daysAfter, daysBefore, type Instant, startOf } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
import type { Database } from '../database/database';
import { groupIds, type GroupId, week } from './queue.view';

/** Ended within so many days counts as recently. Our decision. */
const recently = 30;

/** Where the next page begins: the sort key and id of the last row of this one. */
export interface Cursor {
  key: string;
  id: string;
}

export const writtenCursor = ({ key, id }: Cursor): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');
/** Undefined for anything that is not one of ours. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
    const [key, id] = parsed as unknown[];
    return typeof key === 'string' && /^\d{1,16}$/.test(key) && typeof id === 'string' ? { key, id } : undefined;
  } catch {
    return undefined;
  }
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * One row per application: its group and its sort key (milliseconds; the earliest date first, ended ones newest first).
 * Days are counted by the calendar before the statement; SQL only compares instants. A hold whose day is over is shown as
 * ended although nobody recorded it, unless something received in time still waits for its outcome.
 */
function grouped(now: Instant, q: string | undefined): Prisma.Sql {
  const today = dayOf(now);
  const at = fromInstant(now);
  const weekEnds = fromInstant(afterLastDay(daysAfter(today, week)));
  const since = fromInstant(startOf(daysBefore(today, recently)));
  const wanted = q
    ? Prisma.sql`and (c.reference ilike ${like(q)} or a."givenName" || ' ' || a."familyName" ilike ${like(q)} or a."familyName" || ' ' || a."givenName" ilike ${like(q)})`
    : Prisma.empty;
  return Prisma.sql`
    select id, "group", (case when "group" = 'ended' then 9e15 - ms else ms end)::bigint as key from (
      select c.id, case
          when owed."dueAt" is not null then 'overdue'
          when c."endedAt" is not null then case when c."endedAt" >= ${since} then 'ended' end
          when next.owner = 'them' and next.id = 'hold' and next."dueAt" <= ${at} then 'ended'
          when next."dueAt" < ${weekEnds} then 'this-week'
          when c.turn = 'us' then 'our-turn'
          else 'waiting' end as "group",
        extract(epoch from coalesce(owed."dueAt", c."endedAt", next."dueAt", c."openedAt")) * 1000 as ms
      from "Case" c join "Application" a on a."caseId" = c.id
      left join lateral (select d."dueAt" from "Deadline" d where d."caseId" = c.id and d.owner = 'us' and not d.reminder and d."dueAt" <= ${at}
        and (d.state = 'running' or (d.state = 'missed' and d."settledAt" is null)) order by d."dueAt" limit 1) owed on true
      left join lateral (select d.id, d.owner, d."dueAt" from "Deadline" d where d."caseId" = c.id and not d.reminder and d.state = 'running'
        and not (d."dueAt" <= ${at} and exists (select from "Change" w where w."caseId" = c.id and w.outcome is null and w."receivedAt" < d."dueAt"))
        order by d."dueAt", d.id limit 1) next on true
      where c.kind = 'application' ${wanted}) stands`;
}

export async function queueCounts(db: Database, now: Instant, q?: string): Promise<Record<GroupId, number>> {
  const rows = await db.$queryRaw<{ group: GroupId; count: number }[]>`
    select "group", count(*)::int as count from (${grouped(now, q)}) queue where "group" is not null group by "group"`;
  const counted = new Map(rows.map(({ group, count }) => [group, count]));
  return Object.fromEntries(groupIds.map((id) => [id, counted.get(id) ?? 0])) as Record<GroupId, number>;
}

/** One page of a group, and one row more when there is a next page. */
export async function queuePage(db: Database, now: Instant, group: GroupId, size: number, after?: Cursor, q?: string): Promise<Cursor[]> {
  const from = after ? Prisma.sql`and (key, id) > (${after.key}::bigint, ${after.id})` : Prisma.empty;
  return db.$queryRaw<Cursor[]>`
    select id, key::text as key from (${grouped(now, q)}) queue where "group" = ${group} ${from}
    order by queue.key, queue.id limit ${size + 1}`;
}
