/** What happened to a case and what comes, in words for one reader. */
import { dayOf, type CivilDate, type Instant, type Language, shortDate, timeInWords } from '../../../../policy/calendar';
import type { CaseFile, LedgerRow } from '../../../../policy/process';
import { eventLineOf, labelOf } from '../../../../policy/process-words';
import type { TimelineRow } from './parts.view';
import { comesOn, isOwed, openRows } from './shown';

export interface StoredEvent {
  type: string;
  actor: string;
  happenedAt: Instant;
  /** Null once the text was erased; its hash stays. */
  text: object | null;
}

/** Of a case: its kind, its dates, today, and whether it has ended. */
interface Told {
  kind: string;
  file: CaseFile & { end?: unknown };
  today: CivilDate;
}

const coming = (told: Told): LedgerRow[] => openRows(told).filter((row) => !isOwed(row));

/** For the person: oldest first, whole days, no inner steps. `now`: the line of today, and what is true on it. */
export function personTimeline(
  told: Told,
  events: readonly StoredEvent[],
  now: { when: string; text: string },
  language: Language,
): TimelineRow[] {
  const done = events.flatMap((event): TimelineRow[] => {
    const { person } = eventLineOf(told.kind, event.type);
    return person ? [{ state: 'done', when: shortDate(dayOf(event.happenedAt), language), text: person[language](event.text ?? {}) }] : [];
  });
  if (told.file.end) return done;
  const next = coming(told).map((row): TimelineRow => ({
    state: 'next',
    when: shortDate(comesOn(row), language),
    text: labelOf(told.kind, row, 'person', language),
  }));
  return [...done, { state: 'today', ...now }, ...next];
}

function staffRow(kind: string, event: StoredEvent, nameOf: (actor: string) => string): TimelineRow {
  const codes = codesOf(event.text);
  return {
    state: 'done',
    when: `${shortDate(dayOf(event.happenedAt), 'en')}, ${timeInWords(event.happenedAt, 'en')}`,
    who: nameOf(event.actor),
    text: eventLineOf(kind, event.type).staff(event.text ?? {}),
    ...(codes.length && { codes }),
  };
}

/** The last thing a person did: whoever comes too late is told whom and when. */
export function lastAct(kind: string, events: readonly StoredEvent[], nameOf: (actor: string) => string): TimelineRow | undefined {
  const last = events.findLast(({ actor }) => actor !== 'program');
  return last && staffRow(kind, last, nameOf);
}

/** For staff: newest first, to the minute, with who did it and the reason codes. `nameOf` names an actor. */
export function staffTimeline(
  told: Told,
  events: readonly StoredEvent[],
  nameOf: (actor: string) => string,
  todayText: string,
): TimelineRow[] {
  const done = events.map((event) => staffRow(told.kind, event, nameOf));
  const next = coming(told).map((row): TimelineRow => ({
    state: 'next',
    when: shortDate(comesOn(row), 'en'),
    who: 'by the clock',
    text: labelOf(told.kind, row, 'staff', 'en'),
    codes: [row.rule],
  }));
  const now: TimelineRow[] = told.file.end ? [] : [{ state: 'today', when: shortDate(told.today, 'en'), text: todayText }];
  return [...next.reverse(), ...now, ...done.reverse()];
}

/** Reason codes, where the text of an event has some: its own and those of its items. */
function codesOf(text: object | null): string[] {
  const { reasons = [], items = [] } = (text ?? {}) as { reasons?: string[]; items?: unknown[] };
  const ofItems = items.flatMap((item) => (typeof item === 'object' && item !== null ? (item as { reasons: string[] }).reasons : []));
  return [...new Set([...reasons, ...ofItems])];
}
