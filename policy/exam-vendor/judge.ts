/** What a row of the vendor's means, held against the record: a message to a candidacy, nothing new, or something for a person to look at. */
import { type CivilDate, dayOf, type Instant } from '../calendar';
import type { Appointment, Outcome } from '../candidacy/file';
import { sameName } from './charset';

export type AnswerWord = 'accepted' | 'warning' | 'rejected';

/** What is taken from a row. Never a score (801.11.note). */
export type Taken =
  | { type: 'vcdc'; examId: string; as: AnswerWord; at: Instant; message?: string }
  | { type: 'eac'; examId: string; authorization: string; as: AnswerWord; at: Instant; message?: string }
  | {
      type: 'exam';
      examId: string;
      authorization: string;
      as: Outcome;
      examOn: CivilDate;
      registration?: string;
      givenName?: string;
      familyName?: string;
    }
  | { type: 'event'; examId: string; authorization: string; as: 'appointment'; at: Instant; appointment: Appointment }
  | { type: 'event'; examId: string; authorization: string; as: 'cancelled' | 'held' | 'released' | 'revoked'; at: Instant };

/** What the record holds about the numbers of a row. */
export interface OnRecord {
  /** Whose exam number it is. `firstDay`: of the approval; `lastDay`: of the window (403.3.window). */
  candidate?: { caseId: string; givenName: string; familyName: string; firstDay: CivilDate; lastDay: CivilDate };
  /** Whose authorization it is. */
  attempt?: { caseId: string };
  /** The record that an answer is about: the last one sent of this candidate or authorization. */
  sent?: { id: string; action: string };
  /** Exactly this was taken from another row before, of this file or another one. */
  knownBefore: boolean;
  /** The same file says something else about the same authorization. */
  contradicted: boolean;
  today: CivilDate;
}

export const setAsideReasons = [
  'unknown-candidate',
  'unknown-authorization',
  'wrong-person',
  'outside-window',
  'in-future',
  'contradicts-itself',
  'never-sent',
  'not-accepted',
] as const;
export type SetAside = (typeof setAsideReasons)[number];

export type Judged =
  | { as: 'good'; caseId: string; message?: { name: string; body: object }; record?: { id: string; state: AnswerWord } }
  | { as: 'known' }
  | { as: 'set-aside'; reason: SetAside; record?: { id: string; state: AnswerWord } };

const aside = (reason: SetAside): Judged => ({ as: 'set-aside', reason });

/** `row`: `<file>:<line>`, by which everybody finds the line again. */
export function judge(taken: Taken, known: OnRecord, row: string): Judged {
  const { candidate, attempt, today } = known;
  if (known.knownBefore) return { as: 'known' };
  if (!candidate) return aside('unknown-candidate'); // 403.2.id
  if (taken.type === 'vcdc') return answered(taken, known, candidate.caseId);
  if (!attempt) return aside('unknown-authorization');
  if (attempt.caseId !== candidate.caseId) return aside('wrong-person'); // 801.10.id
  const { caseId } = candidate;
  const { authorization } = taken;
  const good = (name: string, body: object): Judged => ({ as: 'good', caseId, message: { name, body: { authorization, ...body, row } } });
  const outside = (day: CivilDate): boolean => day < candidate.firstDay || day > candidate.lastDay; // 403.3.window

  switch (taken.type) {
    case 'eac':
      return answered(taken, known, caseId, good('vendorAnswer', { as: taken.as }));
    case 'exam': {
      const { givenName, familyName, as, examOn } = taken;
      const other = (said: string | undefined, ours: string): boolean => said !== undefined && !sameName(said, ours);
      if (other(givenName, candidate.givenName) || other(familyName, candidate.familyName)) return aside('wrong-person'); // 801.10.id
      if (known.contradicted) return aside('contradicts-itself');
      if (examOn > today) return aside('in-future');
      return outside(examOn) ? aside('outside-window') : good('result', { as, examOn });
    }
    case 'event':
      if (taken.as === 'appointment') {
        return outside(dayOf(taken.appointment.at)) ? aside('outside-window') : good('appointment', { appointment: taken.appointment });
      }
      if (taken.as === 'cancelled') return good('appointmentCancelled', { cancelledAt: taken.at });
      return good({ held: 'resultHeld', released: 'resultReleased', revoked: 'resultRevoked' }[taken.as], {});
  }
}

/** The answer to a record of ours. A first authorization is the candidacy's matter; everything else that was not simply accepted is a person's. */
function answered(taken: Extract<Taken, { type: 'vcdc' | 'eac' }>, { sent }: OnRecord, caseId: string, told?: Judged): Judged {
  if (!sent) return aside('never-sent');
  const record = { id: sent.id, state: taken.as };
  if (told?.as === 'good' && sent.action === 'Add') return { ...told, record };
  return taken.as === 'accepted' ? { as: 'good', caseId, record } : { as: 'set-aside', reason: 'not-accepted', record };
}
