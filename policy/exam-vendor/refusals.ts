import { type Refusal, refusal } from '../refusal';
import { refuseRetime } from '../retime';
import type { ExamVendorCommand, ExamVendorFile, ExamVendorNamed } from './file';

type Refuse = { [Name in ExamVendorCommand['name']]: (file: ExamVendorFile, command: ExamVendorNamed<Name>) => Refusal | undefined };

const underWay = (since: unknown): Refusal | undefined =>
  since ? refusal('exchange-under-way', '401.intro', 'the vendor is being asked already') : undefined;

const refusals: Refuse = {
  begin: () => refusal('not-applicable', '401.intro', 'the dealings with the vendor have begun'),
  exchange: (file) => underWay(file.exchanging ?? file.owed?.exchange),
  compare: (file) => underWay(file.comparing ?? file.owed?.comparison),
  resend: (_file, { body: { found } }) => {
    if (found === 'unknown') return refusal('vendor-record-unknown', '401.intro', 'no such record was made', { pointer: '/record' });
    return found === 'waiting' ? refusal('vendor-record-waiting', '401.intro', 'it waits to be sent') : undefined;
  },
  retime: refuseRetime,
  tellVendor: () => undefined,
  import: () => undefined,
  workDone: () => undefined,
  due: () => undefined,
};

export function refuse(file: ExamVendorFile | undefined, command: ExamVendorCommand): Refusal | undefined {
  if (!file)
    return command.name === 'begin' ? undefined : refusal('no-such-case', '401.intro', 'the dealings with the vendor have not begun');
  return (refusals[command.name] as (file: ExamVendorFile, command: ExamVendorCommand) => Refusal | undefined)(file, command);
}
