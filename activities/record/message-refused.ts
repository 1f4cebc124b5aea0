/** A message that the peer refused: somebody has to look at it. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../policy/calendar';
import type { Tx } from '../../cases/database';
import { fromInstant } from '../../cases/rows';

export async function messageRefused(tx: Tx, sender: string, changeId: string, now: Instant): Promise<void> {
  const task = {
    id: randomUUID(),
    caseId: sender,
    queue: 'operations',
    kind: 'message-refused',
    cause: changeId,
    createdAt: fromInstant(now),
  };
  await tx.task.createMany({ data: [task], skipDuplicates: true });
}
