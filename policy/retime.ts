/** RL.revision: what operators move by hand is a running row of the ledger, and two people agree on it (our decision). */
import type { CaseFile, Retimed } from './process';
import { type Refusal, refusal } from './refusal';

/** Whether nobody but the one who says it agrees. */
export const alone = (by: string, secondPerson: string, rule: string): Refusal | undefined =>
  !secondPerson || `staff:${secondPerson}` === by
    ? refusal('second-person-missing', rule, 'a second person must agree', { pointer: '/secondPerson' })
    : undefined;

export function refuseRetime(file: CaseFile, { body: { deadline, secondPerson }, by }: Retimed): Refusal | undefined {
  const row = file.ledger[deadline];
  if (!row) return refusal('deadline-unknown', 'RL.revision', `no deadline ${deadline}`, { pointer: '/deadline' });
  if (row.state !== 'running') return refusal('deadline-not-running', row.rule, `${deadline} is ${row.state}`);
  return alone(by, secondPerson, row.rule);
}
