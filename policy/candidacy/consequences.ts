import { dayOf } from '../calendar';
import { doneLate, overdue } from '../duty';
import { type Consequences, nothingFollows } from '../process';
import { attemptChanged } from './attempt-consequences';
import { type CandidacyEvent, endEvent, eventOf, outcomeEvent } from './events';
import { attemptOf, type CandidacyCommand, type CandidacyEnd, type CandidacyFile, type CandidacyNamed, openAttempt, passing } from './file';
import { confirmsNoShow, oddity } from './oddities';
import { openPointsOf } from './release';
import { reminderOf } from './reminder';
import { sendings } from './sendings';
import { lastExamDay } from './window';

/** What follows, as values: the record writes them, the procedure carries them out. */
export function consequences(before: CandidacyFile | undefined, after: CandidacyFile, command: CandidacyCommand): Consequences {
  const follows = nothingFollows();
  said(before, after, command, follows);
  for (const attempt of after.attempts) attemptChanged(before, after, attempt, command, follows);
  if (!before && !after.nameConfirmed) follows.tasks.push({ queue: 'exams', kind: 'confirm-name', cause: 'name' });
  if (command.name === 'confirmName') follows.tasksDone.push({ kind: 'confirm-name', cause: 'name', outcome: 'confirmed' });
  if (after.examId && !before?.examId) identified(after, command, follows);
  doneLate(before, after, follows);
  if (after.end && !before?.end) ended(after, after.end, follows);
  if (sendings(before, after, command).length) {
    const id = `${after.id}/tell-vendor/${command.id}`;
    follows.messages.push({ id, kind: 'exam-vendor', to: 'exam-vendor', name: 'tellVendor', body: { caseId: after.id } });
  }
  return follows;
}

/** One event for what was said; what cannot be true as it stands becomes a task instead. */
function said(before: CandidacyFile | undefined, after: CandidacyFile, command: CandidacyCommand, follows: Consequences): void {
  const event = (type: CandidacyEvent, text: object) => follows.events.push({ type, text });
  const odd = before && oddity(before, command);
  if (odd) {
    event('OddReport', { oddity: odd, ...(command.name === 'result' ? resultText(command) : command.body) });
    const { authorization } = command.body as { authorization: string };
    follows.tasks.push({ queue: 'exams', kind: odd, cause: authorization });
    return;
  }
  switch (command.name) {
    case 'due':
      arrived(after, command, follows);
      break;
    case 'open':
      event('CandidacyOpened', { approvedOn: after.approvedOn, lastDay: lastExamDay(after), edition: after.edition });
      break;
    case 'payFee':
      event('ExamFeePaid', feePaid(after));
      break;
    case 'appointment': {
      const over = attemptOf(after, command.body.authorization)?.outcome;
      event(over ? 'AppointmentHeardLate' : 'ExamScheduled', command.body);
      break;
    }
    case 'result':
      if (before && confirmsNoShow(before, command)) event('NoShowConfirmed', resultText(command));
      else event(outcomeEvent[command.body.as], resultText(command));
      break;
    default:
      event(eventOf[command.name], command.body);
  }
}

/** 801.11.note: outcome and date, nothing else. */
const resultText = ({ body: { authorization, as, examOn, row } }: CandidacyNamed<'result'>) => ({
  authorization,
  outcome: as,
  examOn,
  row,
});

/** B-RETAKE-30: the request is taken, with a warning where the window ends before we have to be done. */
function feePaid(file: CandidacyFile): object {
  const attempt = file.attempts.at(-1);
  const processing = file.ledger[`retake:${file.attempts.length}`]?.lastDay;
  const lastDay = lastExamDay(file);
  return {
    fee: attempt?.fee,
    authorization: attempt?.authorization,
    ...(processing && { processBy: processing, examBy: lastDay, hurried: processing > lastDay }),
  };
}

/** 801.10: the number, and how to choose a day; what we still wait for before that is possible. */
function identified(file: CandidacyFile, command: CandidacyCommand, follows: Consequences): void {
  const { examId } = file;
  if (!examId) return;
  follows.events.push({ type: 'ExamIdIssued', text: { examId } });
  const waitingFor = openAttempt(file)?.releasedAt ? [] : openPointsOf(file, command.receivedAt);
  follows.letters.push({
    kind: 'exam-identification',
    occasion: 'first',
    facts: { edition: file.edition, examId, lastDay: lastExamDay(file), ...(file.language && { language: file.language }), waitingFor },
  });
}

function arrived(file: CandidacyFile, { body: { deadline }, receivedAt }: CandidacyNamed<'due'>, follows: Consequences): void {
  const row = file.ledger[deadline];
  if (row?.reminder) {
    const facts = reminderOf(file, receivedAt);
    follows.events.push({ type: facts ? 'ReminderDue' : 'ReminderWithheld', text: { deadline } });
    if (facts) follows.letters.push({ kind: 'exam-period-reminder', occasion: deadline, facts });
  } else if (row?.owner === 'us') overdue(file, row, follows);
  else if (deadline === 'late-reports') follows.events.push({ type: 'WaitForReportsOver', text: { lastDay: row?.lastDay } });
  else follows.events.push({ type: 'WindowOver', text: { deadline, lastDay: row?.lastDay, awaiting: !file.end } });
}

function ended(file: CandidacyFile, end: CandidacyEnd, follows: Consequences): void {
  follows.events.push({ type: endEvent[end.as], text: { lastDay: lastExamDay(file) } });
  const passed = passing(file);
  if (end.as === 'certified') {
    if (!passed || !file.certification) throw new Error('certified without a pass');
    follows.tasksDone.push({ kind: 'issue', cause: passed.authorization, outcome: 'issued' });
    follows.messages.push({
      id: file.certification,
      kind: 'certification',
      to: file.certification,
      name: 'issue',
      body: { personId: file.subject, candidacyId: file.id, applicationId: file.applicationId, authorization: passed.authorization },
      opens: true,
    });
    return;
  }
  const facts = { edition: file.edition, as: end.as, lastDay: lastExamDay(file), endedOn: dayOf(end.at) };
  follows.letters.push({ kind: 'approval-period-ended', occasion: end.change, facts });
  const moot = (kind: string, cause: string) => follows.tasksDone.push({ kind, cause, outcome: end.as });
  moot('confirm-name', 'name');
  for (const { authorization } of file.attempts) moot('vendor-rejected', authorization);
  // Paid, and never to be used: the vendor did not hear of it, or turned it down. Finance staff decide what becomes of the fee.
  const last = file.attempts.at(-1);
  if (last && !last.outcome && (!last.releasedAt || last.closed === 'withdrawn' || last.answer?.as === 'rejected'))
    follows.tasks.push({ queue: 'finance', kind: 'exam-fee-unused', cause: last.payment });
}
