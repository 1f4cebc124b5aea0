import { afterLastDay, lastDayOf, startOf, type Instant } from './calendar';
import type { CaseFile, Deadline, Ledger, LedgerRow } from './process';

/** The one place where a date of a case is computed. */
const promise = (deadline: Deadline): LedgerRow => {
  const lastDay = lastDayOf(deadline.from, deadline.term);
  return { ...deadline, lastDay, at: deadline.begins ? startOf(lastDay) : afterLastDay(lastDay) };
};

/**
 * A date once promised stays: a row is computed when it first appears and again only when it runs from another day, or when
 * an operator retimes it. The number in the rule sheet is not an input, so a changed rule leaves open cases alone.
 */
export function keepLedger(kept: Ledger, deadlines: Deadline[], retimed?: string): Ledger {
  const ledger: Ledger = {};
  for (const row of Object.values(kept)) ledger[row.id] = row.state === 'running' ? { ...row, state: 'ended' } : row;
  for (const deadline of deadlines) {
    const before = kept[deadline.id];
    const row = before?.from === deadline.from && deadline.id !== retimed ? { ...before } : promise(deadline);
    row.state = deadline.state;
    if (deadline.settledAt) row.settledAt = deadline.settledAt;
    else delete row.settledAt;
    ledger[deadline.id] = row;
  }
  return ledger;
}

const byInstant = (a: LedgerRow, b: LedgerRow): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/** Running rows, earliest first. */
export const running = (file: CaseFile): LedgerRow[] =>
  Object.values(file.ledger)
    .filter((row) => row.state === 'running')
    .sort(byInstant);

/** Whether something received then came after the last day of a promised date. */
export const isOver = (file: CaseFile, id: string, receivedAt: Instant): boolean => {
  const row = file.ledger[id];
  return row !== undefined && receivedAt >= row.at;
};
