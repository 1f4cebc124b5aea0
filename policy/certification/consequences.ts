import { dayOf } from '../calendar';
import { doneLate, overdue } from '../duty';
import { type Consequences, nothingFollows } from '../process';
import { type CertificationCommand, type CertificationFile, lastTerm, needsName } from './file';
import { letterOf, renewalNotice, type Transition, transitionLetter, transitions } from './letters';

const eventOf = {
  issue: 'CertificationIssued',
  renewed: 'CertificationRenewed',
  investigationOpened: 'InvestigationOpened',
  investigationClosed: 'InvestigationClosed',
  suspended: 'CertificationSuspended',
  revoked: 'CertificationRevoked',
  reinstated: 'CertificationReinstated',
  changeName: 'NameChanged',
  changeAddress: 'AddressChanged',
  reissue: 'CertificateReissued',
  surrender: 'CertificationSurrendered',
  recordDeath: 'DeathRecorded',
  take: 'CaseTaken',
  noticeSent: 'NoticeSent',
  workDone: 'WorkDone',
  retime: 'DeadlineRetimed',
} as const satisfies Record<Exclude<CertificationCommand['name'], 'due'>, string>;

/** Past tense, subject first. Every type has words for the timeline in both languages (policy/certification/event-words.ts). */
export const certificationEvents = [
  ...Object.values(eventOf),
  ...Object.values(transitions),
  'CertificateIssued',
  'CertificateNotMade',
  'RenewalWindowOpened',
  'RenewalNoticeWithheld',
  'DutyOverdue',
  'DutyDoneLate',
] as const;
export type CertificationEvent = (typeof certificationEvents)[number];

/** What follows, as values: the record writes them, the procedure carries them out. */
export function consequences(before: CertificationFile | undefined, after: CertificationFile, command: CertificationCommand): Consequences {
  const follows = nothingFollows();
  const event = (type: CertificationEvent, text: object, happenedAt?: string) =>
    follows.events.push({ type, text, ...(happenedAt && { happenedAt }) });

  if (command.name === 'due') arrived(after, command.body.deadline, follows);
  else event(eventOf[command.name], textOf(after, command), effectiveAt(after, command));

  const certificate = after.certificates.at(-1);
  if (certificate && certificate.id !== before?.certificates.at(-1)?.id) {
    event('CertificateIssued', { certificate: certificate.id, reason: certificate.reason });
    follows.works.push({ kind: 'certificate', occasion: String(after.certificates.length), body: { certificate: certificate.id } });
  }
  const due = letterOf(before, after, command);
  if (due) follows.letters.push(due);
  if (command.name === 'noticeSent') doneLate(before, after, follows);
  if (after.undrawn && after.undrawn !== before?.undrawn) {
    event('CertificateNotMade', { certificate: after.undrawn });
    if (needsName(after)) follows.tasks.push({ queue: 'certifications', kind: 'correct-name', cause: 'name' });
  }
  if (before && needsName(before) && !needsName(after))
    follows.tasksDone.push({ kind: 'correct-name', cause: 'name', outcome: after.end ? 'ended' : 'corrected' });
  if (command.name === 'renewed' && before) follows.tasksDone.push({ kind: 'overdue', cause: 'renewal-notice', outcome: 'renewed' });
  return follows;
}

/** Ids, days and codes; names and texts stay in the rows the ids name. */
function textOf(file: CertificationFile, command: Exclude<CertificationCommand, { name: 'due' }>): object {
  switch (command.name) {
    case 'issue':
      return { number: file.number, expiresOn: lastTerm(file).expiresOn, examOn: file.exam.examOn, edition: file.edition };
    case 'renewed': {
      const { from, expiresOn } = lastTerm(file);
      return { ...command.body, from, expiresOn };
    }
    case 'changeName':
    case 'changeAddress':
      return { personChange: command.body.personChange, document: command.body.document };
    case 'surrender':
      return { receivedOn: command.body.receivedOn, document: command.body.document };
    case 'recordDeath':
      return { diedOn: command.body.diedOn, document: command.body.document };
    case 'workDone':
      return { kind: command.body.kind, occasion: command.body.occasion };
    default:
      return command.body;
  }
}

/** When it took effect, where that is not when we heard of it. */
function effectiveAt({ end }: CertificationFile, command: CertificationCommand): string | undefined {
  if (command.name === 'suspended' || command.name === 'revoked' || command.name === 'reinstated') return command.body.effectiveAt;
  return command.name === 'surrender' || command.name === 'recordDeath' ? end?.at : undefined;
}

const isTransition = (id: string): id is Transition => Object.hasOwn(transitions, id);

function arrived(file: CertificationFile, deadline: string, follows: Consequences): void {
  const row = file.ledger[deadline];
  if (!row) throw new Error(`no row ${deadline}`);
  const { expiresOn, notice } = lastTerm(file);
  if (isTransition(deadline)) {
    follows.events.push({ type: transitions[deadline], text: { expiresOn, on: dayOf(row.at) } });
    follows.letters.push(transitionLetter(file, deadline));
  } else if (deadline === 'renewal-window' && notice === 'asked') {
    follows.events.push({ type: 'RenewalWindowOpened', text: { expiresOn } });
    follows.letters.push(renewalNotice(file));
  } else if (deadline === 'renewal-window') {
    follows.events.push({ type: 'RenewalNoticeWithheld', text: { rule: '802.1.B' } });
  } else {
    overdue(file, row, follows);
  }
}
