import { listed, nextClock, paragraphs, stands, turnOf } from '../details';
import type { Process } from '../process';
import { refusal } from '../refusal';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import type { CandidacyCommand, CandidacyFile } from './file';
import { obstacleWords } from './obstacle-words';
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
      `${stands('candidacy', stage(file))}, ${turnOf(turn(file), 'the candidate')}`,
      nextClock('candidacy', file),
      `Attempts left: ${attemptsLeft(file)}. Last paid: ${attempt ? attempt.authorization : 'none'}`,
      attempt?.releasedAt
        ? 'Released to the vendor'
        : `Against the release: ${listed(standsAgainst(file, file.openedAt).map((obstacle) => obstacleWords[obstacle]))}`,
    );
  },
};
