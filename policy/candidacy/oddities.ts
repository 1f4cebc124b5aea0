/** What the vendor says that cannot be true as it stands: it changes nothing, and somebody of us looks at it. */
import { dayOf } from '../calendar';
import { attemptOf, type CandidacyCommand, type CandidacyFile, type CandidacyNamed } from './file';
import { counts, lastExamDay } from './window';

export const oddities = [
  'result-after-end',
  'result-repeated',
  'result-contradictory',
  'result-outside-window',
  'result-withdrawn',
  'result-revoked-after-issuance',
  'result-held-after-issuance',
  'appointment-outside-window',
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
  return counts(file, attempt, examOn) && examOn <= dayOf(receivedAt) ? undefined : 'result-outside-window';
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
      return certified ? 'result-held-after-issuance' : undefined;
    case 'appointment':
      return dayOf(command.body.appointment.at) > lastExamDay(file) ? 'appointment-outside-window' : undefined;
    default:
      return undefined;
  }
}

/** The vendor's no-show confirms our own reckoning of one. */
export const confirmsNoShow = (file: CandidacyFile, { body }: CandidacyNamed<'result'>): boolean => {
  const outcome = attemptOf(file, body.authorization)?.outcome;
  return outcome?.cancelledLate === true && body.as === 'no-show';
};
