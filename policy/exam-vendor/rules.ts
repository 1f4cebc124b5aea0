/** Rule sheet of the dealings with the exam vendor: our own decisions, and the limits of its files (the contract has the last word). */
import type { CalendarTerm } from '../calendar';

export interface VendorRules {
  /** Night after night while something is open; what waits to be sent goes out the night after. */
  exchange: CalendarTerm;
  comparison: CalendarTerm;
  /** Rows of a file that are recorded together. */
  rowsTogether: number;
  /** A larger file is left where it is: reading it could stop the worker. */
  fileBytes: number;
}

const editions: Record<string, VendorRules> = {
  '2025-05-15': {
    exchange: { days: 1 }, // 401.intro, nightly by our decision
    comparison: { days: 7 }, // 401.intro, weekly by our decision
    rowsTogether: 200, // 401.intro, by our decision
    fileBytes: 8_000_000, // 401.intro, by our decision
  },
};

export function vendorRulesOf(edition: string): VendorRules {
  const rules = editions[edition];
  if (!rules) throw new Error(`no rule sheet for the revision of ${edition}`);
  return rules;
}

/** How many characters the vendor takes. */
export const limits = {
  id: 25, // 401.intro
  firstName: 30, // 401.intro
  lastName: 50, // 401.intro
  email: 255, // 401.intro
  address: 40, // 401.intro
  city: 32, // 401.intro
  state: 20, // 401.intro
  postalCode: 16, // 401.intro
  country: 3, // 401.intro
  phone: 20, // 401.intro
  phoneCountryCode: 3, // 401.intro
  examSeriesCode: 20, // 401.intro
} as const;
