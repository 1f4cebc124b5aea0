/** How a change alters the file. Facts in, facts out; what follows from it is in consequences.ts. */
import { dayOf, lastDayOf, startOf } from '../calendar';
import { isOver } from '../ledger';
import {
  type ApplicationCommand,
  type ApplicationFile,
  type CommandNamed,
  declining,
  type Facts,
  isComplete,
  type ItemFile,
  letter,
  type Submission,
  toAskFor,
} from './file';
import { type Item, itemInfo, items } from './items';
import { currentEdition, rulesOf } from './rules';

/** Forms, declarations, signature and payment are met when they are there; files wait for staff. */
const received = (item: Item, at: string, evidence: ItemFile['evidence']): ItemFile => ({
  state: itemInfo[item].judgedBy === 'staff' ? 'provided' : 'met',
  at,
  ...(evidence && { evidence }),
  ...(itemInfo[item].judgedBy === 'program' && { checkedBy: 'program', checkedAt: at }),
});

export function open(command: ApplicationCommand): Facts {
  const submission: Submission | undefined = command.name === 'submit' ? command.body.submission : undefined;
  if (!submission?.condition || !submission.experienceRole) throw new Error(`an application does not begin with ${command.name}`);
  const at = command.receivedAt;
  const item = (name: Item): ItemFile => {
    const evidence = submission.evidence[name];
    return itemInfo[name].atSubmission || evidence ? received(name, at, evidence) : { state: 'missing' };
  };
  const facts: Facts = {
    schema: 1,
    id: command.id,
    subject: submission.personId,
    edition: currentEdition,
    route: submission.route,
    submittedAt: at,
    condition: submission.condition,
    experienceRole: submission.experienceRole,
    items: Object.fromEntries(items.map((name) => [name, item(name)])) as Record<Item, ItemFile>,
    incompleteAtFirst: false,
    requests: [],
    lettersSent: {},
    arrived: [],
  };
  return isComplete(facts) ? { ...facts, completedAt: at } : { ...facts, incompleteAtFirst: true };
}

const withItem = (file: ApplicationFile, item: Item, state: ItemFile): ApplicationFile => ({
  ...file,
  items: { ...file.items, [item]: state },
});

/** Complete again: the clock of 801.7 begins with the arrival of the last item. */
const completed = (before: ApplicationFile, after: ApplicationFile, at: string): ApplicationFile =>
  isComplete(before) || !isComplete(after)
    ? after
    : { ...after, completedAt: at, arrived: after.arrived.filter((id) => id !== 'status-notice') };

export function apply(file: ApplicationFile, command: ApplicationCommand): ApplicationFile {
  const at = command.receivedAt;
  const end = (
    as: NonNullable<ApplicationFile['end']>['as'],
    more: Partial<NonNullable<ApplicationFile['end']>> = {},
  ): ApplicationFile => ({
    ...file,
    end: { as, at, change: command.id, by: command.by, ...more },
  });
  switch (command.name) {
    case 'addItem': {
      const { item, evidence } = command.body;
      const next = withItem(file, item, received(item, at, evidence));
      next.requests = file.requests.map((request) =>
        request.item === item && !request.closed ? { ...request, closed: 'answered', closedAt: at } : request,
      );
      return completed(file, next, at);
    }
    case 'judgeItem': {
      const { item, met, reasons, findings } = command.body;
      const judged: ItemFile = {
        ...file.items[item],
        state: met ? 'met' : 'not-met',
        reasons,
        findings,
        checkedBy: command.by,
        checkedAt: at,
      };
      return withItem(file, item, judged);
    }
    case 'take':
      return { ...file, owner: command.by };
    case 'askForMore':
      return askForMore(file, command);
    case 'approve':
      return end('approved');
    case 'deny':
      return end('denied', {
        reasons: declining(file).flatMap((item) => file.items[item].reasons ?? []),
        appealBy: lastDayOf(dayOf(at), rulesOf(file.edition).appeal),
      });
    case 'withdraw':
      return end('withdrawn');
    case 'noteAppeal':
      return { ...file, appealNotedOn: command.body.receivedOn };
    case 'correct':
      return corrected(file, command.body);
    case 'noticeSent': {
      const sent = command.body.letter;
      const requests = file.requests.map((request) => (request.letter === sent ? { ...request, sentAt: at } : request));
      return { ...file, requests, lettersSent: { ...file.lettersSent, [sent]: at } };
    }
    case 'due': {
      const { deadline } = command.body;
      if (deadline === 'hold') return end('void');
      if (!deadline.startsWith('request:')) return { ...file, arrived: [...file.arrived, deadline] };
      const number = Number(deadline.slice('request:'.length));
      const requests = file.requests.map((request, i) =>
        i + 1 === number ? { ...request, closed: 'unanswered' as const, closedAt: at } : request,
      );
      return { ...file, requests };
    }
    case 'submit':
    case 'retime':
      return file;
  }
}

/** Paper that came in time and was entered after the voiding: the application was complete on the day it came (801.8.B). */
function corrected(file: ApplicationFile, { receivedOn, items: given }: CommandNamed<'correct'>['body']): ApplicationFile {
  const at = startOf(receivedOn);
  const { end: _voided, ...open } = file;
  const next = given.reduce<ApplicationFile>((so, { item, evidence }) => withItem(so, item, received(item, at, evidence)), open);
  return { ...next, completedAt: at };
}

/**
 * Findings that can be fixed are told in one letter. Until day 90 they make the application incomplete, with the same day 90;
 * afterwards each opens a request with a clock of its own (801.8.B, 801.8.once).
 */
function askForMore(file: ApplicationFile, command: ApplicationCommand): ApplicationFile {
  const at = command.receivedAt;
  const afterHold = isOver(file, 'hold', at);
  let next = file;
  for (const item of toAskFor(file)) {
    const { reasons = [] } = file.items[item];
    const request = { item, reasons, letter: letter('application-more-needed', command.id), askedAt: at, afterHold };
    next = withItem(next, item, { ...file.items[item], state: afterHold ? 'requested' : 'rejected' });
    next = { ...next, requests: [...next.requests, request] };
  }
  if (afterHold) return next;
  const { completedAt: _over, ...incomplete } = next;
  return incomplete;
}
