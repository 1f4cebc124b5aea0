import type { Tx } from '../../../../cases/database';
import { fromInstant } from '../../../../cases/rows';
import type { Instant } from '../../../../policy/calendar';

/** Double entry: what goes to one account leaves another, so the entries of a payment add up to zero. Rows are never altered. */
export type LedgerAccount = `cash:${string}` | `fees:${string}` | 'unapplied';

/** Moves cents from one account to another. `step` keeps the entries of one payment apart; a step is booked once. */
export async function book(
  tx: Tx,
  paymentId: string,
  step: 'received' | 'unapplied',
  { from, to, cents, at }: { from: LedgerAccount; to: LedgerAccount; cents: number; at: Instant },
): Promise<void> {
  const entry = (account: LedgerAccount, amount: number) => ({
    id: `${paymentId}/${step}/${amount > 0 ? 'to' : 'from'}`,
    paymentId,
    account,
    cents: amount,
    at: fromInstant(at),
  });
  await tx.ledgerEntry.createMany({ data: [entry(to, cents), entry(from, -cents)] });
}

/** The next receipt number of a year: RCP-2027-000123. Gaps are possible, twice is not. */
export async function nextReceipt(tx: Tx, year: number): Promise<string> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`insert into "Counter" (kind, year, last) values ('receipt', ${year}, 1)
    on conflict (kind, year) do update set last = "Counter".last + 1 returning last`;
  if (!row) throw new Error('no receipt number');
  return `RCP-${year}-${String(row.last).padStart(6, '0')}`;
}
