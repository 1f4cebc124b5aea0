import { nextClock, paragraphs, standsWith } from '../details';
import type { Process } from '../process';
import { refusal } from '../refusal';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import type { CandidacyCommand, CandidacyFile } from './file';
import { refuse } from './refusals';
import { standsAgainst } from './release';
import { stage, turn } from './status';
import { attemptsLeft } from './window';

export const candidacyProcess: Process<CandidacyFile, CandidacyCommand> = {
  kind: 'candidacy',
  reference: 'CAN',
  opens: 'open',
  handedIn: ['open', 'payFee', 'chooseLanguage'],
  exclusive: {
    key: (file) => `candidacy:${file.subject}`,
    refusal: refusal('candidacy-open', '403.3.window', 'this person has an open candidacy'),
  },
  open,
  refuse,
  apply,
  consequences,
  deadlines,
  stage,
  turn,
  owner: (file) => file.owner,
  ended: (file) => file.end !== undefined,
  details: (file) => {
    const attempt = file.attempts.at(-1);
    return paragraphs(
      standsWith(stage(file), turn(file), 'the candidate'),
      nextClock(file),
      `attempts left: ${attemptsLeft(file)}; now: ${attempt ? attempt.authorization : 'none paid'}`,
      `before the release: ${attempt?.releasedAt ? 'released' : standsAgainst(file, file.openedAt).join(', ') || 'nothing'}`,
    );
  },
};
