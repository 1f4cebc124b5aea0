/** What the vendor says that cannot be true as it stands: it changes nothing, and somebody of us looks at it. */
import { dayOf } from '../calendar';
import { attemptOf, type CandidacyCommand, type CandidacyFile, type CandidacyNamed, openAttempt } from './file';
import { counts, lastExamDay } from './window';

export const oddities = [
  'result-after-end',
  'result-repeated',
  'result-contradictory',
  'result-outside-window',
  'result-withdrawn',
  'result-unreleased',
  'result-revoked-after-issuance',
  'result-held-after-issuance',
  'result-held-after-letter',
  'appointment-outside-window',
  'appointment-without-authorization',
  'cancellation-without-appointment',
] as const;
export type Oddity = (typeof oddities)[number];

/** A result is heard once. The vendor's own no-show after our reckoning of one (403.4) is only its confirmation. */
function oddResult(file: CandidacyFile, { body: { authorization, as, examOn }, receivedAt }: CandidacyNamed<'result'>): Oddity | undefined {
  const attempt = attemptOf(file, authorization);
  if (!attempt) return undefined; // refused
  if (attempt.outcome) {
    if (attempt.outcome.as !== as) return 'result-contradictory';
    if (attempt.outcome.cancelledLate) return undefined;
    return attempt.outcome.examOn === examOn ? 'result-repeated' : 'result-contradictory';
  }
  if (file.end) return 'result-after-end';
  if (attempt.closed) return 'result-withdrawn';
  if (!attempt.releasedAt) return 'result-unreleased';
  return counts(file, attempt, examOn) && examOn <= dayOf(receivedAt) ? undefined : 'result-outside-window';
}

/** What the candidate was told already is not held back any more; a pass that waits to be issued is. */
function oddHold(file: CandidacyFile, { body }: CandidacyNamed<'resultHeld'>): Oddity | undefined {
  const attempt = attemptOf(file, body.authorization);
  if (!attempt?.outcome) return file.end ? 'result-after-end' : undefined;
  return attempt.held || attempt.outcome.as === 'passed' ? undefined : 'result-held-after-letter';
}

/** A seat needs an authorization that is open and was told to the vendor. One of an exam that is over is only heard late. */
function oddAppointment(file: CandidacyFile, { body }: CandidacyNamed<'appointment'>): Oddity | undefined {
  const attempt = attemptOf(file, body.authorization);
  if (!attempt) return undefined; // refused
  const day = dayOf(body.appointment.at);
  if (day > lastExamDay(file)) return 'appointment-outside-window';
  if (attempt.outcome && !attempt.outcome.cancelledLate && day <= attempt.outcome.examOn) return undefined;
  return file.end || attempt.outcome || attempt.closed || !attempt.releasedAt ? 'appointment-without-authorization' : undefined;
}

export function oddity(file: CandidacyFile, command: CandidacyCommand): Oddity | undefined {
  const certified = file.end?.as === 'certified';
  switch (command.name) {
    case 'result':
      return oddResult(file, command);
    case 'resultRevoked':
      if (certified) return 'result-revoked-after-issuance';
      return attemptOf(file, command.body.authorization)?.outcome ? undefined : 'result-contradictory';
    case 'resultHeld':
      return certified ? 'result-held-after-issuance' : oddHold(file, command);
    case 'appointment':
      return oddAppointment(file, command);
    case 'appointmentCancelled': {
      const open = openAttempt(file);
      return open?.authorization === command.body.authorization && !open.appointment ? 'cancellation-without-appointment' : undefined;
    }
    default:
      return undefined;
  }
}

/** The vendor's no-show confirms our own reckoning of one. */
export const confirmsNoShow = (file: CandidacyFile, { body }: CandidacyNamed<'result'>): boolean => {
  const outcome = attemptOf(file, body.authorization)?.outcome;
  return outcome?.cancelledLate === true && body.as === 'no-show';
};
