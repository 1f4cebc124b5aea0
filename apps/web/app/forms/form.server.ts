import { createHash } from 'node:crypto';
import { data, redirect } from 'react-router';
import type { Sent } from '../api/api.server';
import type { Problem } from '../contract';

/** A form that comes back: with everything that was typed, the problem if there is one, and the key when it must be repeated. */
export interface Returned {
  problem?: Problem;
  typed: Record<string, string[]>;
  again?: string;
}
/** What a form answers with when nothing was done. */
export interface Refused extends Returned {
  problem: Problem;
}

const neverEchoed = ['password', 'card', 'securityCode', 'key'];

/** Typed values by field, without secrets and files. */
export function typedIn(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !neverEchoed.includes(name)) (typed[name] ??= []).push(value);
  return typed;
}

/** One field as text, trimmed. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
/** As `text`; an empty field is null. */
export const textOrNull = (form: FormData, name: string): string | null => text(form, name) || null;
export const texts = (form: FormData, name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
/** The Idempotency-Key that the form carries. */
export const keyOf = (form: FormData): string => text(form, 'key');

/** Three fields as one civil date; null when all are empty. What is no date stays recognisably wrong, and the API says so. */
export function dateIn(form: FormData, name: string): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => text(form, `${name}-${part}`));
  if (!year && !month && !day) return null;
  return `${(year ?? '').padStart(4, '0')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** A second command of the same form: the same key every time the form is repeated. */
export function keyFor(key: string, part: string): string {
  const hex = createHash('sha256').update(`${key}/${part}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A form that only has words in it, none of them secret: it can be carried along and sent once more. */
const canBeKept = (form: FormData): boolean =>
  [...form].every(([name, value]) => typeof value === 'string' && (name === 'key' || !neverEchoed.includes(name)));

/**
 * Shows the form again with its problem. While the record is away (503) the page of the form cannot be read either: then its
 * words are carried on the error page, to be sent once more with the same key.
 */
export function refuse(problem: Problem, form: FormData, again?: string) {
  const refused: Refused = { problem, typed: typedIn(form), ...(again && { again }) };
  if (problem.status === 503 && again && canBeKept(form)) throw data(refused, { status: 503 });
  return data(refused, { status: problem.status });
}

/** The usual end of an action: on to `next`, to the waiting page, or the form again. */
export function finish<View>(sent: Sent<View>, form: FormData, next: string | ((view: View) => string)) {
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting')
    return redirect(`/portal/changes/${sent.change}?to=${encodeURIComponent(typeof next === 'string' ? next : '/portal')}`);
  return redirect(typeof next === 'string' ? next : next(sent.view));
}

/** A path of this site that a parameter asks to go on to; anything else is our own choice. */
export const safePath = (path: string | null, otherwise: string): string => (path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : otherwise);
