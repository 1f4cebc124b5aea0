import type { Process } from '../process';
import { refusal } from '../refusal';
import { listed, nextClock, paragraphs, stands, turnOf } from '../details';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import { type ApplicationCommand, type ApplicationFile, outstanding, toCheck } from './file';
import { itemWords } from './item-words';
import type { Item } from './items';
import { refuse } from './refusals';
import { stage, turn } from './status';

const named = (items: readonly Item[]): string => listed(items.map((item) => itemWords[item].staff));

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
      `${stands('application', stage(file))}, ${turnOf(turn(file), 'the applicant')}`,
      nextClock('application', file),
      `Outstanding: ${named(outstanding(file))}`,
      `To check: ${named(toCheck(file))}`,
    ),
};
