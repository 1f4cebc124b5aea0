/** What happened to an application and what comes, in words for one reader. */
import { eventWords, type EventText } from '../../../../policy/application/event-words';
import type { ApplicationEvent } from '../../../../policy/application/consequences';
import { dayOf, type Instant, type Language, shortDate, timeInWords } from '../../../../policy/calendar';
import { labelOf } from '../../../../policy/deadline-words';
import type { LedgerRow } from '../../../../policy/process';
import { isOwed, openRows, type Shown } from './shown';
import type { TimelineRow } from './parts.view';

export interface StoredEvent {
  type: string;
  actor: string;
  happenedAt: Instant;
  /** Null once the text was erased; its hash stays. */
  text: EventText | null;
}

/** The day something still to come is shown on: the last day, and for a reminder the day it goes out. */
const comesOn = (row: LedgerRow): string => (row.reminder ? dayOf(row.at) : row.lastDay);
const coming = (shown: Shown): LedgerRow[] => openRows(shown).filter((row) => !isOwed(row));

/** For the applicant: oldest first, whole days, no inner steps of the review. */
export function personTimeline(
  shown: Shown,
  events: readonly StoredEvent[],
  today: string,
  todayText: string,
  language: Language,
): TimelineRow[] {
  const done = events.flatMap((event): TimelineRow[] => {
    const { person } = wordsOf(event);
    return person ? [{ state: 'done', when: shortDate(dayOf(event.happenedAt), language), text: person[language](event.text ?? {}) }] : [];
  });
  if (shown.file.end) return done;
  const next = coming(shown).map((row): TimelineRow => ({
    state: 'next',
    when: shortDate(comesOn(row), language),
    text: labelOf(row, 'person', language),
  }));
  return [...done, { state: 'today', when: today, text: todayText }, ...next];
}

function staffRow(event: StoredEvent, nameOf: (actor: string) => string): TimelineRow {
  const codes = codesOf(event.text);
  return {
    state: 'done',
    when: `${shortDate(dayOf(event.happenedAt), 'en')}, ${timeInWords(event.happenedAt, 'en')}`,
    who: nameOf(event.actor),
    text: wordsOf(event).staff(event.text ?? {}),
    ...(codes.length && { codes }),
  };
}

/** The last thing a person did: whoever comes too late is told whom and when. */
export function lastAct(events: readonly StoredEvent[], nameOf: (actor: string) => string): TimelineRow | undefined {
  const last = events.findLast(({ actor }) => actor !== 'program');
  return last && staffRow(last, nameOf);
}

/** For staff: newest first, to the minute, with who did it and the reason codes. `nameOf` names an actor. */
export function staffTimeline(
  shown: Shown,
  events: readonly StoredEvent[],
  nameOf: (actor: string) => string,
  todayText: string,
): TimelineRow[] {
  const done = events.map((event) => staffRow(event, nameOf));
  const next = coming(shown).map((row): TimelineRow => ({
    state: 'next',
    when: shortDate(comesOn(row), 'en'),
    who: nameOf('program'),
    text: labelOf(row, 'staff', 'en'),
    codes: [row.rule],
  }));
  const now: TimelineRow[] = shown.file.end ? [] : [{ state: 'today', when: shortDate(shown.today, 'en'), text: todayText }];
  return [...next.reverse(), ...now, ...done.reverse()];
}

function wordsOf({ type }: StoredEvent) {
  if (!Object.hasOwn(eventWords, type)) throw new Error(`no words for the event ${type}`);
  return eventWords[type as ApplicationEvent] as (typeof eventWords)[ApplicationEvent] & {
    person?: Record<Language, (text: EventText) => string>;
  };
}

const codesOf = (text: EventText | null): string[] => [
  ...new Set([...(text?.reasons ?? []), ...(text?.items ?? []).flatMap((item) => (typeof item === 'object' ? item.reasons : []))]),
];
