import { obstacleWords } from '../../../../policy/candidacy/obstacle-words';
import { standsAgainst } from '../../../../policy/candidacy/release';
import { unusedFee } from '../../../../policy/candidacy/file';
import type { Shown } from '../cases/shown';

/** What stands against telling the exam vendor of a paid attempt, in words for staff. */
export const notReleased = ({ file, now }: Shown<'candidacy'>): string[] =>
  standsAgainst(file, now).map((obstacle) =>
    obstacle === 'fee' && unusedFee(file) ? 'A paid fee waits for a new authorization' : obstacleWords[obstacle],
  );
