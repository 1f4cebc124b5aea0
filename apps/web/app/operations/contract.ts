/** What the API tells operators: names for the generated types. */
import type { components } from '../api/types';

export type OperationsView = components['schemas']['OperationsView'];
export type OverdueDuty = OperationsView['overdue'][number];
export type LetterWaiting = OperationsView['lettersWaiting'][number];
export type WorkWaiting = OperationsView['worksWaiting'][number];
export type UnansweredChange = OperationsView['unanswered'][number];
export type BlockedChange = OperationsView['blocked'][number];
export type SilentCase = OperationsView['silentCases'][number];
