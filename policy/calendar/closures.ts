import { type CivilDate, dayFrom, daysAfter, daysBefore, partsOf, weekday, type Weekday } from './civil-date';

/** Staff overrides by date: a day the office is closed although no rule says so, or open although one does. */
export type Closures = Readonly<Record<CivilDate, 'closed' | 'open'>>;

const monday = 1;
const thursday = 4;
const saturday = 6;
const sunday = 7;

type HolidayRule = { month: number } & (
  { day: number; onSaturday?: 'Friday before' } | { nth: number | 'last'; weekday: Weekday; plus?: number }
);

/** The days on which California State offices close, as rules, so that no year has to be entered. */
const holidays: readonly HolidayRule[] = [
  { month: 1, day: 1 }, // New Year's Day
  { month: 1, nth: 3, weekday: monday }, // Martin Luther King Jr. Day
  { month: 2, nth: 3, weekday: monday }, // Presidents' Day
  { month: 3, day: 31 }, // Cesar Chavez Day
  { month: 5, nth: 'last', weekday: monday }, // Memorial Day
  { month: 7, day: 4 }, // Independence Day
  { month: 9, nth: 1, weekday: monday }, // Labor Day
  { month: 11, day: 11, onSaturday: 'Friday before' }, // Veterans Day
  { month: 11, nth: 4, weekday: thursday }, // Thanksgiving Day
  { month: 11, nth: 4, weekday: thursday, plus: 1 }, // Day after Thanksgiving
  { month: 12, day: 25 }, // Christmas Day
];

function nthWeekday(year: number, month: number, nth: number, wanted: Weekday): CivilDate {
  const first = dayFrom(year, month, 1);
  return daysAfter(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

function lastWeekday(year: number, month: number, wanted: Weekday): CivilDate {
  const fifth = nthWeekday(year, month, 5, wanted);
  return partsOf(fifth).month === month ? fifth : nthWeekday(year, month, 4, wanted);
}

/** The weekday on which a holiday closes the office; none when a fixed date falls on a Saturday and does not move. */
function observed(year: number, rule: HolidayRule): CivilDate | undefined {
  if ('nth' in rule) {
    const { nth, month, weekday: wanted, plus = 0 } = rule;
    return daysAfter(nth === 'last' ? lastWeekday(year, month, wanted) : nthWeekday(year, month, nth, wanted), plus);
  }
  const day = dayFrom(year, rule.month, rule.day);
  if (weekday(day) === sunday) return daysAfter(day, 1);
  if (weekday(day) !== saturday) return day;
  return rule.onSaturday && daysBefore(day, 1);
}

/** The weekdays of a year on which State offices close, in order. */
export const stateHolidays = (year: number): CivilDate[] => holidays.map((rule) => observed(year, rule)).filter((day) => day !== undefined);

/** Whether the day counts as a business day: Monday to Friday, no holiday; a staff override decides first. */
export function isBusinessDay(day: CivilDate, closures: Closures = {}): boolean {
  const override = closures[day];
  if (override) return override === 'open';
  return weekday(day) < saturday && !stateHolidays(partsOf(day).year).includes(day);
}
