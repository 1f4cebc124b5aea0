/** Our decision: whoever can still take the exam is told of the last day in time, with the one step that comes next. */
import type { Instant } from '../calendar';
import type { NoticeFacts } from '../notices';
import { type CandidacyFile, heldAttempt, openAttempt, withVendor } from './file';
import { openPointsOf } from './release';
import { attemptsLeft, lastExamDay, payable } from './window';

/** pay: the first fee; pay-again: a retake; settle: paid, no day can be chosen yet; choose: a day; keep: the day that is set. */
export const examSteps = ['pay', 'pay-again', 'settle', 'choose', 'keep'] as const;
export type ExamStep = (typeof examSteps)[number];

/** What the letter says; undefined while the exam company owes us an outcome, whose own letter names the last day. */
export function reminderOf(file: CandidacyFile, at: Instant): NoticeFacts['exam-period-reminder'] | undefined {
  const appointment = openAttempt(file)?.appointment;
  if (heldAttempt(file) || (appointment && appointment.at <= at)) return undefined;
  const next = stepOf(file);
  return {
    edition: file.edition,
    lastDay: lastExamDay(file),
    attemptsLeft: attemptsLeft(file),
    next,
    waitingFor: next === 'settle' ? openPointsOf(file, at) : [],
    ...(appointment && { appointment }),
  };
}

function stepOf(file: CandidacyFile): ExamStep {
  const fee = payable(file);
  if (fee) return fee === 'exam' ? 'pay' : 'pay-again';
  if (openAttempt(file)?.appointment) return 'keep';
  return withVendor(file)?.answer?.as === 'accepted' ? 'choose' : 'settle';
}
