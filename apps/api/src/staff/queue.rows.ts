/** Which cases stand in which group of the queue, in a stable order; the words come from each file afterwards. */
import { fromInstant } from '../../../../cases/rows';
import { afterLastDay, dayOf, daysAfter, daysBefore, type Instant, startOf } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
import type { Database } from '../database/database';
import { groupIds, type GroupId, queuedKinds, week } from './queue.view';

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
 * One row per case of the queue: its group and its sort key (milliseconds; the earliest date first, ended ones newest
 * first). Days are counted by the calendar before the statement; SQL only compares instants. A hold whose day is over is shown
 * as ended although nobody recorded it, unless something received in time still waits for its outcome. A retake that we may
 * process after the last exam day goes first (B-RETAKE-30). Of certifications only those that need us; a search looks at all.
 */
function grouped(now: Instant, q: string | undefined): Prisma.Sql {
  const today = dayOf(now);
  const at = fromInstant(now);
  const weekEnds = fromInstant(afterLastDay(daysAfter(today, week)));
  const since = fromInstant(startOf(daysBefore(today, recently)));
  const needsUs = Prisma.sql`(c.turn = 'us' or clocks.owed is not null or works.tasks > 0)`;
  const wanted = q
    ? Prisma.sql`(c.reference ilike ${like(q)} or n.given || ' ' || n.family ilike ${like(q)} or n.family || ' ' || n.given ilike ${like(q)})`
    : Prisma.sql`case when c.kind = 'certification' then ${needsUs} else c."endedAt" is null or c."endedAt" >= ${since} or clocks.owed is not null end`;
  return Prisma.sql`
    select id, "group", (case when "group" = 'ended' then 9e15 - ms when hurried then 0 else ms end)::bigint as key from (
      select c.id, coalesce(clocks.hurried, false) as hurried, case
          when clocks.owed is not null then 'overdue'
          when c."endedAt" is not null or clocks.over is not null then 'ended'
          when clocks.next < ${weekEnds} or clocks.hurried then 'this-week'
          when c.turn = 'us' or works.tasks > 0 then 'our-turn'
          else 'waiting' end as "group",
        extract(epoch from coalesce(clocks.owed, c."endedAt", clocks.over, clocks.next, c."openedAt")) * 1000 as ms
      from "Case" c join "Person" p on p.id = c.subject left join "Application" a on a."caseId" = c.id
      cross join lateral (select coalesce(a."givenName", p."givenName") as given, coalesce(a."familyName", p."familyName") as family) n
      cross join lateral (
        select count(*) as tasks from "Task" t where c.kind <> 'application' and t."caseId" = c.id and t."doneAt" is null) works
      left join (
        select d."caseId", min(d."dueAt") filter (where d.owner = 'us' and d."dueAt" <= ${at}) as owed,
          min(d."dueAt") filter (where d."dueAt" > ${at}) as next,
          min(d."dueAt") filter (where d.id = 'hold' and d."dueAt" <= ${at} and not exists (
            select from "Change" w where w."caseId" = d."caseId" and w.outcome is null and w."receivedAt" < d."dueAt")) as over,
          max(d."lastDay") filter (where d.id like 'retake:%' and d.state = 'running') > max(d."lastDay") filter (where d.id = 'window') as hurried
        from "Deadline" d
        where not d.reminder and (d.state = 'running' or (d.state = 'missed' and d.owner = 'us' and d."settledAt" is null))
        group by d."caseId") clocks on clocks."caseId" = c.id
      where c.kind = any(${[...queuedKinds]}) and ${wanted}) stands`;
}

export interface Page {
  /** Of the whole group. */
  count: number;
  rows: Cursor[];
  /** There is a next page. */
  more: boolean;
}

interface Ranked extends Cursor {
  group: GroupId;
  total: number;
}

/** The first page of every group, in one statement. */
export async function firstPages(db: Database, now: Instant, size: number, q?: string): Promise<Map<GroupId, Page>> {
  const ranked = await db.$queryRaw<Ranked[]>`
    select id, key::text as key, "group", total from (
      select id, key, "group", (count(*) over (partition by "group"))::int as total,
        row_number() over (partition by "group" order by key, id) as place from (${grouped(now, q)}) queue) placed
    where place <= ${size} order by placed.key, placed.id`;
  return new Map(
    groupIds.map((group): [GroupId, Page] => {
      const rows = ranked.filter((row) => row.group === group);
      const count = rows[0]?.total ?? 0;
      return [group, { count, rows: rows.map(({ key, id }) => ({ key, id })), more: count > rows.length }];
    }),
  );
}

/** One page of a group after a cursor (or its first). */
export async function nextPage(
  db: Database,
  now: Instant,
  group: GroupId,
  size: number,
  after?: Cursor,
  q?: string,
): Promise<Omit<Page, 'count'>> {
  const from = after ? Prisma.sql`and (key, id) > (${after.key}::bigint, ${after.id})` : Prisma.empty;
  const found = await db.$queryRaw<Cursor[]>`
    select id, key::text as key from (${grouped(now, q)}) queue where "group" = ${group} ${from}
    order by queue.key, queue.id limit ${size + 1}`;
  return { rows: found.slice(0, size), more: found.length > size };
}
