/** How a change alters the file of our dealings with the exam vendor. */
import { type CivilDate, dayOf } from '../calendar';
import { currentEdition } from '../application/rules';
import type { Compared, Exchanged, ExamVendorCommand, ExamVendorFacts, ExamVendorFile, Imported, JudgedRow } from './file';
import { busy } from './status';

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

export const apply = (file: ExamVendorFile, command: ExamVendorCommand): ExamVendorFile => nextTurn(said(file, command), command.id);

/** One thing after the other. `occasion`: the change by which it begins, so each is done once. */
function nextTurn({ owed, ...file }: ExamVendorFile, occasion: string): ExamVendorFile {
  if (!owed) return file;
  if (busy(file)) return { ...file, owed };
  if (!owed.exchange) return { ...file, comparing: { occasion } };
  return { ...file, exchanging: { occasion }, ...(owed.comparison && { owed: { comparison: true } }) };
}

const anExchange = (file: ExamVendorFile): ExamVendorFile => ({ ...file, owed: { ...file.owed, exchange: true } });
/** What the vendor has left for us is read first: our list is as new as its own. */
const aComparison = (file: ExamVendorFile): ExamVendorFile => ({
  ...file,
  owed: { ...file.owed, ...(!file.exchanging && { exchange: true }), comparison: true },
});

function said(file: ExamVendorFile, command: ExamVendorCommand): ExamVendorFile {
  const today = dayOf(command.receivedAt);
  switch (command.name) {
    case 'tellVendor':
    case 'resend':
      // Sent tonight; if an exchange is under way it may have looked already.
      return file.exchanging
        ? { ...file, exchanging: { ...file.exchanging, told: true } }
        : { ...file, toSendSince: file.toSendSince ?? today };
    case 'exchange':
      return anExchange(file);
    case 'compare':
      return aComparison(file);
    case 'due':
      return isComparison(command.body.deadline) ? aComparison(file) : anExchange(file);
    case 'workDone':
      return command.body.kind === 'vendor-comparison' ? compared(file, today) : exchanged(file, command.body.result as Exchanged, today);
    case 'import':
      return imported(file, command.body, today);
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
    ...(result.files.length > 0 && { importing: true }),
    ...((result.toSend > 0 || exchanging?.told) && { toSendSince: today }),
    ...((result.open > 0 || result.stuck?.length) && { exchangeFrom: today }),
    ...(result.appointmentOn && result.appointmentOn >= today && { appointmentOn: result.appointmentOn }),
  };
}

const compared = ({ comparing: _done, ...file }: ExamVendorFile, today: CivilDate): ExamVendorFile => ({ ...file, comparedOn: today });

function imported({ importing: _rows, ...file }: ExamVendorFile, { judged = [], next }: Imported, today: CivilDate): ExamVendorFile {
  return { ...withAppointments(file, judged, today), ...(next && { importing: true }) };
}

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
