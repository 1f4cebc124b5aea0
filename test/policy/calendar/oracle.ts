/**
 * A slow second opinion on the calendar. It knows the lengths of the months, one Saturday, the holidays as a wall calendar shows them
 * and when the clocks change, and counts by going on one day or one minute at a time. It shares no arithmetic with the product.
 */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const lengthOf = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const padded = (value: number, width = 2) => String(value).padStart(width, '0');
export const text = ({ year, month, day }: Day): string => `${padded(year, 4)}-${padded(month)}-${padded(day)}`;

export function tomorrow({ year, month, day }: Day): Day {
  if (day < lengthOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Every day from 2000 to 2109 with its weekday, Sunday being 0; 1 January 2000 was a Saturday. */
export const almanac: readonly (Day & { weekday: number })[] = (() => {
  const days: (Day & { weekday: number })[] = [];
  for (let day: Day = { year: 2000, month: 1, day: 1 }, weekday = 6; day.year < 2110; day = tomorrow(day), weekday = (weekday + 1) % 7)
    days.push({ ...day, weekday });
  return days;
})();
const weekdays = new Map(almanac.map((day) => [text(day), day.weekday]));
export const weekdayOf = (day: Day): number => weekdays.get(text(day))!;

export function plusDays(from: Day, count: number): Day {
  let day = from;
  for (let i = 0; i < count; i++) day = tomorrow(day);
  return day;
}

export function plusMonths({ year, month, day }: Day, count: number): Day {
  let at = { year, month };
  for (let i = 0; i < count; i++) at = at.month < 12 ? { year: at.year, month: at.month + 1 } : { year: at.year + 1, month: 1 };
  return { ...at, day: Math.min(day, lengthOf(at.year, at.month)) };
}

/** Judged by looking at one day of the wall calendar, not by computing the holidays of a year. */
export function officeCloses(at: Day): boolean {
  const { month, day } = at;
  const weekday = weekdayOf(at);
  if (weekday === 0 || weekday === 6) return true;
  const fixed = [
    [1, 1],
    [3, 31],
    [7, 4],
    [11, 11],
    [12, 25],
  ].some(([m, d]) => (m === month && d === day) || (weekday === 1 && text(plusDays({ ...at, month: m!, day: d! }, 1)) === text(at)));
  const thanksgivingWeek = month === 11 && ((weekday === 4 && day >= 22 && day <= 28) || (weekday === 5 && day >= 23 && day <= 29));
  const mondays = [
    [1, 15, 21],
    [2, 15, 21],
    [5, 25, 31],
    [9, 1, 7],
  ].some(([m, first, last]) => weekday === 1 && m === month && day >= first! && day <= last!);
  return fixed || thanksgivingWeek || mondays || (weekday === 5 && month === 11 && day === 10);
}

export function plusBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = tomorrow(day);
    if (!officeCloses(day)) left -= 1;
  }
  return day;
}

/** A Pacific wall clock. `summer` tells the two hours apart that show the same in November. */
export interface Clock extends Day {
  hour: number;
  minute: number;
  summer: boolean;
}

const sundayOf = (year: number, month: number, nth: number): string => {
  let day: Day = { year, month, day: 1 };
  while (weekdayOf(day) !== 0) day = tomorrow(day);
  return text(plusDays(day, 7 * (nth - 1)));
};
const springs = (at: Day) => at.month === 3 && text(at) === sundayOf(at.year, 3, 2);
const falls = (at: Day) => at.month === 11 && text(at) === sundayOf(at.year, 11, 1);

/** Whether summer time is in force at noon. */
export const summerAtNoon = (at: Day): boolean => text(at) >= sundayOf(at.year, 3, 2) && text(at) < sundayOf(at.year, 11, 1);

/** What the clock shows a minute later: at 02:00 it jumps to 03:00 in March and back to 01:00 in November. */
export function tick(at: Clock): Clock {
  if (at.minute < 59) return { ...at, minute: at.minute + 1 };
  if (at.hour === 1 && !at.summer && springs(at)) return { ...at, hour: 3, minute: 0, summer: true };
  if (at.hour === 1 && at.summer && falls(at)) return { ...at, hour: 1, minute: 0, summer: false };
  if (at.hour < 23) return { ...at, hour: at.hour + 1, minute: 0 };
  return { ...tomorrow(at), hour: 0, minute: 0, summer: at.summer };
}
