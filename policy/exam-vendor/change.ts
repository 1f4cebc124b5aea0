/** How a change alters the file of our dealings with the exam vendor. */
import { type CivilDate, dayOf } from '../calendar';
import { currentEdition } from '../application/rules';
import type { Compared, Exchanged, ExamVendorCommand, ExamVendorFacts, ExamVendorFile, JudgedRow, UnderWay } from './file';

export function open(command: ExamVendorCommand): ExamVendorFacts {
  if (command.name !== 'begin') throw new Error(`dealings with the vendor do not begin with ${command.name}`);
  return {
    schema: 1,
    id: command.id,
    subject: command.id, // about nobody
    edition: currentEdition,
    openedAt: command.receivedAt,
    open: 0,
    comparedOn: dayOf(command.receivedAt),
  };
}

const isComparison = (deadline: string): boolean => deadline === 'comparison';

/** What is under way by a change: each has an occasion of its own, so each is done once. */
const begun = (command: ExamVendorCommand): UnderWay => ({ occasion: command.id });

export function apply(file: ExamVendorFile, command: ExamVendorCommand): ExamVendorFile {
  const today = dayOf(command.receivedAt);
  switch (command.name) {
    case 'tellVendor':
    case 'resend':
      // Sent tonight; if an exchange is under way it may have looked already.
      return file.exchanging
        ? { ...file, exchanging: { ...file.exchanging, told: true } }
        : { ...file, toSendSince: file.toSendSince ?? today };
    case 'exchange':
      return { ...file, exchanging: begun(command) };
    case 'compare':
      return { ...file, comparing: begun(command) };
    case 'due':
      return isComparison(command.body.deadline) ? { ...file, comparing: begun(command) } : { ...file, exchanging: begun(command) };
    case 'workDone':
      return command.body.kind === 'vendor-comparison' ? compared(file, today) : exchanged(file, command.body.result as Exchanged, today);
    case 'import':
      return withAppointments(file, command.body.judged ?? [], today);
    case 'begin':
    case 'retime':
      return file;
  }
}

function exchanged(
  { exchanging, toSendSince: _sent, appointmentOn: _seen, exchangeFrom: _over, ...file }: ExamVendorFile,
  result: Exchanged,
  today: CivilDate,
): ExamVendorFile {
  return {
    ...file,
    open: result.open,
    ...((result.toSend > 0 || exchanging?.told) && { toSendSince: today }),
    ...(result.open > 0 && { exchangeFrom: today }),
    ...(result.appointmentOn && result.appointmentOn >= today && { appointmentOn: result.appointmentOn }),
  };
}

const compared = ({ comparing: _done, ...file }: ExamVendorFile, today: CivilDate): ExamVendorFile => ({ ...file, comparedOn: today });

/** The earliest appointment of these rows that is not over: its result is looked for the night after. */
function withAppointments(file: ExamVendorFile, rows: JudgedRow[], today: CivilDate): ExamVendorFile {
  const days = rows.flatMap(({ judged }) => {
    const body =
      judged.as === 'good' && judged.message?.name === 'appointment' ? (judged.message.body as { appointment: { at: string } }) : undefined;
    return body ? [dayOf(body.appointment.at)] : [];
  });
  const [earliest] = [...days, ...(file.appointmentOn ? [file.appointmentOn] : [])].filter((day) => day >= today).sort();
  return earliest ? { ...file, appointmentOn: earliest } : file;
}

/** What a comparison found, if this is one. */
export const comparisonOf = (command: ExamVendorCommand): Compared | undefined =>
  command.name === 'workDone' && command.body.kind === 'vendor-comparison' ? (command.body.result as Compared) : undefined;
export const exchangeOf = (command: ExamVendorCommand): Exchanged | undefined =>
  command.name === 'workDone' && command.body.kind === 'vendor-exchange' ? (command.body.result as Exchanged) : undefined;
