/** What the exam vendor holds back is not told: neither the candidate nor a timeline hears of an outcome before it is released. */
import { heldAttempt } from '../../../../policy/candidacy/file';
import type { AnyShown } from '../cases/shown';
import type { StoredEvent } from '../cases/timeline';

const outcomes = ['ExamPassed', 'ExamFailed', 'ExamMissed'];

/** The events a person may read of now. */
export function tellable(shown: AnyShown, events: readonly StoredEvent[]): readonly StoredEvent[] {
  const held = shown.kind === 'candidacy' ? heldAttempt(shown.file) : undefined;
  if (!held) return events;
  const about = ({ text }: StoredEvent): unknown => (text as { authorization?: unknown } | null)?.authorization;
  return events.filter((event) => !outcomes.includes(event.type) || about(event) !== held.authorization);
}
