/** Everything said to a case: rows that the door writes and the record answers. */
import { Prisma } from '../prisma/generated/client';
import type { Instant } from '../policy/calendar';
import type { Refusal } from '../policy/refusal';
import { machineNow, type ProgramClock } from './clock';
import type { Db } from './database';
import { changeRow, type ChangeRow, fromInstant, type Outcome } from './rows';

export const findChange = async (db: Db, id: string): Promise<ChangeRow | undefined> => {
  const stored = await db.change.findUnique({ where: { id } });
  return stored ? changeRow(stored) : undefined;
};
export const findByKey = async (db: Db, actor: string, key: string): Promise<ChangeRow | undefined> => {
  const stored = await db.change.findUnique({ where: { actor_key: { actor, key } } });
  return stored ? changeRow(stored) : undefined;
};

export type Received = Omit<ChangeRow, 'outcome' | 'refusal' | 'sequence' | 'sender' | 'receivedAt' | 'arrivingUntil'> & {
  /** Paper and e-mail: the receipt date that staff entered. Otherwise the program clock says it, within the statement. */
  receivedAt: Instant | null;
  /** An upload that has begun: how long its content may take (milliseconds). */
  arrivingForMs?: number;
};

type Stored = Parameters<typeof changeRow>[0];

/** One statement, so that what was received before the clock moved is written before it moves. Nothing returned: the key is known. */
export async function receive(db: Db, clock: ProgramClock, c: Received): Promise<ChangeRow | undefined> {
  const machine = machineNow();
  const given = c.receivedAt && fromInstant(c.receivedAt);
  const [stored] = await db.$queryRaw<(Stored & { offset: number })[]>`
    with clock as (select ${clock.heldSql} as "offset"), at as (
      select "offset", timestamptz 'epoch' + (${machine}::float8 + "offset") * interval '1 millisecond' as "now" from clock)
    insert into "Change" (id, kind, "caseId", command, actor, key, body, note, "bodyHash", "receivedAt", "arrivingUntil")
    select ${c.id}, ${c.kind}, ${c.caseId}, ${c.command}, ${c.actor}, ${c.key}, ${JSON.stringify(c.body)}::jsonb, ${c.note}, ${c.bodyHash},
      coalesce(${given}::timestamptz, "now"), "now" + ${c.arrivingForMs ?? null}::float8 * interval '1 millisecond' from at
    on conflict do nothing
    returning id, kind, "caseId", command, actor, key, sender, body, note, "bodyHash", "receivedAt", "arrivingUntil", outcome, refusal, sequence,
      (select "offset" from clock) as "offset"`;
  if (!stored) return undefined;
  const { offset, ...row } = stored;
  clock.at(machine, offset);
  return changeRow(row);
}

/** The content of an upload is here. False: it came too late and was given up, or somebody gave it up. */
export const completeArrival = async (db: Db, id: string, body: object, bodyHash: string): Promise<boolean> =>
  (await db.$executeRaw`update "Change" set body = ${JSON.stringify(body)}::jsonb, "bodyHash" = ${bodyHash}, "arrivingUntil" = null
    where id = ${id} and "arrivingUntil" is not null and outcome is null`) === 1;

/** An upload that broke off was never received: its row goes, and its key may be used again. */
export const forgetArrival = async (db: Db, id: string): Promise<void> => {
  await db.$executeRaw`delete from "Change" where id = ${id} and "arrivingUntil" is not null and outcome is null`;
};
export const forgetArrivalsBefore = (db: Db, now: Instant): Promise<number> =>
  db.$executeRaw`delete from "Change" where "arrivingUntil" < ${fromInstant(now)}::timestamptz and outcome is null`;

/** The first answer stays. False: somebody answered before. */
export const answerChange = async (
  db: Db,
  id: string,
  outcome: Outcome,
  at: Instant,
  sequence: number | null,
  refusal?: Refusal,
): Promise<boolean> => {
  const { count } = await db.change.updateMany({
    where: { id, outcome: null },
    data: { outcome, answeredAt: fromInstant(at), sequence, refusal: refusal ? { ...refusal } : Prisma.DbNull },
  });
  return count === 1;
};

/** What still waits for an answer, received before an instant, in the order of receipt. */
export const unansweredBefore = async (db: Db, before: Instant): Promise<ChangeRow[]> =>
  (
    await db.change.findMany({
      where: { outcome: null, arrivingUntil: null, receivedAt: { lt: fromInstant(before) } },
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    })
  ).map(changeRow);
