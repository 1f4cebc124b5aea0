/** The dates of a case as entries of a calendar. */
import { dayOf, instantInWords, type Language } from '../../../../policy/calendar';
import { openAttempt } from '../../../../policy/candidacy/file';
import { cancelBy } from '../../../../policy/candidacy/window';
import { labelOf, why } from '../../../../policy/process-words';
import { sentences } from '../candidacy/sentences';
import { type AnyShown, openRows, type Shown } from '../cases/shown';
import type { CalendarEntry } from './calendar-feed';

export const entriesOf = (shown: AnyShown, language: Language, host: string): CalendarEntry[] => [
  ...openRows(shown)
    .filter((row) => !row.reminder)
    .map((row) => {
      const { summary, details, rule } = why(shown.kind, row, shown.file.edition, 'person', language);
      return {
        uid: `${row.id.replaceAll(':', '-')}.${shown.id}@${host}`,
        on: row.lastDay,
        summary: `${labelOf(shown.kind, row, 'person', language)} (${shown.reference})`,
        description: [summary, ...details, rule].join('\n'),
      };
    }),
  ...(shown.kind === 'candidacy' ? appointment(shown, language, host) : []),
];

/** Its hour stands in the words: the calendar of the exam is the vendor's. */
function appointment({ id, reference, file }: Shown<'candidacy'>, language: Language, host: string): CalendarEntry[] {
  const open = openAttempt(file)?.appointment;
  if (!open || file.end) return [];
  const [heading, text] = sentences[language].take(open.at, cancelBy(file.edition, open));
  const summary = `${heading}: ${instantInWords(open.at, language)} (${reference})`;
  return [{ uid: `appointment.${id}@${host}`, on: dayOf(open.at), summary, description: text }];
}
