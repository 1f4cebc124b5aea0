/** What stands against telling the vendor of a paid attempt. As soon as nothing does, the program releases it. */
import type { Instant } from '../calendar';
import { refusal, type Refusal } from '../refusal';
import { type CandidacyFile, openAttempt, passing, unusedFee } from './file';
import { lastExamDay, windowIsOver } from './window';

/** In the order in which they are told. */
export const obstacles = ['fee', 'language', 'accommodation', 'name', 'window'] as const;
export type Obstacle = (typeof obstacles)[number];
/** What a candidate who has paid is told of: everything else is settled by paying, or by nothing any more. */
export const openPoints = ['language', 'accommodation', 'name'] as const satisfies readonly Obstacle[];
export type OpenPoint = (typeof openPoints)[number];

/** 801.9.A, 401.2.A, 402.5.before-scheduling, 403.3.window; the spelling because the vendor takes only its own characters. */
export function standsAgainst(file: CandidacyFile, at: Instant): Obstacle[] {
  const stands: Record<Obstacle, boolean> = {
    fee: !openAttempt(file),
    language: !file.language,
    accommodation: file.accommodation.state === 'undecided',
    name: !file.nameConfirmed,
    window: windowIsOver(file, at),
  };
  return obstacles.filter((name) => stands[name]);
}

export const openPointsOf = (file: CandidacyFile, at: Instant): OpenPoint[] => {
  const stands = standsAgainst(file, at);
  return openPoints.filter((point) => stands.includes(point));
};

export const windowRefusal = (file: CandidacyFile): Refusal =>
  refusal('approval-period-over', '403.3.window', `the last exam day was ${lastExamDay(file)}`);

const refusedFor: Record<Obstacle, (file: CandidacyFile) => Refusal> = {
  fee: () => refusal('exam-fee-unpaid', '801.9.A', 'no paid attempt waits for its release'),
  language: () => refusal('language-not-chosen', '401.2.A', 'the candidate has not chosen a language that is offered'),
  accommodation: () => refusal('accommodation-undecided', '402.5.before-scheduling', 'an accommodation request is undecided'),
  name: () => refusal('name-not-confirmed', '401.intro', 'the spelling for the vendor is not confirmed'),
  window: windowRefusal,
};

/** Staff release what was withdrawn; what was never withdrawn releases itself, so here is why it did not. */
export function refuseRelease(file: CandidacyFile, at: Instant): Refusal | undefined {
  if (passing(file)) return refusal('exam-passed', '202.1.H', 'the exam is passed');
  const attempt = openAttempt(file);
  if (attempt?.releasedAt) return refusal('attempt-open', '403.3.retake-request', `${attempt.authorization} is with the vendor`);
  const [first] = standsAgainst(file, at).filter((obstacle) => obstacle !== 'fee' || !unusedFee(file));
  return first && refusedFor[first](file);
}
