/** What the sandbox says about its clock. */
import type { Day, Moment } from '../contract';

export interface NextDeadline {
  caseId: string;
  reference: string;
  deadline: string;
  label: string;
  rule: string;
  /** The instant the consequence happens: 00:00 of the day after the last one. */
  due: Moment;
  /** What happens then, if nothing happens first. */
  after: string;
}
export interface ClockView {
  now: Moment;
  today: Day;
  next: NextDeadline[];
  walking: boolean;
}
export interface Happened {
  at: Moment;
  caseId: string;
  reference: string;
  what: string;
}
export interface Walked {
  now: Moment;
  steps: number;
  happened: Happened[];
}
