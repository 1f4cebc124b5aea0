import type { Instant } from '../calendar';
import { isOver } from '../ledger';
import type { Turn } from '../process';
import { type ApplicationFile, isComplete, openLateRequest, toAskFor, toCheck } from './file';

/** Everything true of a stage, once. */
export const stages = {
  incomplete: { ended: false, rule: '801.8.B' },
  complete: { ended: false, rule: '801.7' },
  approved: { ended: true, rule: '801.9' },
  denied: { ended: true, rule: '702.1.A' },
  void: { ended: true, rule: '801.8.C' },
  withdrawn: { ended: true, rule: '601.nonrefundable' },
} as const satisfies Record<string, { ended: boolean; rule: string }>;
export type ApplicationStage = keyof typeof stages;

/** Where the procedure stands: a function of facts alone. */
export const stage = (file: ApplicationFile): ApplicationStage => file.end?.as ?? (isComplete(file) ? 'complete' : 'incomplete');

/** What a reader is shown: a function of facts and the instant, right at 00:00 without any write. */
export const status = (file: ApplicationFile, now: Instant): ApplicationStage =>
  stage(file) === 'incomplete' && isOver(file, 'hold', now) ? 'void' : stage(file);

/** Whose turn it is: ours while something is to be checked, told or decided. */
export function turn(file: ApplicationFile): Turn {
  if (file.end) return 'nobody';
  if (toCheck(file).length || toAskFor(file).length) return 'us';
  return !isComplete(file) || openLateRequest(file) ? 'them' : 'us';
}
