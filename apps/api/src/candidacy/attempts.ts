/** Paid attempts as they are shown: what became of each, never a score (801.11.note). A result that is held back is not shown. */
import { type Instant, instantInWords, type Language } from '../../../../policy/calendar';
import { deliveryWords } from '../../../../policy/candidacy/exam-words';
import type { Attempt } from '../../../../policy/candidacy/file';
import { cancelBy } from '../../../../policy/candidacy/window';
import { capital } from '../../../../policy/language';
import type { Tone } from '../../../../policy/stage-words';
import { day, moment } from '../calendar/moments';
import type { Shown } from '../cases/shown';
import type { CandidacyView } from './candidacy.view';
import { type AttemptState, sentences } from './sentences';

const tones: Record<AttemptState, Tone> = {
  paid: 'wait',
  released: 'wait',
  accepted: 'turn',
  rejected: 'wait',
  scheduled: 'good',
  held: 'wait',
  passed: 'good',
  failed: 'plain',
  'no-show': 'late',
  withdrawn: 'plain',
  revoked: 'late',
  over: 'plain',
};

export function stateOf({ held, closed, outcome, appointment, answer, releasedAt }: Attempt, ended: boolean): AttemptState {
  if (closed) return closed;
  if (held) return 'held';
  if (outcome) return outcome.as;
  if (ended) return 'over';
  if (appointment) return 'scheduled';
  if (answer?.as === 'accepted') return 'accepted';
  return answer ? 'rejected' : releasedAt ? 'released' : 'paid';
}

export const attemptViews = ({ file, now }: Shown<'candidacy'>, language: Language): CandidacyView['attempts'] =>
  file.attempts.map((attempt, index) => {
    const state = stateOf(attempt, file.end !== undefined);
    const { authorization, requestedAt, releasedAt, appointment, outcome, held, closed } = attempt;
    const known = held || closed === 'revoked' ? undefined : outcome;
    return {
      ordinal: index + 1,
      authorization,
      state,
      statusWords: sentences[language].attempt[state],
      tone: tones[state],
      paid: moment(requestedAt, language),
      ...(releasedAt && { released: moment(releasedAt, language) }),
      ...(appointment && { appointment: appointmentView(file.edition, appointment, now, language) }),
      ...(known && { examOn: day(known.examOn, language), outcome: known.as }),
      counts: outcome?.as === 'passed' || outcome?.as === 'failed',
    };
  });

/** 403.4.A, 403.4.B; the instant itself is still in time. */
function appointmentView(edition: string, { at, mode }: NonNullable<Attempt['appointment']>, now: Instant, language: Language) {
  const limit = cancelBy(edition, { at, mode });
  const over = now > limit;
  const { cancel, cancelOver } = sentences[language];
  return {
    at: { ...moment(at, language), words: instantInWords(at, language) },
    mode,
    modeWords: capital(deliveryWords[mode][language]),
    cancelBy: moment(limit, language),
    cancelWords: over ? cancelOver : cancel(limit),
    over,
  };
}
