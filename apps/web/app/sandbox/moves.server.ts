import { dateIn, text } from '../forms/form.server';
import type { ClockView } from './contract';

const oneSecond = 1000; // ms

/** A civil date some days on; months and leap years are the calendar's. */
function daysOn(on: string, days: number): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Where a button or the three fields lead: an instant, or a date that means 00:00 Pacific. Null: nothing was chosen. */
export function destination(form: FormData, { today, next }: ClockView): string | null {
  const first = next[0]?.due.at;
  switch (text(form, 'move')) {
    case 'next':
      return first ?? null;
    case 'before-next':
      return first ? new Date(Date.parse(first) - oneSecond).toISOString() : null;
    case 'day':
      return daysOn(today.on, 1);
    case 'week':
      return daysOn(today.on, 7);
    case 'month':
      return daysOn(today.on, 30);
    default:
      return dateIn(form, 'to');
  }
}
