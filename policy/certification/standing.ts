/** How a certification stands: a function of facts and a date alone, so the registry is right at 00:00 with nothing running. */
import { type CivilDate, later } from '../calendar';
import { rulesOf } from './rules';

/** 209: what the date alone makes of a term that was not renewed. The last valid day is still current (209.0.A). */
export type DateState = 'current' | 'lapsed' | 'expired' | 'vacated';

/** `expiresOn`: the last valid day, and the anchor of everything after it (B-LEAP-ISSUE). */
export function dateState(expiresOn: CivilDate, day: CivilDate, edition: string): DateState {
  const { lapsedThrough, expiredThrough } = rulesOf(edition);
  if (day <= expiresOn) return 'current';
  if (day <= later(expiresOn, lapsedThrough)) return 'lapsed';
  return day <= later(expiresOn, expiredThrough) ? 'expired' : 'vacated';
}

/** What is true besides the date. */
export interface Sanctioned {
  sanction?: 'suspended' | 'revoked' | undefined;
  underInvestigation: boolean;
  endedAs?: 'vacated' | 'surrendered' | 'deceased' | 'revoked' | undefined;
}

/** The exact state, for staff and the person. Precedence (500.2.E): revoked, suspended, then ended by the person, then the date. */
export type State = 'active' | 'lapsed' | 'expired' | 'vacated' | 'suspended' | 'revoked' | 'surrendered' | 'deceased';

export function stateOn(date: DateState, { sanction, endedAs }: Sanctioned): State {
  if (sanction === 'revoked') return 'revoked'; // for good or not
  if (endedAs === 'surrendered' || endedAs === 'deceased') return endedAs;
  if (sanction === 'suspended') return 'suspended';
  return date === 'current' ? 'active' : date;
}

/** 500.2.E and F: the four groups and the four actions that the public sees. */
export const registryStatuses = ['Active/No sanctions', 'Suspended', 'Revoked', 'Expired/Lapsed/Vacated'] as const;
export type RegistryStatus = (typeof registryStatuses)[number];
export const registryActions = ['Under investigation', 'Suspended', 'Revoked', 'None'] as const;
export type RegistryAction = (typeof registryActions)[number];

export interface Standing {
  state: State;
  status: RegistryStatus;
  /** Which of the three words of the fourth group applies; surrender and death stay internal, so there is none for them. */
  word?: 'Lapsed' | 'Expired' | 'Vacated';
  action: RegistryAction;
  /** 102.30 */
  valid: boolean;
  /** 102.30.good-standing: no suspension or revocation in force. */
  goodStanding: boolean;
}

const statusOf = {
  active: 'Active/No sanctions',
  suspended: 'Suspended',
  revoked: 'Revoked',
  lapsed: 'Expired/Lapsed/Vacated',
  expired: 'Expired/Lapsed/Vacated',
  vacated: 'Expired/Lapsed/Vacated',
  surrendered: 'Expired/Lapsed/Vacated',
  deceased: 'Expired/Lapsed/Vacated',
} as const satisfies Record<State, RegistryStatus>;
const wordOf = { lapsed: 'Lapsed', expired: 'Expired', vacated: 'Vacated' } as const;

export function standingOf(state: State, facts: Sanctioned): Standing {
  const word = state in wordOf ? wordOf[state as keyof typeof wordOf] : undefined;
  const ended = state === 'surrendered' || state === 'deceased';
  const action: RegistryAction =
    state === 'revoked'
      ? 'Revoked'
      : state === 'suspended'
        ? 'Suspended'
        : facts.underInvestigation && !ended
          ? 'Under investigation'
          : 'None';
  return {
    state,
    status: statusOf[state],
    ...(word && { word }),
    action,
    valid: state === 'active',
    goodStanding: state !== 'suspended' && state !== 'revoked',
  };
}

/** A row of the registry on a Pacific day. */
export const registryStanding = (row: { expiresOn: CivilDate } & Sanctioned, day: CivilDate, edition: string): Standing =>
  standingOf(stateOn(dateState(row.expiresOn, day, edition), row), row);
