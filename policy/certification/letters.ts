/** Which letter follows from what, and the facts it says. Names and addresses are added when it is written. */
import { dayOf } from '../calendar';
import type { LetterDue } from '../notices';
import { type CertificationCommand, type CertificationFile, lastTerm, noticeOccasion } from './file';
import { standingAt } from './standing-at';

/** 209.transition: by the date alone, each an event at its instant with its letter. */
export const transitions = { lapse: 'CertificationLapsed', expiry: 'CertificationExpired', vacating: 'CertificationVacated' } as const;
export type Transition = keyof typeof transitions;

export function letterOf(
  before: CertificationFile | undefined,
  after: CertificationFile,
  command: CertificationCommand,
): LetterDue | undefined {
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
export const renewalNotice = (file: CertificationFile): LetterDue => ({
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

/** Keyed by the term: a certification may lapse again after a late renewal. */
export function transitionLetter(file: CertificationFile, transition: Transition): LetterDue {
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
