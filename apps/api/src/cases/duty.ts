/** Parts of what somebody has to do, the same for every kind of case. */
import { daysBetween, type Language } from '../../../../policy/calendar';
import { daysLeftInWords } from '../../../../policy/deadline-words';
import type { LedgerRow } from '../../../../policy/process';
import { labelOf, why } from '../../../../policy/process-words';
import { day } from '../calendar/moments';
import type { DeadlineRow, Duty } from './parts.view';
import { type AnyShown, isOwed, openRows } from './shown';

/** From here on a date is called close (days). */
export const soon = 7;

/** Last day, days left and reason of a duty that hangs on a row of the ledger. */
export const datedBy = ({ kind, file, today }: AnyShown, row: LedgerRow, language: Language): Pick<Duty, 'by' | 'leftWords' | 'why'> => ({
  by: day(row.lastDay, language),
  leftWords: daysLeftInWords(row.lastDay, today, language),
  why: why(kind, row, file.edition, 'person', language),
});

export const isClose = ({ today }: AnyShown, row: LedgerRow): boolean => daysBetween(today, row.lastDay) <= soon;

const atTheLatest: Record<Language, string> = { en: 'At the latest', es: 'A más tardar' };

/** A duty of ours: its last day, and, once that is over, how late we are. */
export function ourDuty(shown: AnyShown, row: LedgerRow, [heading, text]: [heading: string, text: string], language: Language): Duty {
  const late = isOwed(row);
  const { by, leftWords, why } = datedBy(shown, row, language);
  return {
    id: row.id,
    byLabel: atTheLatest[language],
    ...(by && { by }),
    tone: late ? 'late' : 'plain',
    heading,
    text,
    ...(why && { why }),
    ...(late && leftWords && { leftWords }),
  };
}

/** The dates that run, for the person, each with its reason. */
export const deadlineRows = (shown: AnyShown, language: Language): DeadlineRow[] =>
  openRows(shown).map((row) => ({
    id: row.id,
    label: labelOf(shown.kind, row, 'person', language),
    state: row.state,
    by: day(row.lastDay, language),
    ...(!row.reminder && { leftWords: daysLeftInWords(row.lastDay, shown.today, language) }),
    why: why(shown.kind, row, shown.file.edition, 'person', language),
  }));
