import { type CivilDate, daysAfter } from './civil-date';
import { type Closures, isBusinessDay } from './closures';

/** The business days that follow a day, in order; the day of receipt itself is not counted. */
export function businessDaysAfter(received: CivilDate, count: number, closures: Closures = {}): CivilDate[] {
  const counted: CivilDate[] = [];
  for (let day = daysAfter(received, 1); counted.length < count; day = daysAfter(day, 1)) {
    if (isBusinessDay(day, closures)) counted.push(day);
  }
  return counted;
}
