import fc from 'fast-check';
import {
  addHours,
  afterLastDay,
  arrivalOf,
  atPacific,
  dayNumber,
  dayOf,
  endOf,
  epochMs,
  instant,
  instantFrom,
  isInstant,
  startOf,
  wallClock,
} from '../../../policy/calendar';
import { almanac, plusDays, summerAtNoon, text, tick, tomorrow, weekdayOf } from './oracle';

/** The dates of the clock changes follow one rule since 2007. */
const days = almanac.filter(({ year }) => year >= 2007 && year < 2100);
const anyDay = fc.constantFrom(...days);
const nearAChange = fc.constantFrom(...days.filter(({ month, day }) => (month === 3 && day <= 15) || (month === 11 && day <= 8)));
const eitherDay = fc.oneof(anyDay, nearAChange);

const hour = 3_600_000;
const noon = (day: { year: number; month: number; day: number }): number =>
  Date.UTC(day.year, day.month - 1, day.day, summerAtNoon(day) ? 19 : 20);

describe('a Pacific day', () => {
  it('has its noon when the wall clock says so', () => {
    fc.assert(fc.property(eitherDay, (day) => expect(epochMs(atPacific(text(day), 12))).toBe(noon(day))));
  });

  it('begins and ends with its own instants', () => {
    fc.assert(
      fc.property(eitherDay, (day) => {
        const start = epochMs(startOf(text(day)));
        expect(dayOf(instant(start))).toBe(text(day));
        expect(dayOf(instant(start - 1))).not.toBe(text(day));
        expect(dayOf(endOf(text(day)))).toBe(text(day));
        expect(epochMs(afterLastDay(text(day)))).toBe(epochMs(endOf(text(day))) + 1);
        expect(afterLastDay(text(day))).toBe(startOf(text(tomorrow(day))));
      }),
    );
  });

  it('has 23 hours in March, 25 in November and 24 otherwise', () => {
    fc.assert(
      fc.property(eitherDay, (day) => {
        const sunday = weekdayOf(day) === 0;
        const spring = sunday && day.month === 3 && day.day >= 8 && day.day <= 14;
        const autumn = sunday && day.month === 11 && day.day <= 7;
        const lasts = (epochMs(afterLastDay(text(day))) - epochMs(startOf(text(day)))) / hour;
        expect(lasts).toBe(spring ? 23 : autumn ? 25 : 24);
      }),
    );
  });

  it('is the same number of days away whatever the hours', () => {
    const within = fc.integer({ min: 0, max: 22 });
    fc.assert(
      fc.property(eitherDay, fc.integer({ min: 0, max: 400 }), within, within, (from, count, early, late) => {
        const event = addHours(startOf(text(from)), early);
        const at = addHours(startOf(text(plusDays(from, count))), late);
        expect(dayNumber(event, at)).toBe(count);
        expect(arrivalOf(event, { days: count })).toBe(startOf(text(plusDays(from, count + 1))));
      }),
    );
  });
});

describe('hours', () => {
  it('run minute by minute past every clock change', () => {
    const start = fc.record({ day: eitherDay, at: fc.integer({ min: 3, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 96 }), ({ day, at, minute }, count) => {
        // After 03:00 the clock of the day shows what it shows at noon.
        let clock = { year: day.year, month: day.month, day: day.day, hour: at, minute, summer: summerAtNoon(day) };
        const begun = atPacific(text(day), at, minute);
        for (let i = 0; i < count * 60; i += 1) clock = tick(clock);
        const shown = { day: text(clock), hour: clock.hour, minute: clock.minute };
        expect(wallClock(addHours(begun, count))).toEqual(shown);
        expect(wallClock(arrivalOf(begun, { hours: count }))).toEqual(shown);
        expect(addHours(addHours(begun, count), -count)).toBe(begun);
      }),
    );
  });
});

describe('an instant handed in', () => {
  it.each([
    ['2027-05-13T00:00-07:00', '2027-05-13T07:00:00.000Z'],
    ['2027-05-13T07:00:00Z', '2027-05-13T07:00:00.000Z'],
    ['2027-05-13T07:00:00.123456Z', '2027-05-13T07:00:00.123Z'],
  ])('%s is %s', (given, ours) => expect(instantFrom(given)).toBe(ours));

  it.each(['2027-02-30T00:00:00Z', '2027-05-13', '2027-05-13T00:00', '2027-05-13T25:00:00Z', '2027-05-13 00:00Z', 'now', ''])(
    '%j is none',
    (given) => expect(instantFrom(given)).toBeUndefined(),
  );

  it('is in our form only with milliseconds and in UTC', () => {
    expect(isInstant('2027-05-13T07:00:00.000Z')).toBe(true);
    expect(isInstant('2027-05-13T07:00:00Z')).toBe(false);
    expect(isInstant('2027-05-13T00:00:00.000-07:00')).toBe(false);
  });

  it('sorts as text in the order of time', () => {
    const ms = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) });
    fc.assert(
      fc.property(ms, ms, (a, b) => {
        expect(epochMs(instant(a))).toBe(a);
        expect(Math.sign(a - b)).toBe(instant(a) < instant(b) ? -1 : instant(a) > instant(b) ? 1 : 0);
      }),
    );
  });
});
