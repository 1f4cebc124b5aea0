import { Temporal } from 'temporal-polyfill';
import { type CivilDate, daysAfter, daysBetween } from './civil-date';
import { remembered } from './remembered';

/** A point in time: RFC 3339 in UTC with milliseconds, so the order of the texts is the order in time. */
export type Instant = string;

/** The program's time zone; every date in a rule is the local date there. */
const ZONE = 'America/Los_Angeles';

const written = (at: Temporal.Instant): Instant => at.toString({ fractionalSecondDigits: 3 });
const local = (at: Instant): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE);

export const instant = (epochMs: number): Instant => written(Temporal.Instant.fromEpochMilliseconds(epochMs));
export const epochMs = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

/** Any RFC 3339 text with an offset, in our form; undefined for everything else, also for dates that do not exist. */
export function instantFrom(text: string): Instant | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  try {
    return written(Temporal.Instant.from(text));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether the text is an instant in exactly our form. */
export const isInstant = (text: string): boolean => instantFrom(text) === text;

interface WallClock {
  readonly day: CivilDate;
  readonly hour: number;
  readonly minute: number;
}
const [inFull, toMinute] = ['2026-05-31T16:12:00.000Z'.length, '2026-05-31T16:12'.length];
const clockAt = remembered((at): WallClock => {
  const there = local(at.length === toMinute ? `${at}Z` : at);
  return { day: there.toPlainDate().toString(), hour: there.hour, minute: there.minute };
});

/** What a Pacific wall clock shows at an instant, hours 0 to 23. It changes with the minute: the zone is whole minutes from UTC (since 1883). */
export const wallClock = (at: Instant): WallClock => clockAt(at.length === inFull ? at.slice(0, toMinute) : at);

/** The Pacific date of an instant. */
export const dayOf = (at: Instant): CivilDate => wallClock(at).day;

/** 00:00 Pacific of a day. */
export const startOf = (day: CivilDate): Instant => written(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant());

/** When the consequence of a term happens: 00:00 of the day after its last day. */
export const afterLastDay = (lastDay: CivilDate): Instant => startOf(daysAfter(lastDay, 1));

/** The last millisecond of a day. */
export const endOf = (day: CivilDate): Instant => instant(epochMs(afterLastDay(day)) - 1);

/** Elapsed hours on the absolute time line, never paused by a weekend, a holiday or a clock change; negative counts back. */
export const addHours = (at: Instant, hours: number): Instant => written(Temporal.Instant.from(at).add({ hours }));

/** Which day of a term an instant falls on: the day of the event is day 0, whatever its hour. */
export const dayNumber = (event: Instant, at: Instant): number => daysBetween(dayOf(event), dayOf(at));

/** The instant a Pacific wall clock shows this; in the hour that comes twice, the first one. Hours 0 to 23. */
export const atPacific = (day: CivilDate, hour: number, minute = 0): Instant =>
  written(
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from({ hour, minute }) })
      .toInstant(),
  );
