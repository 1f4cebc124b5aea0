import type { Process } from '../process';
import { refusal } from '../refusal';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import { details } from './details';
import type { CertificationCommand, CertificationFile } from './file';
import { refuse } from './refusals';
import { stage, turn } from './status';

export const certificationProcess: Process<CertificationFile, CertificationCommand> = {
  kind: 'certification',
  reference: 'CER',
  opens: 'issue',
  byDates: true,
  handedIn: [],
  exclusive: {
    key: (file) => `certification:${file.subject}`,
    refusal: refusal('certification-on-file', '209.3.A', 'this person has a certification that has not ended'),
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
  details,
};
