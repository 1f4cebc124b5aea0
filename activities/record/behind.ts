/** A case that holds a key although an instant that ends it has come: its record is behind, and the key may be free. */
import type { Instant } from '../../policy/calendar';
import type { Tx } from '../../cases/database';
import { fromInstant } from '../../cases/rows';

/** Nothing is recorded by this attempt: the other case first has to be recorded up to then. */
export class Behind extends Error {
  constructor(
    readonly caseId: string,
    readonly until: Instant,
  ) {
    super(`${caseId} is not recorded up to ${until} yet`);
  }
}

/** So neither a late worker nor the order of messages decides whether a new case may open. */
export async function refuseToLagBehind(tx: Tx, exclusiveKey: string, until: Instant): Promise<void> {
  const holder = await tx.case.findFirst({
    where: { exclusiveKey, endedAt: null, deadlines: { some: { state: 'running', dueAt: { lte: fromInstant(until) } } } },
    select: { id: true },
  });
  if (holder) throw new Behind(holder.id, until);
}
