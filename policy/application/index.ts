import type { Process } from '../process';
import { refusal } from '../refusal';
import { nextClock, paragraphs, standsWith } from '../details';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import { type ApplicationCommand, type ApplicationFile, outstanding, toCheck } from './file';
import { refuse } from './refusals';
import { stage, turn } from './status';

export const applicationProcess: Process<ApplicationFile, ApplicationCommand> = {
  kind: 'application',
  reference: 'APP',
  opens: 'submit',
  handedIn: ['submit', 'addItem', 'withdraw'],
  exclusive: {
    key: (file) => `application:${file.subject}`,
    refusal: refusal('application-already-open', '801.3', 'this person has an open application'),
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
  details: (file) =>
    paragraphs(
      standsWith(stage(file), turn(file), 'the applicant'),
      nextClock(file),
      `outstanding: ${outstanding(file).join(', ') || 'nothing'}`,
      `to check: ${toCheck(file).join(', ') || 'nothing'}`,
    ),
};
