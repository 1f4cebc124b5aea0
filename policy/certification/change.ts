/** How a change alters the file. Facts in, facts out; what follows from it is in consequences.ts. */
import { afterLastDay, type CivilDate, dayOf, type Instant, later } from '../calendar';
import { currentEdition } from '../application/rules';
import {
  type Action,
  type ActionKind,
  certificateId,
  type CertificationCommand,
  type CertificationFacts,
  type CertificationFile,
  type CertificationNamed,
  type Issued,
  lastTerm,
  type Made,
  type Term,
} from './file';
import { rulesOf } from './rules';
import { standingAt } from './standing-at';

/** 207.1: the same date after the term, the last valid day; 29 February becomes the 28th and stays it (B-LEAP-ISSUE). */
const expiryOf = (from: CivilDate, edition: string): CivilDate => later(from, rulesOf(edition).term);

export function open(command: CertificationCommand): CertificationFacts {
  if (command.name !== 'issue') throw new Error(`a certification does not begin with ${command.name}`);
  const { personId, candidacyId, applicationId, authorization, granted } = command.body;
  if (!granted?.number || !granted.examOn || !granted.code) throw new Error('a certification without number, pass or signed Code');
  const at = command.receivedAt;
  const from = dayOf(at);
  const facts: CertificationFacts = {
    schema: 1,
    id: command.id,
    subject: personId,
    edition: currentEdition,
    number: granted.number,
    candidacyId,
    applicationId,
    exam: { authorization, examOn: granted.examOn },
    code: granted.code,
    issuedAt: at,
    terms: [{ from, expiresOn: expiryOf(from, currentEdition), change: command.id, recordedAt: at }],
    actions: [],
    certificates: [],
    lettersSent: {},
    arrived: [],
  };
  return withCertificate(facts, 'issued', command);
}

/** 102.5, 801.11.B: every document issued is a row of its own, with its reason. */
const withCertificate = <File extends CertificationFacts>(file: File, reason: Issued['reason'], command: CertificationCommand): File => ({
  ...file,
  certificates: [
    ...file.certificates,
    { id: certificateId(file.id, file.certificates.length + 1), issuedAt: command.receivedAt, reason, by: command.by },
  ],
});

const withAction = (file: CertificationFile, kind: ActionKind, at: Instant, source?: string): CertificationFile => {
  const action: Action = { kind, at, ...(source !== undefined && { source }) };
  return { ...file, actions: [...file.actions, action] };
};

const withNotice = (file: CertificationFile, notice: NonNullable<Term['notice']>): CertificationFile => ({
  ...file,
  terms: [...file.terms.slice(0, -1), { ...lastTerm(file), notice }],
});

/** Something of a day takes effect with its end, something of today at once: until then the certification was what it was. */
export const effectiveFrom = (day: CivilDate, receivedAt: Instant): Instant => [afterLastDay(day), receivedAt].sort()[0] ?? receivedAt;

export function apply(file: CertificationFile, command: CertificationCommand): CertificationFile {
  const at = command.receivedAt;
  switch (command.name) {
    case 'renewed':
      return renewed(file, command);
    case 'investigationOpened':
      return withAction(file, 'investigation-opened', at, command.body.source);
    case 'investigationClosed':
      return withAction(file, 'investigation-closed', at, command.body.source);
    case 'suspended':
      return withAction(file, 'suspended', command.body.effectiveAt, command.body.source);
    case 'revoked': {
      const { source, effectiveAt, permanent } = command.body;
      const next = withAction(file, 'revoked', effectiveAt, source);
      return permanent && !file.end ? { ...next, end: { as: 'revoked', at: effectiveAt, change: command.id } } : next;
    }
    case 'reinstated': {
      const next = withAction(file, 'reinstated', command.body.effectiveAt, command.body.source);
      return lastTerm(file).notice === 'withheld' && standingAt(next, at)?.valid ? withNotice(next, 'after-reinstatement') : next;
    }
    case 'changeName': {
      const { undrawn: _corrected, ...next } = file;
      return standingAt(file, at)?.valid ? withCertificate(next, 'name-changed', command) : next;
    }
    case 'reissue':
      return withCertificate(file, command.body.reason, command);
    case 'surrender':
      return ended(file, 'surrendered', effectiveFrom(command.body.receivedOn, at), command.id);
    case 'recordDeath':
      return ended(file, 'deceased', [effectiveFrom(command.body.diedOn, at), file.issuedAt].sort()[1] ?? at, command.id);
    case 'take':
      return { ...file, owner: command.by };
    case 'noticeSent':
      return { ...file, lettersSent: { ...file.lettersSent, [command.body.letter]: at } };
    case 'due':
      return arrived(file, command);
    case 'workDone':
      return made(file, command.body.result);
    case 'issue':
    case 'changeAddress':
    case 'retime':
      return file;
  }
}

const ended = (file: CertificationFile, as: 'surrendered' | 'deceased', at: Instant, change: string): CertificationFile => ({
  ...withAction(file, as, at),
  end: { as, at, change },
});

/** 207.1.renewed-term: a renewal in time goes on from the former last day, a late one begins on the day of its approval. */
function renewed(file: CertificationFile, command: CertificationNamed<'renewed'>): CertificationFile {
  const { submittedOn, approvedOn } = command.body;
  const former = lastTerm(file).expiresOn;
  const from = submittedOn <= former ? former : approvedOn;
  const term: Term = { from, expiresOn: expiryOf(from, file.edition), change: command.id, recordedAt: command.receivedAt };
  return withCertificate(
    { ...file, terms: [...file.terms, term], arrived: file.arrived.filter((id) => !ofOneTerm(id)) },
    'renewed',
    command,
  );
}

/** Only the newest certificate counts: what became of an earlier one is told late. */
function made(file: CertificationFile, { certificate, undrawn }: Made): CertificationFile {
  if (certificate !== file.certificates.at(-1)?.id) return file;
  const { undrawn: _before, ...next } = file;
  return undrawn ? { ...next, undrawn: certificate } : next;
}

/** Everything but the letter of the first certificate begins again with a new term. */
const ofOneTerm = (id: string): boolean => id !== 'certificate-letter';

function arrived(file: CertificationFile, { body: { deadline }, id, receivedAt }: CertificationNamed<'due'>): CertificationFile {
  if (deadline === 'renewal-window') return withNotice(file, standingAt(file, receivedAt)?.valid ? 'asked' : 'withheld');
  const next = { ...file, arrived: [...file.arrived, deadline] };
  return deadline === 'vacating' ? { ...next, end: { as: 'vacated', at: receivedAt, change: id } } : next;
}
