import fc from 'fast-check';
import { businessDaysAfter, isBusinessDay, lastDayOf, stateHolidays, weekday } from '../../../policy/calendar';
import { observedHolidays } from './catalogue';
import { almanac, officeCloses, plusBusinessDays, text } from './oracle';

const anyDay = fc.constantFrom(...almanac.filter(({ year }) => year < 2100));

describe('State holidays', () => {
  it.each(Object.entries(observedHolidays))('of %s are the ones listed', (year, listed) => {
    expect(stateHolidays(Number(year))).toEqual(listed);
  });

  it('are the weekdays a wall calendar would mark', () => {
    fc.assert(fc.property(anyDay, (day) => expect(isBusinessDay(text(day))).toBe(!officeCloses(day))));
  });

  it('are always weekdays', () => {
    for (let year = 2000; year < 2100; year += 1) for (const day of stateHolidays(year)) expect(weekday(day)).toBeLessThan(6);
  });
});

describe('business days', () => {
  it('end where counting day by day ends', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, businessDays) => {
        const last = text(plusBusinessDays(from, businessDays));
        expect(lastDayOf(text(from), { businessDays })).toBe(last);
        const counted = businessDaysAfter(text(from), businessDays);
        expect(counted).toHaveLength(businessDays);
        expect(counted.at(-1)).toBe(last);
      }),
    );
  });

  it('follow what staff enter for a date, both ways', () => {
    expect(isBusinessDay('2025-11-28', { '2025-11-28': 'open' })).toBe(true);
    expect(isBusinessDay('2025-06-07', { '2025-06-07': 'open' })).toBe(true);
    expect(isBusinessDay('2025-06-09', { '2025-06-09': 'closed' })).toBe(false);
    expect(lastDayOf('2025-06-06', { businessDays: 1 }, { '2025-06-09': 'closed' })).toBe('2025-06-10');
  });

  it('leave calendar days alone', () => {
    expect(lastDayOf('2025-06-06', { days: 3 }, { '2025-06-09': 'closed' })).toBe('2025-06-09');
  });
});
