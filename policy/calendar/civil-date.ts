import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered';

/** A day of the program: `YYYY-MM-DD`, always the date on the Pacific coast. */
export type CivilDate = string;

/** A term counted on the calendar, weekends and holidays included. */
export type CalendarTerm = { days: number } | { months: number } | { years: number };

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const plain = (day: CivilDate): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** Whether the text is a date in our form that exists: 2027-02-30 does not. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    plain(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The same day of the month later, or the month's last day where that day does not exist: clamped, never into the next month. */
export const later = (from: CivilDate, term: CalendarTerm): CivilDate => plain(from).add(term).toString();

/** The day from which `until` is the whole term away; clamped like `later`. Both days belong to the term. */
export const firstDayOf = (until: CivilDate, term: CalendarTerm): CivilDate => plain(until).subtract(term).toString();

export const daysAfter = (day: CivilDate, days: number): CivilDate => later(day, { days });
/** The last day that is still so many calendar days before. */
export const daysBefore = (day: CivilDate, days: number): CivilDate => firstDayOf(day, { days });

/** Calendar days from one day to another, negative when the other is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => plain(from).until(plain(to), { largestUnit: 'day' }).days;

/** Whole years between two days. */
export const yearsBetween = (from: CivilDate, to: CivilDate): number => plain(from).until(plain(to), { largestUnit: 'year' }).years;

export const weekday = (day: CivilDate): Weekday => plain(day).dayOfWeek as Weekday;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
/** Year, month (1 to 12) and day of the month, for words and for yearly dates. */
export const partsOf: (day: CivilDate) => DateParts = remembered((date) => {
  const { year, month, day } = plain(date);
  return { year, month, day };
});

/** The day of given parts. Throws a RangeError when it does not exist. */
export const dayFrom = (year: number, month: number, day: number): CivilDate =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();

/**
 * The first day on which a person has completed so many years (102.1).
 * Someone born on 29 February completes them with the end of 28 February, so a common year makes it 1 March.
 */
export function adultFrom(birth: CivilDate, years: number): CivilDate {
  const birthday = later(birth, { years });
  return partsOf(birthday).day < partsOf(birth).day ? daysAfter(birthday, 1) : birthday;
}
