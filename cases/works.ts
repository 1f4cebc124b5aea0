/** Rows of work that is done outside of the record. */
import type { Db } from './database';
import type { WorkRow } from './rows';

export async function findWork(db: Db, id: string): Promise<WorkRow | undefined> {
  const stored = await db.work.findUnique({
    where: { id },
    select: { id: true, caseId: true, kind: true, occasion: true, body: true, state: true },
  });
  return stored ? (stored as WorkRow) : undefined;
}

/** It is tried again; operators read the last error. */
export async function workFailed(db: Db, id: string, error: string): Promise<void> {
  await db.work.updateMany({ where: { id, state: 'requested' }, data: { lastError: error.slice(0, 500), attempts: { increment: 1 } } });
}
