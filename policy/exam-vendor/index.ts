import { longDate } from '../calendar';
import { nextClock, paragraphs, stands } from '../details';
import type { Process } from '../process';
import { refusal } from '../refusal';
import { apply, open } from './change';
import { consequences } from './consequences';
import { deadlines } from './deadlines';
import type { ExamVendorCommand, ExamVendorFile } from './file';
import { refuse } from './refusals';
import { stage } from './status';

/** One case for ever, whose id is its kind. */
export const examVendorProcess: Process<ExamVendorFile, ExamVendorCommand> = {
  kind: 'exam-vendor',
  reference: 'VND',
  opens: 'begin',
  standing: true,
  byDates: true,
  handedIn: [],
  exclusive: {
    key: () => 'exam-vendor',
    refusal: refusal('not-applicable', '401.intro', 'the dealings with the vendor have begun'),
  },
  open,
  refuse,
  apply,
  consequences,
  deadlines,
  stage,
  turn: (file) => (file.open > 0 ? 'them' : 'nobody'),
  owner: () => undefined,
  ended: () => false,
  details: (file) =>
    paragraphs(
      `${stands('exam-vendor', stage(file))}: ${file.open}`,
      nextClock('exam-vendor', file),
      `Lists last compared: ${longDate(file.comparedOn, 'en')}`,
    ),
};
