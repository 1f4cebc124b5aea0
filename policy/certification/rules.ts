/** Rule sheet of the certification, one per revision of the Guidelines. Each number occurs here and nowhere else. */
import type { CalendarTerm, CivilTerm } from '../calendar';

export interface CertificationRules {
  term: CalendarTerm;
  /** Days before the last valid day. */
  renewalNotice: number;
  lapsedThrough: CalendarTerm;
  expiredThrough: CalendarTerm;
  certificate: CivilTerm;
}

const editions: Record<string, CertificationRules> = {
  '2025-05-15': {
    term: { months: 24 }, // 207.1
    renewalNotice: 90, // 802.1
    lapsedThrough: { months: 12 }, // 209.1.A
    expiredThrough: { months: 48 }, // 209.2.A
    certificate: { days: 14 }, // 801.11
  },
};

/** 213.3: MPSS and so many digits; credential texts write `#` before it. */
const digits = 6; // 213.3
export const numberPattern = new RegExp(`^MPSS[0-9]{${digits}}$`);

/** The number in the one series of the program (Purpose.single-program). Throws where the digits do not suffice. */
export function numberFrom(ordinal: number): string {
  const number = `MPSS${String(ordinal).padStart(digits, '0')}`;
  if (!numberPattern.test(number)) throw new Error(`no certification number for ${ordinal}`);
  return number;
}

export function rulesOf(edition: string): CertificationRules {
  const rules = editions[edition];
  if (!rules) throw new Error(`no rule sheet for the revision of ${edition}`);
  return rules;
}
