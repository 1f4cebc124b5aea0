import { dayOf } from '../calendar';
import { doneLate, overdue } from '../duty';
import { idAfter } from '../case-id';
import type { LetterDue, NamedItem, NoticeFacts } from '../notices';
import { type Consequences, nothingFollows } from '../process';
import { type ApplicationCommand, type ApplicationFile, type Ending, outstanding, toAskFor } from './file';
import type { Item } from './items';
import { rulesOf } from './rules';

const eventOf = {
  submit: 'ApplicationSubmitted',
  addItem: 'ItemReceived',
  take: 'CaseTaken',
  askForMore: 'ItemsAskedFor',
  approve: 'ApplicationApproved',
  deny: 'ApplicationDenied',
  withdraw: 'ApplicationWithdrawn',
  noteAppeal: 'AppealNoted',
  correct: 'ApplicationReopened',
  noticeSent: 'NoticeSent',
  retime: 'DeadlineRetimed',
} as const;

/** Past tense, subject first. Every type has words for the timeline in both languages (policy/application/words.ts). */
export const applicationEvents = [
  ...Object.values(eventOf),
  'ItemMet',
  'ItemNotMet',
  'ApplicationCompleted',
  'ApplicationVoided',
  'FeeForfeited',
  'ReminderDue',
  'DutyOverdue',
  'DutyDoneLate',
  'RequestUnanswered',
] as const;
export type ApplicationEvent = (typeof applicationEvents)[number];

/** What follows, as values: the record writes them, the procedure carries them out. */
export function consequences(before: ApplicationFile | undefined, after: ApplicationFile, command: ApplicationCommand): Consequences {
  const follows = nothingFollows();
  const event = (type: ApplicationEvent, text: object) => follows.events.push({ type, text });

  switch (command.name) {
    case 'judgeItem':
      event(command.body.met ? 'ItemMet' : 'ItemNotMet', command.body);
      break;
    case 'due':
      arrived(after, command.body.deadline, follows);
      break;
    case 'submit':
      event('ApplicationSubmitted', { route: after.route, missing: outstanding(after), edition: after.edition });
      break;
    case 'askForMore':
      event('ItemsAskedFor', { items: askedItems(before, after) });
      break;
    case 'approve':
    case 'deny':
      event(eventOf[command.name], { reasons: after.end?.reasons ?? [], edition: after.edition });
      break;
    case 'correct':
      event('ApplicationReopened', { receivedOn: command.body.receivedOn, items: command.body.items.map(({ item }) => item) });
      follows.letters.push({
        kind: 'application-reopened',
        occasion: command.id,
        facts: { edition: after.edition, receivedOn: command.body.receivedOn },
      });
      break;
    default:
      event(eventOf[command.name], command.body);
  }

  if (after.completedAt && !before?.completedAt) event('ApplicationCompleted', { at: after.completedAt });
  if (!before && outstanding(after).length)
    follows.letters.push({ kind: 'application-incomplete', occasion: 'first', facts: missing(after) });
  if (command.name === 'askForMore')
    follows.letters.push({ kind: 'application-more-needed', occasion: command.id, facts: askedAgain(before, after, command.id) });
  if (command.name === 'noteAppeal') follows.tasks.push({ queue: 'appeals', kind: 'appeal-received', cause: command.id });
  if (command.name === 'noticeSent') doneLate(before, after, follows);
  if (after.end && !before?.end) ended(after, after.end, command.name === 'approve' ? command.body.examFee : undefined, follows);
  if (command.name === 'approve') follows.messages.push(candidacyOf(after, command));
  return follows;
}

const named = (file: ApplicationFile, items: Item[]): NamedItem[] =>
  items.map((item) => ({ item, reasons: file.items[item].reasons ?? [] }));
const feePaid = (file: ApplicationFile): boolean => file.items.fee.state === 'met';

/** What a letter about an incomplete application says: the items without evidence that counts, and the day promised for them. */
function missing(file: ApplicationFile): NoticeFacts['application-incomplete'] {
  const hold = file.ledger['hold'];
  if (!hold) throw new Error('an application without a hold');
  return {
    edition: file.edition,
    submittedOn: dayOf(file.submittedAt),
    lastDay: hold.lastDay,
    items: named(file, outstanding(file)),
    feePaid: feePaid(file),
  };
}

const askedItems = (before: ApplicationFile | undefined, after: ApplicationFile): NamedItem[] =>
  before ? named(after, toAskFor(before)) : [];

function askedAgain(before: ApplicationFile | undefined, after: ApplicationFile, change: string): NoticeFacts['application-more-needed'] {
  const items = askedItems(before, after);
  const late = after.requests.some((request) => request.letter.endsWith(change) && request.afterHold);
  return {
    ...missing(after),
    items,
    alsoMissing: outstanding(after).filter((item) => !items.some((asked) => asked.item === item)),
    ...(late && { answerWithin: rulesOf(after.edition).lateRequest }),
  };
}

function arrived(file: ApplicationFile, deadline: string, follows: Consequences): void {
  const row = file.ledger[deadline];
  if (deadline === 'hold') {
    follows.events.push({ type: 'ApplicationVoided', text: { missing: outstanding(file), lastDay: row?.lastDay } });
  } else if (row?.reminder) {
    follows.events.push({ type: 'ReminderDue', text: { deadline } });
    follows.letters.push({ kind: 'application-hold-reminder', occasion: deadline, facts: missing(file) });
  } else if (row?.owner === 'us') {
    overdue(file, row, follows);
  } else {
    follows.events.push({ type: 'RequestUnanswered', text: { deadline } });
    follows.tasks.push({ queue: 'review', kind: 'request-unanswered', cause: deadline });
  }
}

/** The letter of an ending, keyed by the decision's change as in `decisionLetter`. */
function endingLetter(file: ApplicationFile, end: Ending, examFee: number | undefined): LetterDue {
  const { edition } = file;
  const occasion = end.change;
  const on = dayOf(end.at);
  switch (end.as) {
    case 'approved':
      if (examFee === undefined) throw new Error('an approval without the exam fee of its day');
      return { kind: 'application-approved', occasion, facts: { edition, approvedOn: on, examFee } };
    case 'denied': {
      const { reasons = [], appealBy } = end;
      if (!appealBy) throw new Error('a denial without a last day for an appeal');
      return { kind: 'application-denied', occasion, facts: { edition, decidedOn: on, reasons, appealBy } };
    }
    case 'void':
      return { kind: 'application-voided', occasion, facts: { ...missing(file), voidOn: on } };
    case 'withdrawn':
      return { kind: 'application-withdrawn', occasion, facts: { edition, withdrawnOn: on, feePaid: feePaid(file) } };
  }
}

/** 801.9: twelve months to take the exam. The candidacy has one id, however often its opening is written. */
export function candidacyOf({ id, subject }: ApplicationFile, { receivedAt }: { receivedAt: string }): Consequences['messages'][number] {
  const to = idAfter(id);
  const body = { personId: subject, applicationId: id, approvedOn: dayOf(receivedAt) };
  return { id: to, kind: 'candidacy', to, name: 'open', body, opens: true };
}

function ended(file: ApplicationFile, end: Ending, examFee: number | undefined, follows: Consequences): void {
  follows.letters.push(endingLetter(file, end, examFee));
  if (end.as === 'void' && feePaid(file)) follows.events.push({ type: 'FeeForfeited', text: { rule: '801.8.C' } });
  for (const request of file.requests.filter(({ closed }) => closed === 'unanswered'))
    follows.tasksDone.push({ kind: 'request-unanswered', cause: `request:${file.requests.indexOf(request) + 1}`, outcome: end.as });
}
