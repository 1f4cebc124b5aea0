import { businessDaysAfter } from './business-days';
import { type CalendarTerm, type CivilDate, later } from './civil-date';
import type { Closures } from './closures';
import { addHours, afterLastDay, dayOf, type Instant } from './instant';

/** A term in whole days: it ends with its last day, whatever the hour it began and whatever the clocks do meanwhile. */
export type CivilTerm = CalendarTerm | { businessDays: number };
/** A length the Guidelines name. Only hours are hours; everything else is days. */
export type Term = CivilTerm | { hours: number };

/** The last day of a term; the day it runs from is day 0. It never moves to a business day. Closures matter to business days only. */
export function lastDayOf(from: CivilDate, term: CivilTerm, closures?: Closures): CivilDate {
  if (!('businessDays' in term)) return later(from, term);
  return businessDaysAfter(from, term.businessDays, closures).at(-1) ?? from;
}

/** When the consequence of a term happens: 00:00 Pacific after its last day, or so many elapsed hours later. */
export const arrivalOf = (from: Instant, term: Term, closures?: Closures): Instant =>
  'hours' in term ? addHours(from, term.hours) : afterLastDay(lastDayOf(dayOf(from), term, closures));

/**
 * The first day after a suspension or revocation (F.suspension-term): the day it takes effect is the first day served,
 * so the corresponding day, clamped at the end of a month, is already free.
 */
export const firstDayAfterServing = (effective: CivilDate, term: CalendarTerm): CivilDate => later(effective, term);
