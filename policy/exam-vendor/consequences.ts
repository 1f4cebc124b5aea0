import { type Consequences, nothingFollows } from '../process';
import { comparisonOf, exchangeOf } from './change';
import type {
  Compared,
  Difference,
  Exchanged,
  ExamVendorCommand,
  ExamVendorFile,
  ExamVendorNamed,
  OpenTask,
  RowsFrom,
  StuckFile,
} from './file';

export const examVendorEvents = [
  'DealingsBegun',
  'VendorToBeTold',
  'ExchangeBegun',
  'ComparisonBegun',
  'VendorExchanged',
  'VendorCompared',
  'RowsImported',
  'RecordSentAgain',
  'DeadlineRetimed',
] as const;
export type ExamVendorEvent = (typeof examVendorEvents)[number];

/** The queue of everything about exams that a person has to look at. */
const queue = 'exams';

export const rowCause = (fileId: string, line: number): string => `${fileId}:${line}`;
export const stuckCause = ({ name, code }: StuckFile): string => `${name}/${code}`;
export const differenceCause = ({ about, kind }: Difference): string => `${about}/${kind}`;
const listMissing = 'list-missing';

export function consequences(_before: ExamVendorFile | undefined, after: ExamVendorFile, command: ExamVendorCommand): Consequences {
  const follows = nothingFollows();
  const event = (type: ExamVendorEvent, text: object = {}) => follows.events.push({ type, text });
  switch (command.name) {
    case 'begin':
      event('DealingsBegun');
      break;
    case 'tellVendor':
      event('VendorToBeTold', { caseId: command.body.caseId });
      break;
    case 'resend':
      event('RecordSentAgain', { record: command.body.record });
      break;
    case 'retime':
      event('DeadlineRetimed', command.body);
      break;
    case 'import':
      imported(after, command, follows);
      break;
    case 'workDone': {
      const exchange = exchangeOf(command);
      const comparison = comparisonOf(command);
      if (exchange) exchanged(after, exchange, follows);
      if (comparison) compared(comparison, follows);
      break;
    }
    case 'exchange':
    case 'compare':
    case 'due':
      break; // each waits for its turn, which may be now
  }
  begun(after, command, follows);
  return follows;
}

/** Whatever it was that let its turn come. */
function begun({ exchanging, comparing }: ExamVendorFile, { id: occasion }: ExamVendorCommand, follows: Consequences): void {
  const begins = (event: ExamVendorEvent, kind: 'vendor-exchange' | 'vendor-comparison'): void => {
    follows.events.push({ type: event, text: {} });
    follows.works.push({ kind, occasion, body: {} });
  };
  if (exchanging?.occasion === occasion) begins('ExchangeBegun', 'vendor-exchange');
  if (comparing?.occasion === occasion) begins('ComparisonBegun', 'vendor-comparison');
}

/** A task per cause; where a cause is gone, its task is done. */
function tasksFor(kind: string, causes: string[], open: OpenTask[], outcome: string, follows: Consequences): void {
  for (const cause of causes) follows.tasks.push({ queue, kind, cause });
  for (const task of open)
    if (task.kind === kind && !causes.includes(task.cause)) follows.tasksDone.push({ kind, cause: task.cause, outcome });
}

/** Good rows go on to be judged against the record, file after file; what cannot be read is for a person. */
function exchanged(
  after: ExamVendorFile,
  { files, sent, open, heldBack, stuck = [], openTasks = [] }: Exchanged,
  follows: Consequences,
): void {
  follows.events.push({
    type: 'VendorExchanged' satisfies ExamVendorEvent,
    text: { sent, open, files: files.length, ...(stuck.length && { stuck }) },
  });
  tasksFor('vendor-record', heldBack, openTasks, 'sent', follows);
  tasksFor('vendor-file-stuck', stuck.map(stuckCause), openTasks, 'carried', follows);
  const [first] = files;
  if (first) follows.messages.push(toImport(after, { fileId: first, fromLine: 1 }));
}

/** Said to ourselves, so that every batch is a change of its own. */
const toImport = (file: ExamVendorFile, from: RowsFrom): Consequences['messages'][number] => ({
  id: `import:${from.fileId}:${from.fromLine}`,
  kind: 'exam-vendor',
  to: file.id,
  name: 'import',
  body: from,
});

/** Of lines of one file the texts sort as the lines do: messages to one candidacy are heard in the order of the rows. */
const messageId = (fileId: string, line: number): string => `vendor:${fileId}:${String(line).padStart(lineDigits.length, '0')}`;
const lineDigits = '0000000';

function imported(
  after: ExamVendorFile,
  { body: { fileId, judged = [], bad = 0, unreadable = false, next } }: ExamVendorNamed<'import'>,
  follows: Consequences,
): void {
  const count = (as: 'good' | 'known' | 'set-aside') => judged.filter((row) => row.judged.as === as).length;
  if (judged.length)
    follows.events.push({
      type: 'RowsImported' satisfies ExamVendorEvent,
      text: { fileId, good: count('good'), known: count('known'), setAside: count('set-aside') },
    });
  if (bad > 0 || unreadable) follows.tasks.push({ queue, kind: 'vendor-file', cause: fileId });
  for (const { line, judged: row } of judged) {
    if (row.as === 'set-aside') follows.tasks.push({ queue, kind: 'vendor-row', cause: rowCause(fileId, line) });
    if (row.as !== 'good' || !row.message) continue;
    const { name, body } = row.message;
    follows.messages.push({ id: messageId(fileId, line), kind: 'candidacy', to: row.caseId, name, body });
  }
  if (next) follows.messages.push(toImport(after, next));
}

/** A task per difference; where both lists agree again, its task is done. */
function compared({ differences, compared: ours, listMissing: missing, oddFile, openTasks = [] }: Compared, follows: Consequences): void {
  // Without a list nothing is known about the differences of last time.
  const known = missing ? openTasks.filter(({ cause }) => cause === listMissing) : openTasks;
  const causes = missing ? [listMissing] : differences.map(differenceCause);
  follows.events.push({
    type: 'VendorCompared' satisfies ExamVendorEvent,
    text: { compared: ours, differences, ...(missing && { missing }) },
  });
  tasksFor('vendor-difference', causes, known, 'agrees again', follows);
  if (oddFile) follows.tasks.push({ queue, kind: 'vendor-file', cause: oddFile });
}
