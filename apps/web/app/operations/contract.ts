/** What the API tells operators. */
import type { Day, Moment } from '../contract';

interface OfCase {
  caseId: string;
  reference: string;
}
export interface OverdueDuty extends OfCase {
  deadline: string;
  label: string;
  rule?: string;
  due: Day;
  leftWords?: string;
}
export interface LetterWaiting extends OfCase {
  id: string;
  kind: string;
  title?: string;
  attempts: number;
  lastError?: string;
}
export interface UnansweredChange extends OfCase {
  changeId: string;
  command: string;
  received: Moment;
}
export interface BlockedChange extends OfCase {
  changeId: string;
  error: string;
}
export interface SilentCase extends OfCase {
  why?: string;
}
export interface OperationsView {
  overdue: OverdueDuty[];
  lettersWaiting: LetterWaiting[];
  unanswered: UnansweredChange[];
  blocked: BlockedChange[];
  silentCases: SilentCase[];
  counts: Record<string, number>;
}
