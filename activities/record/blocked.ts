/** A case that cannot go on: policy, or a table, throws on its next change. Nothing of it is recorded until fixed code runs. */
import { machineNow } from '../../cases/clock';
import { type Db, isDatabaseAway } from '../../cases/database';

export class CannotRecord extends Error {
  constructor(
    readonly caseId: string,
    readonly kind: string,
    readonly changeId: string,
    cause: unknown,
  ) {
    super(`cannot record ${changeId}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

// Serialization failure, deadlock, lock not available: the next attempt may do.
const passing = ['40001', '40P01', '55P03'];

/** Whether trying again helps although nothing was mended. */
export function isPassing(error: unknown): boolean {
  const { code, meta } = error as { code?: string; meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  const original = meta?.driverAdapterError?.cause?.originalCode ?? code;
  return code === 'P2034' || (original !== undefined && passing.includes(original)) || isDatabaseAway(error);
}

/** Kept from the first attempt on; the machine's clock dates it, because it is about our software. */
export async function noteBlocked(db: Db, { caseId, kind, changeId, message }: CannotRecord): Promise<void> {
  await db.$executeRaw`insert into "Blocked" ("caseId", kind, "changeId", error, since, attempts)
    values (${caseId}, ${kind}, ${changeId}, ${message.slice(0, 2_000)}, ${new Date(machineNow())}, 1)
    on conflict ("caseId") do update set "changeId" = excluded."changeId", error = excluded.error, attempts = "Blocked".attempts + 1`;
}
