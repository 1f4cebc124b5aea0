/** Sandbox and tests: what the simulated vendor knows, and what somebody told it to do next. */
import type { Instant } from '../../policy/calendar';
import type { Fields } from '../../policy/exam-vendor/records';

export const planAnswers = ['accept', 'warn', 'reject'] as const;
export const planOutcomes = ['pass', 'fail', 'no-show', 'reschedule-and-pass', 'cancel', 'cancel-late', 'nothing'] as const;
export const planTwists = ['none', 'late', 'repeated', 'contradictory', 'held', 'revoked', 'wrong-person'] as const;

/** What happens with one attempt. */
export interface Plan {
  answer: (typeof planAnswers)[number];
  /** Calendar days from the vendor's answer to the appointment. */
  inDays: number;
  mode: 'test-center' | 'online';
  then: (typeof planOutcomes)[number];
  twist: (typeof planTwists)[number];
}
export const usualPlan: Plan = { answer: 'accept', inDays: 14, mode: 'test-center', then: 'pass', twist: 'none' };

/** A row for a file of the vendor's, which it has from an instant on. */
export interface Row {
  /** Names it among the rows of its authorization, so that it is delivered once. */
  key: string;
  from: Instant;
  type: 'vcdc' | 'eac' | 'event' | 'exam';
  fields: Fields;
  /** The row makes this appointment: from then on a changed plan does not move it. */
  appointmentAt?: Instant;
}

/** Of an authorization (the row's id is the authorization's). */
export interface SimulatedAuthorization {
  kind: 'authorization';
  /** As it was told last. */
  fields: Fields;
  /** When the vendor took it, and when it was told each later change of it. */
  toldAt: Instant[];
  deleted?: true;
  /** Absent: the plan of the candidate, else the usual one. */
  plan?: Plan;
  /** Set when the appointment was made: a changed plan does not move it. */
  appointmentAt?: Instant;
  delivered: string[];
}
/** Of a candidate (the row's id is the exam number). */
export interface SimulatedCandidate {
  kind: 'candidate';
  fields?: Fields;
  toldAt: Instant[];
  /** For attempts to come: the first for the first, the last for all further ones. */
  plans?: Plan[];
  delivered: string[];
}
export type Simulated = SimulatedAuthorization | SimulatedCandidate;
