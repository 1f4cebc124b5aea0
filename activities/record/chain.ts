/** Events are chained per case, so that an altered, removed or invented one is found. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant } from '../../policy/calendar';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 8785: one text for one value. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('there is no JSON for this value');
  return text;
}

/** What can be erased is hashed by itself: the chain holds without the text. */
export const textHash = (text: unknown): string => sha256(canonical(text));

/** Everything about an event that stays readable for ever. */
export interface Link {
  number: number;
  sequence: number;
  changeId: string;
  type: string;
  actor: string;
  happenedAt: Instant;
  receivedAt: Instant;
  recordedAt: Instant;
  textHash: string;
}
export const link = (previous: string, event: Link): string => {
  const { number, sequence, changeId, type, actor, happenedAt, receivedAt, recordedAt } = event;
  return sha256(canonical([previous, number, sequence, changeId, type, actor, happenedAt, receivedAt, recordedAt, event.textHash]));
};
