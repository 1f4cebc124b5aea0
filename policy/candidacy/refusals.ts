/** One reason per command why it is not possible. */
import type { Instant } from '../calendar';
import { refusal, type Refusal } from '../refusal';
import { refuseRetime } from '../retime';
import {
  attemptOf,
  type CandidacyCommand,
  type CandidacyFile,
  type CandidacyNamed,
  heldAttempt,
  openAttempt,
  passing,
  unusedFee,
} from './file';
import { examDeliveries } from '../application/items';
import { refuseRelease, windowRefusal } from './release';
import { attemptsLeft, windowIsOver } from './window';

type Refuse = { [Name in CandidacyCommand['name']]: (file: CandidacyFile, command: CandidacyNamed<Name>) => Refusal | undefined };

/** 403.3: no fee is taken for an attempt that cannot be had. */
function refuseFee(file: CandidacyFile, at: Instant): Refusal | undefined {
  if (passing(file)) return refusal('exam-passed', '202.1.H', 'the exam is passed');
  if (windowIsOver(file, at)) return windowRefusal(file);
  if (heldAttempt(file)) return refusal('result-held', '801.12', 'the vendor holds the result of the last attempt');
  if (attemptsLeft(file) < 1) return refusal('attempts-used', '403.3.attempts', 'every attempt is used');
  if (openAttempt(file) ?? unusedFee(file)) return refusal('attempt-open', '403.3.retake-request', 'a paid attempt is open');
  return undefined;
}

const known = (file: CandidacyFile, { body: { authorization } }: { body: { authorization: string } }): Refusal | undefined =>
  attemptOf(file, authorization)
    ? undefined
    : refusal('authorization-unknown', '801.10.id', `${authorization} is none of this candidate`, { pointer: '/authorization' });

const refusals: Refuse = {
  open: () => refusal('candidacy-open', '403.3.window', 'this candidacy was opened before'),

  payFee: (file, { receivedAt }) => refuseFee(file, receivedAt),

  chooseLanguage: (file, { body: { language, offered }, receivedAt }) => {
    if (passing(file)) return refusal('exam-passed', '202.1.H', 'the exam is passed');
    if (windowIsOver(file, receivedAt)) return windowRefusal(file);
    if (offered === false) return refusal('language-not-offered', '401.2.A', `${language} is not offered yet`, { pointer: '/language' });
    return openAttempt(file)?.appointment ? refusal('appointment-made', '403.4', 'the language is changed with the vendor now') : undefined;
  },

  confirmName: (file) => (file.nameConfirmed ? refusal('name-confirmed', '401.intro', 'the spelling is confirmed') : undefined),

  withdrawAuthorization: (file, command) => {
    const attempt = attemptOf(file, command.body.authorization);
    if (!attempt) return known(file, command);
    return attempt.outcome || attempt.closed
      ? refusal('authorization-used', '403.3.retake-request', `${attempt.authorization} is over`)
      : undefined;
  },

  release: (file, { receivedAt }) => refuseRelease(file, receivedAt),

  updateVendor: (file, { body: { what } }) =>
    (what === 'candidate' ? file.attempts.some(({ releasedAt }) => releasedAt) : openAttempt(file)?.releasedAt)
      ? undefined
      : refusal('not-with-vendor', '401.intro', 'the vendor was told of nothing that could be updated'),

  issue: (file, { body }) => {
    const passed = passing(file);
    if (!passed) return refusal('exam-not-passed', '202.1.H', 'no passing result is recorded');
    if (passed.held) return refusal('result-held', '202.1.H', 'the vendor holds the result');
    return (body.code ?? file.code) ? undefined : refusal('code-not-signed', '208.1', 'the Code of Ethics is not signed');
  },

  take: (file, { by }) => (file.owner === by ? refusal('already-yours', '401.intro', 'the case is already theirs') : undefined),

  accommodation: () => undefined,
  vendorAnswer: known,
  appointment: (file, command) =>
    known(file, command) ??
    (examDeliveries.some((mode) => mode === command.body.appointment.mode)
      ? undefined
      : refusal('delivery-unknown', '401.1', 'an appointment is in a test center or online', { pointer: '/appointment/mode' })),
  appointmentCancelled: known,
  result: known,
  resultHeld: known,
  resultReleased: known,
  resultRevoked: known,

  retime: refuseRetime,
  due: () => undefined,
  noticeSent: () => undefined,
};

/** After the end the clock, the post and the vendor go on; what the vendor still says changes nothing and is looked at. */
const afterEnd = [
  'noticeSent',
  'due',
  'retime',
  'vendorAnswer',
  'appointment',
  'appointmentCancelled',
  'result',
  'resultHeld',
  'resultReleased',
  'resultRevoked',
];
const endRefusal = {
  certified: (at: string) => refusal('exam-passed', '202.1.H', `certified since ${at}`),
  'attempts-used': (at: string) => refusal('attempts-used', '403.3.attempts', `every attempt is used since ${at}`),
  'period-over': (at: string) => refusal('approval-period-over', '403.3.window', `it is over since ${at}`),
} as const;
/** 202.1.H, 204.1.K, W3.exam-required: what ended without a pass is never issued. */
const unpassed = refusal('exam-not-passed', '202.1.H', 'it ended without a passing result');

export function refuse(file: CandidacyFile | undefined, command: CandidacyCommand): Refusal | undefined {
  if (!file) return command.name === 'open' ? undefined : refusal('no-such-case', '801.9', 'this candidacy was never opened');
  if (file.end && !afterEnd.includes(command.name))
    return command.name === 'issue' && file.end.as !== 'certified' ? unpassed : endRefusal[file.end.as](file.end.at);
  return (refusals[command.name] as (file: CandidacyFile, command: CandidacyCommand) => Refusal | undefined)(file, command);
}
