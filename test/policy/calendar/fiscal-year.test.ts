import fc from 'fast-check';
import { fiscalYearOf, yearlyReportDueOn } from '../../../policy/calendar';
import { almanac, text, tomorrow } from './oracle';

describe('[808.fiscal-year] the fiscal year', () => {
  it('of any day begins on 1 July, ends on 30 June and holds the day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...almanac), (day) => {
        const { label, firstDay, lastDay } = fiscalYearOf(text(day));
        const begins = day.month >= 7 ? day.year : day.year - 1;
        expect(firstDay).toBe(`${begins}-07-01`);
        expect(lastDay).toBe(`${begins + 1}-06-30`);
        expect(firstDay <= text(day) && text(day) <= lastDay).toBe(true);
        expect(label).toBe(`${begins}-${String((begins + 1) % 100).padStart(2, '0')}`);
      }),
    );
  });

  it('changes once a year', () => {
    const changes = almanac.filter((day) => fiscalYearOf(text(day)).label !== fiscalYearOf(text(tomorrow(day))).label);
    expect(new Set(changes.map(({ month, day }) => `${month}-${day}`))).toEqual(new Set(['6-30']));
  });

  it('[808.3] is reported by 31 December after its end', () => {
    expect(yearlyReportDueOn(fiscalYearOf('2025-06-30'))).toBe('2025-12-31');
    expect(yearlyReportDueOn(fiscalYearOf('2025-07-01'))).toBe('2026-12-31');
  });
});
