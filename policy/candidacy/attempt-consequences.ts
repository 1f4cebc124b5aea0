/** What follows when an attempt changes: letters of results, tasks for what the vendor holds, revokes or turns down. */
import { type CivilDate, dayOf } from '../calendar';
import type { Consequences } from '../process';
import type { CandidacyEvent } from './events';
import { type Attempt, type CandidacyCommand, type CandidacyFile, isHeld } from './file';
import { attemptsLeft, lastExamDay, windowIsOver } from './window';

export function attemptChanged(
  before: CandidacyFile | undefined,
  after: CandidacyFile,
  attempt: Attempt,
  command: CandidacyCommand,
  follows: Consequences,
): void {
  const { authorization } = attempt;
  const was = before?.attempts.find((one) => one.authorization === authorization);
  const event = (type: CandidacyEvent, text: object) => follows.events.push({ type, text: { authorization, ...text } });
  const task = (kind: string) => follows.tasks.push({ queue: 'exams', kind, cause: authorization });
  const done = (kind: string, outcome: string) => follows.tasksDone.push({ kind, cause: authorization, outcome });
  if (attempt.releasedAt && !was?.releasedAt) event('AuthorizationReleased', { language: after.language });
  answered(after, attempt, was, command, follows);
  const [held, wasHeld] = [isHeld(attempt), was !== undefined && isHeld(was)];
  if (held && !wasHeld) task('result-held');
  if (wasHeld && !held) done('result-held', attempt.closed ?? 'released');
  if (attempt.closed === 'revoked' && !was?.closed) task('result-revoked');
  if (attempt.closed && !was?.closed) done('vendor-rejected', attempt.closed);
  if (attempt.outcome && !was?.outcome) {
    if (command.name === 'appointmentCancelled') event('ExamMissed', { outcome: 'no-show', examOn: attempt.outcome.examOn });
    if (attempt.outcome.as === 'no-show') event('FeeForfeited', { rule: '403.6' });
    done('vendor-rejected', 'used');
  }
  const known = attempt.outcome && !attempt.held && !attempt.closed;
  const wasKnown = was?.outcome && !was.held;
  if (known && !wasKnown) outcomeFollows(after, attempt, command, follows);
}

/** Its answer to an authorization: a warning or a "no" is looked at by somebody; a retake that it accepted is processed (403.3.processing). */
function answered(file: CandidacyFile, attempt: Attempt, was: Attempt | undefined, command: CandidacyCommand, follows: Consequences): void {
  const { authorization } = attempt;
  if (attempt.fee === 'exam-retake' && attempt.answer?.as === 'accepted' && was?.answer?.as !== 'accepted' && file.examId) {
    const facts = { edition: file.edition, examId: file.examId, requestedOn: dayOf(attempt.requestedAt), lastDay: lastExamDay(file) };
    follows.letters.push({ kind: 'retake-processed', occasion: authorization, facts });
  }
  if (command.name === 'vendorAnswer' && command.body.authorization === authorization && command.body.as !== 'accepted')
    follows.tasks.push({ queue: 'exams', kind: 'vendor-rejected', cause: authorization });
  if (attempt.answer?.as === 'accepted' && command.name === 'vendorAnswer' && command.body.as === 'accepted')
    follows.tasksDone.push({ kind: 'vendor-rejected', cause: authorization, outcome: 'accepted' });
}

/** Letters of a result that is known and not held back; a pass that cannot be issued by itself is a task. */
function outcomeFollows(file: CandidacyFile, attempt: Attempt, command: CandidacyCommand, follows: Consequences): void {
  const { authorization, outcome } = attempt;
  if (outcome?.as === 'passed') {
    if (!file.end) follows.tasks.push({ queue: 'exams', kind: 'issue', cause: authorization });
    return;
  }
  if (!outcome) return;
  const facts = { edition: file.edition, examOn: outcome.examOn, ...remaining(file, command) };
  if (outcome.as === 'failed') follows.letters.push({ kind: 'exam-not-passed', occasion: authorization, facts });
  else follows.letters.push({ kind: 'exam-no-show', occasion: authorization, facts });
}

/** What is still possible: nothing after the third failure or when the window is over (801.12.content). */
function remaining(file: CandidacyFile, command: CandidacyCommand): { attemptsLeft: number; lastDay: CivilDate; retakeFee?: number } {
  const { retakeFee } = command.body as { retakeFee?: number };
  const possible = !file.end && !windowIsOver(file, command.receivedAt);
  return { attemptsLeft: attemptsLeft(file), lastDay: lastExamDay(file), ...(possible && retakeFee !== undefined && { retakeFee }) };
}
