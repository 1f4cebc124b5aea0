/** One row per authorization, with what became of it: outcome and date, never a score (801.11.note). */
import { fromDay, fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import type { Instant } from '../../../policy/calendar';
import type { Attempt, CandidacyFile } from '../../../policy/candidacy/file';

/** How far it is, for lists and comparisons. */
function stateOf(file: CandidacyFile, { closed, outcome, appointment, answer, releasedAt }: Attempt): string {
  if (closed) return closed;
  if (outcome) return outcome.as;
  if (file.end) return 'over';
  if (appointment) return 'scheduled';
  if (answer?.as === 'rejected') return 'rejected';
  if (answer) return 'accepted';
  return releasedAt ? 'released' : 'paid';
}

/** The language of an attempt is the one it was taken in (W2.exam-spanish): later choices are about later attempts. */
const columns = (file: CandidacyFile, attempt: Attempt) => ({
  state: stateOf(file, attempt),
  releasedAt: attempt.releasedAt ? fromInstant(attempt.releasedAt) : null,
  appointmentAt: attempt.appointment ? fromInstant(attempt.appointment.at) : null,
  appointmentMode: attempt.appointment?.mode ?? null,
  outcome: attempt.outcome?.as ?? null,
  examOn: attempt.outcome ? fromDay(attempt.outcome.examOn) : null,
  reportedAt: attempt.outcome ? fromInstant(attempt.outcome.reportedAt) : null,
  ...(!attempt.outcome && !attempt.closed && { language: file.language ?? null }),
});

/** `at`: when the change was received. */
export async function writeAttempts(tx: Tx, before: CandidacyFile | undefined, after: CandidacyFile, at: Instant): Promise<void> {
  if (before && before.attempts === after.attempts && before.end === after.end && before.language === after.language) return;
  for (const [index, attempt] of after.attempts.entries()) {
    const was = before?.attempts[index];
    const now = columns(after, attempt);
    if (before && was && JSON.stringify([columns(before, was), was.held]) === JSON.stringify([now, attempt.held])) continue;
    const id = attempt.authorization;
    const heldAt = attempt.held ? fromInstant(at) : null;
    const made = { id, caseId: after.id, ordinal: index + 1, feeCode: attempt.fee, paymentId: attempt.payment };
    const requestedAt = fromInstant(attempt.requestedAt);
    if (was) await tx.examAttempt.update({ where: { id }, data: { ...now, ...(attempt.held !== was.held && { heldAt }) } });
    else await tx.examAttempt.create({ data: { ...made, ...now, requestedAt, heldAt } });
  }
}
