import type { Instant } from '../../../../policy/calendar';
import type { AnyCommand, CaseFile } from '../../../../policy/process';
import { processOf } from '../../../../policy/processes';
import type { Refusal } from '../../../../policy/refusal';

/** What a case hears when its fee was paid: the application has it as an item (801.4.F), a candidacy as an attempt (801.9.A, 403.3). */
const hears: Record<string, (payment: string) => { name: string; body: object }> = {
  application: (payment) => ({ name: 'addItem', body: { item: 'fee', evidence: { payment } } }),
  candidacy: (payment) => ({ name: 'payFee', body: { payment } }),
};

export function commandFor(kind: string, payment: string): { name: string; body: object } {
  const command = hears[kind];
  if (!command) throw new Error(`nobody pays for a ${kind}`);
  return command(payment);
}

/** Why the case would not take the fee any more. */
export function refusalOfFee(kind: string, file: CaseFile, payment: string, receivedAt: Instant): Refusal | undefined {
  const command: AnyCommand = { id: payment, by: `payment:${payment}`, receivedAt, ...commandFor(kind, payment) };
  return processOf(kind).refuse(file, command);
}
