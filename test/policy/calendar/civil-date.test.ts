import fc from 'fast-check';
import {
  adultFrom,
  dayFrom,
  daysAfter,
  daysBefore,
  daysBetween,
  firstDayAfterServing,
  firstDayOf,
  isCivilDate,
  lastDayOf,
  partsOf,
  weekday,
} from '../../../policy/calendar';
import { almanac, lengthOf, plusDays, plusMonths, text, tomorrow } from './oracle';

/** Days from which a four-year term still ends inside the almanac. */
const anyDay = fc.constantFrom(...almanac.filter(({ year }) => year < 2100));

describe('calendar days', () => {
  it('end where counting day by day ends', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1500 }), (from, days) => {
        const last = text(plusDays(from, days));
        expect(lastDayOf(text(from), { days })).toBe(last);
        expect(daysAfter(text(from), days)).toBe(last);
        expect(daysBefore(last, days)).toBe(text(from));
        expect(firstDayOf(last, { days })).toBe(text(from));
        expect(daysBetween(text(from), last)).toBe(days);
        expect(daysBetween(last, text(from))).toBe(0 - days);
      }),
    );
  });

  it('have the weekday of the almanac', () => {
    fc.assert(fc.property(anyDay, (day) => expect(weekday(text(day)) % 7).toBe(day.weekday)));
  });

  it('are made of their parts', () => {
    fc.assert(
      fc.property(anyDay, ({ year, month, day }) => {
        expect(partsOf(text({ year, month, day }))).toEqual({ year, month, day });
        expect(dayFrom(year, month, day)).toBe(text({ year, month, day }));
      }),
    );
    expect(() => dayFrom(2027, 2, 29)).toThrow(RangeError);
  });
});

describe('months and years', () => {
  it('end on the same day of the month, or on its last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        expect(lastDayOf(text(from), { months })).toBe(text(plusMonths(from, months)));
        expect(firstDayAfterServing(text(from), { months })).toBe(text(plusMonths(from, months)));
      }),
    );
  });

  it('a year is twelve months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 9 }), (from, years) => {
        expect(lastDayOf(text(from), { years })).toBe(text(plusMonths(from, 12 * years)));
      }),
    );
  });

  it('counted back start no later than the day whose term ends then', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const until = text(plusMonths(from, months));
        const first = firstDayOf(until, { months });
        expect(first <= text(from)).toBe(true);
        expect(lastDayOf(first, { months })).toBe(until);
      }),
    );
  });
});

describe('[102.1] the day a person is of age', () => {
  it("is the anniversary, or the day after the month's end where there is none", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 9 }), (birth, years) => {
        const clamped = plusMonths(birth, 12 * years);
        const expected = birth.day === clamped.day ? clamped : tomorrow(clamped);
        expect(adultFrom(text(birth), years)).toBe(text(expected));
      }),
    );
  });

  it.each([
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-28', 18, '2026-02-28'],
    ['2008-03-01', 18, '2026-03-01'],
    ['2004-02-29', 20, '2024-02-29'],
  ])('born %s, %i years, from %s', (birth, years, from) => expect(adultFrom(birth, years)).toBe(from));
});

describe('a date handed in', () => {
  it('exists or does not, by the lengths of the months', () => {
    const part = fc.record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.nat(13), day: fc.nat(32) });
    fc.assert(
      fc.property(part, (at) => {
        const exists = at.month >= 1 && at.month <= 12 && at.day >= 1 && at.day <= lengthOf(at.year, at.month);
        expect(isCivilDate(text(at))).toBe(exists);
      }),
    );
  });

  it.each(['2027-02-30', '2027-13-01', '2027-2-3', '20270203', '2027-02-03T00:00', '+002027-02-03', ' 2027-02-03', '', 'today'])(
    '%j is not one',
    (given) => expect(isCivilDate(given)).toBe(false),
  );
});
