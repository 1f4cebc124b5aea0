/** Whether staff can do something now, and why not: the same functions that the validator and the record ask. */
import type { Refusal } from '../../../../policy/refusal';
import type { Permission } from '../account/permissions';
import type { SignedIn } from '../account/session';
import { refusalWords } from '../cases/refusal-words';
import { titles } from '../problems/titles';

export interface Offer<Name extends string> {
  name: Name;
  label: string;
  needs: Permission;
  /** What policy would answer now. */
  refused(): Refusal | undefined;
  /** What follows, in plain sentences with the dates of this case. */
  consequences(): string[];
}

export function offered<Name extends string>({ name, label, needs, refused, consequences }: Offer<Name>, me: SignedIn) {
  if (!me.permissions.includes(needs)) return { name, label, possible: false, refusal: titles['not-allowed'].en, consequences: [] };
  const refusal = refused();
  if (refusal) return { name, label, possible: false, refusal: refusalWords(refusal, 'en'), rule: refusal.rule, consequences: [] };
  return { name, label, possible: true, consequences: consequences() };
}
