/** What is refused, one function per command. Judged by `receivedAt`. */
import { type CivilDate, dayOf, type Instant } from '../calendar';
import { idAfter } from '../case-id';
import { refuseLetters } from '../person/name';
import { type Refusal, refusal } from '../refusal';
import { refuseRetime } from '../retime';
import type { CertificationCommand, CertificationFile, CertificationNamed, Granted, Proposed } from './file';
import { sanctionedAt, standingAt } from './standing-at';

type Refuse = {
  [Name in CertificationCommand['name']]: (file: CertificationFile, command: CertificationNamed<Name>) => Refusal | undefined;
};

/** 202.1.H, 208.1: what has to be on file before anybody is certified. */
export function refuseGrant({ passed, examOn, code }: Granted, receivedAt: Instant): Refusal | undefined {
  if (!passed || !examOn) return refusal('exam-not-passed', '202.1.H', 'there is no pass of the exam on file');
  return code && code.signedOn <= dayOf(receivedAt)
    ? undefined
    : refusal('code-not-signed', '208.1', 'there is no signed Code of Ethics on file');
}

/** 101.3: the certifying entity alone changes a certification: its staff, or its own procedures. */
const notOurs = ({ by }: CertificationCommand): Refusal | undefined =>
  by === 'program' || by.startsWith('staff:')
    ? undefined
    : refusal('certifier-only', '101.3', 'only the certifying entity may change a certification');

const investigations = (file: CertificationFile, source: string) =>
  file.actions.filter((action) => action.source === source && action.kind.startsWith('investigation-')).map(({ kind }) => kind);

/** 703.4: the investigation of the same case was opened, and is recorded as complete. */
const notInvestigated = (file: CertificationFile, source: string): Refusal | undefined =>
  investigations(file, source).at(-1) === 'investigation-closed'
    ? undefined
    : refusal('investigation-not-complete', '703.4', 'the investigation of this case is not recorded as complete', { pointer: '/source' });

/** What takes effect is told on or after that instant: a day ahead would be a promise, not a fact. */
const effectiveOutside = (file: CertificationFile, effectiveAt: Instant, receivedAt: Instant): Refusal | undefined =>
  effectiveAt < file.issuedAt || effectiveAt > receivedAt
    ? refusal('day-out-of-range', '806.3.C', 'it takes effect between the day of issue and now', { pointer: '/effectiveAt' })
    : undefined;

const dayAhead = (day: CivilDate, receivedAt: Instant, pointer: string): Refusal | undefined =>
  day > dayOf(receivedAt) ? refusal('day-out-of-range', '101.3', 'the day is not ahead', { pointer }) : undefined;

const dayOutside = (file: CertificationFile, day: CivilDate, receivedAt: Instant, pointer: string): Refusal | undefined =>
  day < dayOf(file.issuedAt)
    ? refusal('day-out-of-range', '101.3', 'the day is not before the day of issue', { pointer })
    : dayAhead(day, receivedAt, pointer);

/** Evidence is a document of the same person. `undefined`: not looked up yet, an early question. */
const proofOf = (file: CertificationFile, documentOf: string | undefined): Refusal | undefined =>
  documentOf === undefined || documentOf === file.subject
    ? undefined
    : refusal('document-missing', '101.3', 'there is no such document of this person', { pointer: '/document' });

function refuseProposed(
  file: CertificationFile,
  kind: Proposed['kind'],
  document: string,
  proposed?: Proposed | 'none',
): Refusal | undefined {
  if (proposed === undefined) return undefined;
  if (proposed === 'none' || proposed.caseId !== file.id || proposed.kind !== kind)
    return refusal('person-change-unknown', '101.3', `no such change of ${kind} was proposed for this certification`, {
      pointer: '/personChange',
    });
  if (proposed.elsewhere)
    return refusal('newer-certification', '209.vacated.number', 'this person has a newer certification, and the change belongs with it');
  const [unwritten] = proposed.undrawable ?? [];
  if (unwritten) return refuseLetters(unwritten);
  const unproven = proofOf(file, proposed.document === document ? proposed.documentOf : 'nobody');
  if (unproven) return unproven;
  return proposed.applied
    ? refusal('person-change-applied', '101.3', 'this change was applied before', { pointer: '/personChange' })
    : undefined;
}

const refusals: Refuse = {
  issue: () => refusal('already-issued', '102.5', 'this certification was issued before'),

  renewed: (file, { body: { submittedOn, approvedOn }, receivedAt }) => {
    if (!standingAt(file, receivedAt)?.goodStanding)
      return refusal('not-in-good-standing', '802.1.B', 'a suspended or revoked certification is not renewed');
    const opens = file.ledger['renewal-window']?.lastDay;
    if (opens && submittedOn < opens)
      return refusal('renewal-too-early', '207.5', `this term is renewed from ${opens} on`, { pointer: '/submittedOn' });
    return (
      dayAhead(approvedOn, receivedAt, '/approvedOn') ??
      (submittedOn > approvedOn
        ? refusal('day-out-of-range', '207.1', 'it was submitted before it was approved', { pointer: '/submittedOn' })
        : undefined)
    );
  },

  investigationOpened: (file, { body: { source } }) =>
    investigations(file, source).at(-1) === 'investigation-opened'
      ? refusal('investigation-open', '703.4', 'this investigation was opened before')
      : undefined,

  investigationClosed: (file, { body: { source } }) =>
    investigations(file, source).at(-1) === 'investigation-opened'
      ? undefined
      : refusal('investigation-not-open', '703.4', 'there is no open investigation of this case'),

  suspended: (file, { body: { source, effectiveAt }, receivedAt }) =>
    notInvestigated(file, source) ??
    effectiveOutside(file, effectiveAt, receivedAt) ??
    (sanctionedAt(file, receivedAt).sanction === 'revoked'
      ? refusal('already-revoked', '500.2.E', 'a revoked certification is not suspended')
      : undefined),

  revoked: (file, { body: { source, effectiveAt }, receivedAt }) =>
    notInvestigated(file, source) ??
    effectiveOutside(file, effectiveAt, receivedAt) ??
    (sanctionedAt(file, receivedAt).sanction === 'revoked'
      ? refusal('already-revoked', '500.2.E', 'this certification is revoked already')
      : undefined),

  reinstated: (file, { body: { effectiveAt }, receivedAt }) =>
    effectiveOutside(file, effectiveAt, receivedAt) ??
    ([effectiveAt, receivedAt].every((at) => sanctionedAt(file, at).sanction)
      ? undefined
      : refusal('not-sanctioned', '101.3', 'no suspension or revocation is in force')),

  changeName: (file, { body }) => refuseProposed(file, 'name', body.document, body.proposed),
  changeAddress: (file, { body }) => refuseProposed(file, 'address', body.document, body.proposed),

  reissue: (file, { receivedAt }) =>
    standingAt(file, receivedAt)?.valid
      ? undefined
      : refusal('certification-not-active', '102.30', 'a certificate is reissued for an active certification only'),

  surrender: (file, { body: { receivedOn, documentOf }, receivedAt }) =>
    dayOutside(file, receivedOn, receivedAt, '/receivedOn') ?? proofOf(file, documentOf),
  /** Whoever died between exam and issuance was certified all the same: it ends with its beginning. */
  recordDeath: (file, { body: { diedOn, documentOf }, receivedAt }) => dayAhead(diedOn, receivedAt, '/diedOn') ?? proofOf(file, documentOf),

  take: (file, { by }) => (file.owner === by ? refusal('already-yours', '101.3', 'the case is already theirs') : undefined),
  retime: refuseRetime,
  workDone: () => undefined,
  due: () => undefined,
  noticeSent: () => undefined,
};

/** What ended stays as it is: its letters leave, its name may change, and a case against it is still concluded. */
const afterEnd = ['noticeSent', 'due', 'workDone', 'retime', 'take', 'changeName', 'changeAddress', 'investigationClosed'];
const endings = {
  vacated: refusal('certification-vacated', '209.3.A', 'it is vacated: only a new certification is possible'),
  surrendered: refusal('certification-surrendered', '101.3', 'it was surrendered'),
  deceased: refusal('certification-deceased', '101.3', 'its holder has died'),
  revoked: refusal('certification-revoked', '101.3', 'it was revoked for good'),
} as const;

export function refuse(file: CertificationFile | undefined, command: CertificationCommand): Refusal | undefined {
  const unauthorized = notOurs(command);
  if (unauthorized) return unauthorized;
  if (!file) {
    if (command.name !== 'issue') return refusal('no-such-case', '102.5', 'this certification was never issued');
    const { candidacyId, granted } = command.body;
    if (command.id !== idAfter(candidacyId)) return refusal('already-issued', '102.5', 'a candidacy has one certification');
    return granted && refuseGrant(granted, command.receivedAt);
  }
  const { end } = file;
  const concluding = command.name === 'revoked' && (end?.as === 'surrendered' || end?.as === 'vacated');
  if (end && !afterEnd.includes(command.name) && !concluding) return endings[end.as];
  return (refusals[command.name] as (file: CertificationFile, command: CertificationCommand) => Refusal | undefined)(file, command);
}
