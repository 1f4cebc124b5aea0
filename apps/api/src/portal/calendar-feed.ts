/** The person's dates as a calendar (RFC 5545): whole days, because a term ends with its last day. */
import { daysAfter, type CivilDate, type Instant } from '../../../../policy/calendar';

export interface CalendarEntry {
  /** Stable: the same date of the same case replaces itself in the reader's calendar. */
  uid: string;
  on: CivilDate;
  summary: string;
  description: string;
}

const lineOctets = 75;

/** RFC 5545 3.3.11 */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** RFC 5545 3.1: no line longer than 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > lineOctets) {
      lines.push(current);
      current = ` ${character}`;
    } else current += character;
  }
  return [...lines, current].join('\r\n');
}

const basic = (on: CivilDate): string => on.replaceAll('-', '');

/** `stamp`: when the feed was written, by the program clock. */
export function calendarFeed(entries: readonly CalendarEntry[], name: string, stamp: Instant): string {
  const at = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = entries.flatMap(({ uid, on, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${at}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(daysAfter(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CalMHSA//Peer Support Certification//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
