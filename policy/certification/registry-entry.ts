/** What the public registry holds of a certification: a function of its file and the name on file, for record and daily check alike. */
import { type CivilDate, dayOf, startOf } from '../calendar';
import { foldName } from '../registry/name';
import type { CertificationFacts } from './file';
import { lastTerm } from './file';
import { sanctionedAt } from './standing-at';

export interface RegistryEntryRow {
  number: string;
  personId: string;
  fullName: string;
  /** 500.2.C: the first day of the term in force. Where a renewal came early, of the one still in force. */
  activeFrom: CivilDate;
  /** A renewal that came early: the first day of the term that follows. */
  renewedFrom: CivilDate | null;
  /** 500.2.D: the last valid day, renewals included. */
  expiresOn: CivilDate;
  sanction: 'suspended' | 'revoked' | null;
  underInvestigation: boolean;
  /** What somebody decided; vacated is a matter of the date. */
  endedAs: 'surrendered' | 'deceased' | 'revoked' | null;
  endedOn: CivilDate | null;
}

/** After everything that is known took effect. */
const end = '9999-12-31T00:00:00.000Z';

export function registryEntryOf(file: CertificationFacts, fullName: string): RegistryEntryRow {
  const term = lastTerm(file);
  const former = file.terms.at(-2);
  const early = former !== undefined && term.recordedAt < startOf(term.from);
  const { sanction, underInvestigation } = sanctionedAt(file, end);
  const decided = file.end && file.end.as !== 'vacated' ? { as: file.end.as, on: dayOf(file.end.at) } : undefined;
  return {
    number: file.number,
    personId: file.subject,
    fullName,
    activeFrom: early ? former.from : term.from,
    renewedFrom: early ? term.from : null,
    expiresOn: term.expiresOn,
    sanction: sanction ?? null,
    underInvestigation,
    endedAs: decided?.as ?? null,
    endedOn: decided?.on ?? null,
  };
}

/** 500.2.C on a day: right on the day a term begins, without any write. */
export const activeFromOn = (
  { activeFrom, renewedFrom }: Pick<RegistryEntryRow, 'activeFrom' | 'renewedFrom'>,
  day: CivilDate,
): CivilDate => (renewedFrom && renewedFrom <= day ? renewedFrom : activeFrom);

/** Names a person is found by: the one on file first, then former ones; each once. A name without a letter finds nobody: the number does. */
export function registryNamesOf(current: string, former: readonly string[]): { folded: string; former: boolean }[] {
  const [now, ...before] = [...new Set([current, ...former].map(foldName))];
  return [{ folded: now ?? '', former: false }, ...before.map((folded) => ({ folded, former: true }))].filter(({ folded }) => folded);
}
