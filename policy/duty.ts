/** A duty of ours, alike in every process: a missed one is recorded as overdue, escalated to whoever answers for the case, and stays owed. */
import type { Instant } from './calendar';
import type { CaseFile, Consequences, Deadline, DeadlineState, LedgerRow } from './process';

interface Owing {
  /** Ids of rows that arrived while we still owed them. */
  arrived: readonly string[];
}

/** Met when done in time, missed when its instant came first (and still owed), ended when nobody needs it any more. */
export function duty(file: Owing, row: Omit<Deadline, 'state' | 'owner'>, doneAt: Instant | undefined, owed: boolean): Deadline {
  const state: DeadlineState = file.arrived.includes(row.id) ? 'missed' : doneAt ? 'met' : owed ? 'running' : 'ended';
  return { ...row, owner: 'us', state, ...(doneAt && { settledAt: doneAt }) };
}

/** Its instant came. */
export function overdue({ owner }: { owner?: string }, { id, rule, lastDay }: LedgerRow, follows: Consequences): void {
  follows.events.push({ type: 'DutyOverdue', text: { deadline: id, rule, lastDay } });
  follows.tasks.push({ queue: 'escalation', kind: 'overdue', cause: id, dueOn: lastDay, ...(owner && { owner }) });
}

/** Done at last: its task is done. */
export function doneLate(before: CaseFile | undefined, after: CaseFile, follows: Consequences): void {
  for (const { id, rule, lastDay, owner, state, settledAt } of Object.values(after.ledger)) {
    if (owner !== 'us' || state !== 'missed' || !settledAt || before?.ledger[id]?.settledAt) continue;
    follows.events.push({ type: 'DutyDoneLate', text: { deadline: id, rule, lastDay } });
    follows.tasksDone.push({ kind: 'overdue', cause: id, outcome: 'done late' });
  }
}
