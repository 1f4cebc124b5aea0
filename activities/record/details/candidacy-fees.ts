/** 801.9.A, 403.3.retake-request, 403.6: what a candidate owes for each attempt, and what is lost. Nothing is paid back (601.nonrefundable). */
import { randomUUID } from 'node:crypto';
import { quoteFee } from '../../../cases/fees';
import { fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { dayOf, type Instant } from '../../../policy/calendar';
import type { CandidacyCommand, CandidacyFile } from '../../../policy/candidacy/file';
import { payable } from '../../../policy/candidacy/window';

export async function settleFees(
  tx: Tx,
  before: CandidacyFile | undefined,
  after: CandidacyFile,
  { receivedAt }: CandidacyCommand,
): Promise<void> {
  const caseId = after.id;
  const [was, now] = [before && payable(before), payable(after)];
  for (const [index, { outcome, payment }] of after.attempts.entries()) {
    if (outcome?.as === 'no-show' && !before?.attempts[index]?.outcome)
      await tx.feeObligation.updateMany({ where: { caseId, payments: { some: { id: payment } } }, data: { state: 'forfeited' } });
  }
  if (now && now !== was) await owe(tx, after, now, receivedAt);
  if (was && !now) await tx.feeObligation.updateMany({ where: { caseId, state: 'due' }, data: { state: 'cancelled' } });
}

/** At most one fee is due at a time. Its amount is that of the day; whoever pays later pays the amount of that day (601.versioned). */
async function owe(tx: Tx, { id: caseId, subject: personId }: CandidacyFile, code: 'exam' | 'exam-retake', at: Instant): Promise<void> {
  if (await tx.feeObligation.count({ where: { caseId, state: 'due' } })) return;
  const cents = await quoteFee(tx, code, dayOf(at));
  const obligation = { id: randomUUID(), personId, caseId, code, cents, state: 'due', createdAt: fromInstant(at) };
  await tx.feeObligation.create({ data: obligation });
}
