/** What the API tells operators. */
import type { Day, Moment } from '../contract';

interface OfCase {
  caseId: string;
  reference: string;
}
export interface OverdueDuty extends OfCase {
  deadline: string;
  label: string;
  rule: string;
  lastDay: Day;
  leftWords: string;
}
export interface LetterWaiting extends OfCase {
  id: string;
  kind: string;
  state: string;
  requested: Moment;
  attempts: number;
  lastError?: string;
}
export interface UnansweredChange extends OfCase {
  changeId: string;
  command: string;
  received: Moment;
  /** An upload that has not ended. */
  arriving: boolean;
}
export interface BlockedChange extends OfCase {
  changeId: string;
  error: string;
  since: Moment;
  attempts: number;
}
export interface SilentCase extends OfCase {
  stage: string;
  opened: Moment;
}
export interface OperationsView {
  overdue: OverdueDuty[];
  lettersWaiting: LetterWaiting[];
  unanswered: UnansweredChange[];
  blocked: BlockedChange[];
  silentCases: SilentCase[];
  counts: Record<string, number>;
}
