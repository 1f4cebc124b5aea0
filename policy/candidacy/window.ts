/** 403.3.window: the twelve months in which the exam may be taken. */
import { addHours, type CivilDate, dayOf, type Instant, lastDayOf } from '../calendar';
import { isOver } from '../ledger';
import {
  type Appointment,
  type Attempt,
  type CandidacyFacts,
  type CandidacyFile,
  heldAttempt,
  openAttempt,
  passing,
  taken,
  unusedFee,
  withVendor,
} from './file';
import { rulesOf } from './rules';

/** The last day on which an exam counts: as promised in the ledger, or as it will be promised. */
export const lastExamDay = (file: CandidacyFacts & Partial<Pick<CandidacyFile, 'ledger'>>): CivilDate =>
  file.ledger?.['window']?.lastDay ?? lastDayOf(file.approvedOn, rulesOf(file.edition).window);

export const windowIsOver = (file: CandidacyFile, at: Instant): boolean => file.arrived.includes('window') || isOver(file, 'window', at);

/** Whether an exam of this day counts for this attempt: inside the window, and after its fee was paid. */
export const counts = (file: CandidacyFile, attempt: Attempt, examOn: CivilDate): boolean =>
  examOn >= dayOf(attempt.requestedAt) && examOn <= lastExamDay(file);

/** 403.3.attempts: how often the exam may still be taken. */
export const attemptsLeft = (file: CandidacyFacts): number => rulesOf(file.edition).attempts - taken(file).length;

/** The authorization that may have been used inside the window and of which nothing was reported. A held one is not awaited: it waits as long as it is held. */
export const awaited = (file: CandidacyFacts): Attempt | undefined => (heldAttempt(file) ? undefined : withVendor(file));

/** 403.4.A, 403.4.B: until when an appointment is cancelled or moved without losing the fee; elapsed hours, that instant included. */
export const cancelBy = (edition: string, { at, mode }: Appointment): Instant => addHours(at, -rulesOf(edition).cancelHours[mode]);

/** The fee that is to pay now, if an attempt can be had for it (801.9.A, 403.3.retake-request). */
export function payable(file: CandidacyFacts): 'exam' | 'exam-retake' | undefined {
  if (file.end || file.arrived.includes('window') || passing(file) || heldAttempt(file)) return undefined;
  if (openAttempt(file) || unusedFee(file) || attemptsLeft(file) < 1) return undefined;
  return file.attempts.length ? 'exam-retake' : 'exam';
}
