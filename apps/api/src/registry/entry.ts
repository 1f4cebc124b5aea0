import { activeFromOn } from '../../../../policy/certification/registry-entry';
import { registryStanding, type Standing } from '../../../../policy/certification/standing';
import { dayOf, type CivilDate, type Instant, type Language } from '../../../../policy/calendar';
import { revision } from '../../../../policy/program';
import { actionInWords, statusInWords } from '../../../../policy/registry/words';
import { Prisma } from '../../../../prisma/generated/client';
import { dateOf } from './days';
import type { EntryView, StandingView } from './registry.view';

/** A row of `RegistryEntry` as JSON of the database: what the view is made of, and nothing that it does not need. */
export interface EntryRow {
  caseId: string;
  number: string;
  fullName: string;
  activeFrom: CivilDate;
  renewedFrom: CivilDate | null;
  expiresOn: CivilDate;
  sanction: 'suspended' | 'revoked' | null;
  underInvestigation: boolean;
  endedAs: 'surrendered' | 'deceased' | 'revoked' | null;
}
export const entryColumns = Prisma.sql`json_build_object('caseId', e."caseId", 'number', e.number, 'fullName', e."fullName",
  'activeFrom', e."activeFrom", 'renewedFrom', e."renewedFrom", 'expiresOn', e."expiresOn", 'sanction', e.sanction,
  'underInvestigation', e."underInvestigation", 'endedAs', e."endedAs")`;

/** How a row stands on the day of an instant: the date decides, whatever was or was not written. */
export const standingOfRow = (row: EntryRow, now: Instant) =>
  registryStanding(
    {
      expiresOn: row.expiresOn,
      sanction: row.sanction ?? undefined,
      underInvestigation: row.underInvestigation,
      endedAs: row.endedAs ?? undefined,
    },
    dayOf(now),
    revision,
  );

/** 500.2.A to F. */
export function entryView(row: EntryRow, now: Instant, language: Language): EntryView {
  const standing = standingOfRow(row, now);
  return {
    fullName: row.fullName,
    number: row.number,
    activeFrom: dateOf(activeFromOn(row, dayOf(now)), language),
    expiresOn: dateOf(row.expiresOn, language),
    ...standingView(standing, language),
  };
}

/** 500.2.E and F. */
export const standingView = (standing: Pick<Standing, 'status' | 'word' | 'action'>, language: Language): StandingView => ({
  status: standing.status,
  ...(standing.word && { word: standing.word }),
  statusWords: statusInWords(standing, language),
  action: standing.action,
  actionWords: actionInWords(standing, language),
});
