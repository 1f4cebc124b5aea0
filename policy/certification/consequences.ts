import { dayOf } from '../calendar';
import { doneLate, overdue } from '../duty';
import type { LetterDue } from '../notices';
import { type Consequences, nothingFollows } from '../process';
import { type CertificationCommand, type CertificationFile, lastTerm, needsName, noticeOccasion } from './file';
import { standingAt } from './standing-at';

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

/** 209.transition */
const transitions = { lapse: 'CertificationLapsed', expiry: 'CertificationExpired', vacating: 'CertificationVacated' } as const;
type Transition = keyof typeof transitions;

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

function letterOf(before: CertificationFile | undefined, after: CertificationFile, command: CertificationCommand): LetterDue | undefined {
  const { edition, number } = after;
  const facts = { edition, number };
  switch (command.name) {
    case 'issue': {
      const { from: issuedOn, expiresOn } = lastTerm(after);
      const renewFrom = dayOfRow(after, 'renewal-window');
      return {
        kind: 'exam-passed-certificate',
        occasion: 'first',
        facts: { ...facts, examOn: after.exam.examOn, issuedOn, expiresOn, renewFrom },
      };
    }
    case 'reinstated':
      return lastTerm(after).notice !== before?.terms.at(-1)?.notice ? renewalNotice(after) : undefined;
    case 'changeName':
    case 'changeAddress': {
      if (after.end?.as === 'deceased') return undefined;
      const newCertificate = after.certificates.length > (before?.certificates.length ?? 0);
      const what = command.name === 'changeName' ? 'name' : 'address';
      return {
        kind: 'certification-changed',
        occasion: command.id,
        facts: { ...facts, what, changedOn: dayOf(command.receivedAt), newCertificate },
      };
    }
    case 'reissue': {
      const { reason } = command.body;
      return {
        kind: 'certificate-reissued',
        occasion: command.id,
        facts: { ...facts, reason, reissuedOn: dayOf(command.receivedAt) },
      };
    }
    case 'surrender':
      return {
        kind: 'certification-surrendered',
        occasion: command.id,
        facts: { ...facts, receivedOn: command.body.receivedOn },
      };
    default:
      return undefined;
  }
}

const dayOfRow = (file: CertificationFile, id: string): string => {
  const row = file.ledger[id];
  if (!row) throw new Error(`a certification without the row ${id}`);
  return row.lastDay;
};

/** 802.1: one per term, to the address on file on the day it leaves (802.1.A). */
const renewalNotice = (file: CertificationFile): LetterDue => ({
  kind: 'renewal-notice',
  occasion: noticeOccasion(file),
  facts: {
    edition: file.edition,
    number: file.number,
    expiresOn: lastTerm(file).expiresOn,
    renewFrom: dayOfRow(file, 'renewal-window'),
    lapsedThrough: dayOfRow(file, 'expiry'),
  },
});

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

/** Keyed by the term: a certification may lapse again after a late renewal. */
function transitionLetter(file: CertificationFile, transition: Transition): LetterDue {
  const { edition, number } = file;
  const { expiresOn } = lastTerm(file);
  const row = file.ledger[transition];
  const on = row ? dayOf(row.at) : expiresOn;
  const occasion = noticeOccasion(file);
  const goodStanding = (row && standingAt(file, row.at)?.goodStanding) ?? false;
  switch (transition) {
    case 'lapse':
      return {
        kind: 'certification-lapsed',
        occasion,
        facts: { edition, number, expiresOn, lapsedOn: on, lapsedThrough: dayOfRow(file, 'expiry'), goodStanding },
      };
    case 'expiry':
      return {
        kind: 'certification-expired',
        occasion,
        facts: { edition, number, expiresOn, expiredOn: on, expiredThrough: dayOfRow(file, 'vacating'), goodStanding },
      };
    case 'vacating':
      return { kind: 'certification-vacated', occasion, facts: { edition, number, expiresOn, vacatedOn: on } };
  }
}
