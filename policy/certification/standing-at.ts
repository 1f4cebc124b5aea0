/** How a certification stood at any instant, past or present: from its terms and what was done to it, whatever was written when. */
import { dayOf, type CivilDate, type Instant } from '../calendar';
import type { Action, CertificationFacts, Term } from './file';
import { dateState, type Sanctioned, standingOf, stateOn, type Standing } from './standing';

export interface StandingAt extends Standing {
  /** 500.2.C: the first day of the term in force, or of the last one that was. */
  activeFrom: CivilDate;
  /** 500.2.D: the last valid day. */
  expiresOn: CivilDate;
}

/** In the order in which they took effect; what was recorded later comes later within one instant. */
const inOrder = (actions: readonly Action[], until: Instant): Action[] =>
  actions.filter(({ at }) => at <= until).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** 500.2.E and F: sanctions in force, investigations that are open, and an ending, at an instant. */
export function sanctionedAt({ actions, end }: Pick<CertificationFacts, 'actions' | 'end'>, at: Instant): Sanctioned {
  let sanction: Sanctioned['sanction'];
  const investigations = new Set<string>();
  for (const { kind, source = '' } of inOrder(actions, at)) {
    if (kind === 'investigation-opened') investigations.add(source);
    else if (kind === 'investigation-closed') investigations.delete(source);
    else if (kind === 'suspended' && sanction !== 'revoked') sanction = 'suspended';
    else if (kind === 'revoked') sanction = 'revoked';
    else if (kind === 'reinstated') sanction = undefined;
  }
  const endedAs = end && end.at <= at ? end.as : undefined;
  return { sanction, underInvestigation: investigations.size > 0, endedAs };
}

/** 207.1.renewed-term: a renewal in time is known before its term begins; from then on the later last day is shown. */
const begun = (terms: readonly Term[], day: CivilDate): Term | undefined => terms.filter(({ from }) => from <= day).at(-1);
const known = (terms: readonly Term[], day: CivilDate, at: Instant): Term | undefined =>
  terms.filter(({ from, recordedAt }) => from <= day || recordedAt <= at).at(-1);

/** Undefined before the certificate was issued: nobody is certified by a passed exam alone (201.1). */
export function standingAt(file: CertificationFacts, at: Instant): StandingAt | undefined {
  const day = dayOf(at);
  const [inForce, last] = [begun(file.terms, day), known(file.terms, day, at)];
  if (at < file.issuedAt || !inForce || !last) return undefined;
  const facts = sanctionedAt(file, at);
  const standing = standingOf(stateOn(dateState(last.expiresOn, day, file.edition), facts), facts);
  return { ...standing, activeFrom: inForce.from, expiresOn: last.expiresOn };
}
