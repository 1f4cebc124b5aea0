import { dayOf, daysBetween } from '../calendar';
import { type Consequences, nothingFollows } from '../process';
import { type ApplicationCommand, type ApplicationFile, decisionLetter, type Ending, outstanding, toAskFor } from './file';
import { rulesOf } from './rules';

const eventOf = {
  submit: 'ApplicationSubmitted',
  addItem: 'ItemReceived',
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
      follows.letters.push({ kind: 'application-reopened', occasion: command.id, facts: { receivedOn: command.body.receivedOn } });
      break;
    default:
      event(eventOf[command.name], command.body);
  }

  if (after.completedAt && !before?.completedAt) event('ApplicationCompleted', { at: after.completedAt });
  if (!before && outstanding(after).length)
    follows.letters.push({ kind: 'application-incomplete', occasion: 'first', facts: missing(after) });
  if (command.name === 'askForMore') {
    const late = after.requests.some((request) => request.letter.endsWith(command.id) && request.afterHold);
    const facts = {
      ...missing(after),
      items: askedItems(before, after),
      ...(late && { answerWithin: rulesOf(after.edition).lateRequest }),
    };
    follows.letters.push({ kind: 'application-more-needed', occasion: command.id, facts });
  }
  if (command.name === 'noteAppeal') follows.tasks.push({ queue: 'appeals', kind: 'appeal-received', cause: command.id });
  if (command.name === 'noticeSent') doneLate(before, after, follows);
  if (after.end && !before?.end) ended(after, after.end, follows);
  return follows;
}

/** The items a letter names, with the reasons that were found. */
const missing = (file: ApplicationFile) => ({
  items: outstanding(file).map((item) => ({ item, reasons: file.items[item].reasons ?? [] })),
  submittedOn: dayOf(file.submittedAt),
  lastDay: file.ledger['hold']?.lastDay,
});

const askedItems = (before: ApplicationFile | undefined, after: ApplicationFile) =>
  before ? toAskFor(before).map((item) => ({ item, reasons: after.items[item].reasons ?? [] })) : [];

function arrived(file: ApplicationFile, deadline: string, follows: Consequences): void {
  const row = file.ledger[deadline];
  if (deadline === 'hold') {
    follows.events.push({ type: 'ApplicationVoided', text: { missing: outstanding(file), lastDay: row?.lastDay } });
  } else if (row?.reminder) {
    follows.events.push({ type: 'ReminderDue', text: { deadline } });
    const daysLeft = daysBetween(dayOf(row.at), file.ledger['hold']?.lastDay ?? row.lastDay);
    follows.letters.push({ kind: 'application-hold-reminder', occasion: deadline, facts: { ...missing(file), daysLeft } });
  } else if (row?.owner === 'us') {
    follows.events.push({ type: 'DutyOverdue', text: { deadline, rule: row.rule, lastDay: row.lastDay } });
    follows.tasks.push({ queue: 'escalation', kind: 'overdue', cause: deadline, dueOn: row.lastDay });
  } else {
    follows.events.push({ type: 'RequestUnanswered', text: { deadline } });
    follows.tasks.push({ queue: 'review', kind: 'request-unanswered', cause: deadline });
  }
}

/** A missed duty stays owed: when its letter leaves at last, the overdue task is done. */
function doneLate(before: ApplicationFile | undefined, after: ApplicationFile, follows: Consequences): void {
  for (const row of Object.values(after.ledger)) {
    if (row.state !== 'missed' || !row.settledAt || before?.ledger[row.id]?.settledAt) continue;
    follows.events.push({ type: 'DutyDoneLate', text: { deadline: row.id, rule: row.rule, lastDay: row.lastDay } });
    follows.tasksDone.push({ kind: 'overdue', cause: row.id, outcome: 'done late' });
  }
}

function ended(file: ApplicationFile, end: Ending, follows: Consequences): void {
  const feePaid = file.items.fee.state === 'met';
  const on = dayOf(end.at);
  const facts = {
    approved: { approvedOn: on },
    denied: { decidedOn: on, reasons: end.reasons ?? [], appealBy: end.appealBy },
    void: { ...missing(file), voidOn: on, feePaid },
    withdrawn: { withdrawnOn: on, feePaid },
  }[end.as];
  follows.letters.push({ ...decisionLetter(end), facts });
  if (end.as === 'void' && feePaid) follows.events.push({ type: 'FeeForfeited', text: { rule: '801.8.C' } });
  for (const request of file.requests.filter(({ closed }) => closed === 'unanswered'))
    follows.tasksDone.push({ kind: 'request-unanswered', cause: `request:${file.requests.indexOf(request) + 1}`, outcome: end.as });
}
