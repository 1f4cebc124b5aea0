import { heldAttempt, openAttempt, passing, unusedFee } from '../../../../policy/candidacy/file';
import { obstacleWords } from '../../../../policy/candidacy/obstacle-words';
import { standsAgainst } from '../../../../policy/candidacy/release';
import type { Shown } from '../cases/shown';
import { attemptWords } from './attempt-words';
import type { StaffCandidacyView } from './candidacy-case.view';

/** What stands against telling the exam vendor of a paid attempt, in words for staff. */
export const notReleased = ({ file, now }: Shown<'candidacy'>): string[] =>
  standsAgainst(file, now).map((obstacle) =>
    obstacle === 'fee' && unusedFee(file) ? 'A paid fee waits for a new authorization' : obstacleWords[obstacle],
  );

/** Where the release to the exam vendor stands: over, done, or what is in its way. */
export function releaseOf(shown: Shown<'candidacy'>): StaffCandidacyView['release'] {
  const { file } = shown;
  const attempt = openAttempt(file);
  if (file.end || passing(file)) return { words: 'No exam is to come', tone: 'plain', against: [] };
  if (attempt?.answer?.as === 'rejected') return { words: attemptWords.rejected, tone: 'late', against: [] };
  if (attempt?.releasedAt || heldAttempt(file)) return { words: 'Released', tone: 'good', against: [] };
  const against = notReleased(shown);
  return against.length ? { words: 'Not released', tone: 'wait', against } : { words: 'Nothing stands against it', tone: 'good', against };
}
