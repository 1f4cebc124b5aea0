/** One recorded change, written in one statement: header, events, ledger, letters, tasks, messages, works, outcome. */
import { Prisma } from '../../prisma/generated/client';
import type { CaseFile, Consequences, Ledger, LedgerRow, Turn } from '../../policy/process';
import { messageId } from '../../cases/letters';
import { type CaseRow, type ChangeRow, fromInstant } from '../../cases/rows';
import { dayOf, type Instant } from '../../policy/calendar';
import type { Link } from './chain';
import type { Held } from './held';

export interface Written {
  /** The header as it is from now on. */
  row: CaseRow & { turn: Turn; owner: string | null };
  before: CaseFile | undefined;
  change: ChangeRow;
  events: (Link & { text: object; chain: string })[];
  consequences: Pick<Consequences, 'letters' | 'tasks' | 'tasksDone' | 'messages' | 'works'>;
  /** The row of the change does not exist yet: the clock or the post says it. */
  fresh: boolean;
}

/** False: another open case holds the key. Its reference comes at the end (`giveReference`); until then nobody sees the row. */
export async function insertCase({ tx }: Held, row: CaseRow, openedAt: Instant): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    insert into "Case" (id, kind, reference, subject, stage, turn, "exclusiveKey", file, sequence, events, chain, revision, "openedAt", "endedAt")
    values (${row.id}, ${row.kind}, ${row.id}, ${row.file.subject}, ${row.stage}, ${row.turn}, ${row.exclusiveKey},
      ${JSON.stringify(row.file)}::jsonb, ${row.sequence}, ${row.events}, ${row.chain}, ${row.file.edition}, ${fromInstant(openedAt)},
      ${row.endedAt && fromInstant(row.endedAt)}::timestamptz)
    on conflict ("exclusiveKey") where "endedAt" is null do nothing`;
  return inserted === 1;
}

/** APP-2027-000123, counted without gaps. Last, because everybody who opens a case waits for this row until we commit. */
export async function giveReference({ tx }: Held, row: CaseRow, prefix: string, openedAt: Instant): Promise<void> {
  const year = Number(dayOf(openedAt).slice(0, 4));
  const [named] = await tx.$queryRaw<{ reference: string }[]>`
    with number as (
      insert into "Counter" (kind, year, last) values (${row.kind}, ${year}, 1)
      on conflict (kind, year) do update set last = "Counter".last + 1 returning last)
    update "Case" set reference = ${`${prefix}-${year}-`}::text || lpad(last::text, 6, '0') from number where id = ${row.id} returning reference`;
  if (!named) throw new Error(`${row.id} is not there`);
  row.reference = named.reference;
}

export async function isTaken({ tx }: Held, exclusiveKey: string): Promise<boolean> {
  return (await tx.case.count({ where: { exclusiveKey, endedAt: null } })) > 0;
}

const json = (rows: readonly object[]): Prisma.Sql => Prisma.sql`${JSON.stringify(rows)}::jsonb`;

/** Rows of the ledger that this change altered. */
const altered = (before: Ledger, after: Ledger): LedgerRow[] =>
  Object.values(after).filter((row) => JSON.stringify(before[row.id]) !== JSON.stringify(row));

export async function write(held: Held, { row, before, change, events, consequences, fresh }: Written): Promise<void> {
  const { caseId, now } = held;
  const { letters, tasks, tasksDone, messages, works } = consequences;
  const parts: Prisma.Sql[] = [
    Prisma.sql`unblocked as (delete from "Blocked" where "caseId" = ${caseId})`,
    Prisma.sql`events as (
      insert into "Event" ("caseId", number, "changeId", sequence, type, actor, "happenedAt", "receivedAt", "recordedAt", text, "textHash", chain)
      select ${caseId}, e.* from jsonb_to_recordset(${json(events)}) as e(number int, "changeId" text, sequence int, type text, actor text,
        "happenedAt" timestamptz, "receivedAt" timestamptz, "recordedAt" timestamptz, text jsonb, "textHash" text, chain text))`,
  ];
  if (before) {
    parts.push(Prisma.sql`header as (
      update "Case" set stage = ${row.stage}, turn = ${row.turn}, owner = ${row.owner}, file = ${JSON.stringify(row.file)}::jsonb, sequence = ${row.sequence},
        events = ${row.events}, chain = ${row.chain}, "endedAt" = ${row.endedAt && fromInstant(row.endedAt)}::timestamptz where id = ${caseId})`);
  }
  const ledger = altered(before?.ledger ?? {}, row.file.ledger);
  if (ledger.length) parts.push(ledgerSql(caseId, ledger));
  if (letters.length) {
    const rows = letters.map(({ kind, occasion, facts }) => {
      const id = `${caseId}/${kind}/${occasion}`;
      return { id, kind, occasion, facts, messageId: messageId(id) };
    });
    parts.push(Prisma.sql`letters as (
      insert into "Notice" (id, "caseId", "personId", kind, occasion, facts, language, state, "messageId", "requestedAt", attempts)
      select n.id, ${caseId}, ${row.file.subject}, n.kind, n.occasion, n.facts, (select language from "Person" where id = ${row.file.subject}),
        'requested', n."messageId", ${fromInstant(now)}, 0
      from jsonb_to_recordset(${json(rows)}) as n(id text, kind text, occasion text, facts jsonb, "messageId" text)
      on conflict ("caseId", kind, occasion) do nothing)`);
  }
  if (tasks.length) parts.push(tasksSql(caseId, tasks, now));
  if (tasksDone.length) {
    parts.push(Prisma.sql`done as (
      update "Task" t set "doneAt" = ${fromInstant(now)}, "doneBy" = 'program', outcome = d.outcome
      from jsonb_to_recordset(${json(tasksDone)}) as d(kind text, cause text, outcome text)
      where t."caseId" = ${caseId} and t.kind = d.kind and t.cause = d.cause and t."doneAt" is null)`);
  }
  if (messages.length) {
    parts.push(Prisma.sql`messages as (
      insert into "Change" (id, kind, "caseId", command, actor, sender, body, "receivedAt")
      select m.id, m.kind, m."to", m.name, 'program', ${caseId}, m.body, ${fromInstant(change.receivedAt)}
      from jsonb_to_recordset(${json(messages)}) as m(id text, kind text, "to" text, name text, body jsonb) on conflict do nothing)`);
  }
  if (works.length) {
    parts.push(Prisma.sql`works as (
      insert into "Work" (id, "caseId", kind, occasion, body, state, "requestedAt", attempts)
      select ${`${caseId}/`}::text || w.kind || '/' || w.occasion, ${caseId}, w.kind, w.occasion, w.body, 'requested', ${fromInstant(now)}, 0
      from jsonb_to_recordset(${json(works)}) as w(kind text, occasion text, body jsonb) on conflict ("caseId", kind, occasion) do nothing)`);
  }
  await held.tx.$executeRaw`with ${Prisma.join(parts, ', ')} ${outcomeSql(change, row.sequence, now, fresh)}`;
}

const ledgerSql = (caseId: string, ledger: LedgerRow[]): Prisma.Sql => Prisma.sql`ledger as (
  insert into "Deadline" ("caseId", id, rule, owner, "fromEvent", "fromOn", term, "lastDay", "dueAt", state, reminder, recurring, "settledAt")
  select ${caseId}, d.id, d.rule, d.owner, d."fromEvent", d."from", d.term, d."lastDay", d.at, d.state, coalesce(d.reminder, false), coalesce(d.recurring, false),
    d."settledAt"
  from jsonb_to_recordset(${json(ledger)}) as d(id text, rule text, owner text, "fromEvent" text, "from" date, term jsonb, "lastDay" date,
    at timestamptz, state text, reminder boolean, recurring boolean, "settledAt" timestamptz)
  on conflict ("caseId", id) do update set rule = excluded.rule, "fromEvent" = excluded."fromEvent", "fromOn" = excluded."fromOn",
    term = excluded.term, "lastDay" = excluded."lastDay", "dueAt" = excluded."dueAt", state = excluded.state, "settledAt" = excluded."settledAt")`;

const tasksSql = (caseId: string, tasks: Consequences['tasks'], now: Instant): Prisma.Sql => Prisma.sql`tasks as (
  insert into "Task" (id, "caseId", queue, kind, cause, "dueOn", owner, "createdAt")
  select gen_random_uuid()::text, ${caseId}, t.queue, t.kind, t.cause, t."dueOn", t.owner, ${fromInstant(now)}
  from jsonb_to_recordset(${json(tasks)}) as t(queue text, kind text, cause text, "dueOn" date, owner text)
  on conflict ("caseId", kind, cause) where "doneAt" is null do nothing)`;

const outcomeSql = (change: ChangeRow, sequence: number, now: Instant, fresh: boolean): Prisma.Sql =>
  fresh
    ? Prisma.sql`insert into "Change" (id, kind, "caseId", command, actor, body, "receivedAt", outcome, sequence, "answeredAt")
        values (${change.id}, ${change.kind}, ${change.caseId}, ${change.command}, ${change.actor}, ${JSON.stringify(change.body)}::jsonb,
          ${fromInstant(change.receivedAt)}, 'recorded', ${sequence}, ${fromInstant(now)})`
    : Prisma.sql`update "Change" set outcome = 'recorded', sequence = ${sequence}, "answeredAt" = ${fromInstant(now)} where id = ${change.id}`;
