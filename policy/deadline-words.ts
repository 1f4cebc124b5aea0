/** The plain-language reason of a row of the ledger: start, length, calendar, what does not move it, what happens after, rule last. */
import { applicationDeadlineWords, familyOf, startWords } from './application/deadline-words';
import { type CivilDate, dateInWords, daysBetween, type Language, termInWords } from './calendar';
import type { Reader, Texts } from './language';
import type { DeadlineState, LedgerRow } from './process';

/** What is to be said about one kind of deadline. Staff read English. */
export interface DeadlineWords {
  label: Texts;
  staff: string;
  /** Every rule that makes the date what it is. */
  rules: readonly string[];
  /** What happens when the last day is over. */
  after: { person: Texts; staff: string };
  details: { person: Readonly<Record<Language, (row: LedgerRow) => string[]>>; staff: (row: LedgerRow) => string[] };
}

export interface Why {
  /** "90 calendar days from March 3, 2027, when you submitted; after that …" */
  summary: string;
  details: string[];
  /** "801.8.B, 801.8.C, Guidelines of May 15, 2025" */
  rule: string;
}

const wordsOf = (row: LedgerRow): DeadlineWords => applicationDeadlineWords[familyOf(row.id)];

export const labelOf = (row: LedgerRow, reader: Reader, language: Language): string =>
  reader === 'staff' ? wordsOf(row).staff : wordsOf(row).label[language];

/** What staff call a deadline of which only the id is at hand. */
/** What happens when the last day is over and nothing came first: "then void, fees forfeited, letter sent". */
export const afterOf = (row: LedgerRow, reader: Reader, language: Language): string =>
  reader === 'staff' ? wordsOf(row).after.staff : wordsOf(row).after.person[language];

export const deadlineLabelOf = (id: string): string => applicationDeadlineWords[familyOf(id)].staff;

export const guidelinesOf = (edition: CivilDate, language: Language): string =>
  language === 'en' ? `Guidelines of ${dateInWords(edition, 'en')}` : `Guía del ${dateInWords(edition, 'es')}`;

/** The reason of a date. `edition` is the revision of the Guidelines the case stands under (RL.revision). */
export function why(row: LedgerRow, edition: CivilDate, reader: Reader, language: Language): Why {
  const words = wordsOf(row);
  const start = startWords[row.fromEvent];
  if (!start) throw new Error(`no words for the start "${row.fromEvent}"`);
  const from = dateInWords(row.from, language);
  const [begun, after] = reader === 'staff' ? [start.staff, words.after.staff] : [start.person[language], words.after.person[language]];
  const length = termInWords(row.term, language);
  const summary = language === 'en' ? `${length} from ${from}, ${begun}; ${after}` : `${length} desde el ${from}, ${begun}; ${after}`;
  return {
    summary: row.reminder ? words.details.person[language](row).join(' ') : summary,
    details: reader === 'staff' ? words.details.staff(row) : words.details.person[language](row),
    rule: [...words.rules, guidelinesOf(edition, language)].join(', '),
  };
}

/** "47 days left", "last day is today", "3 days late"; whole Pacific days, never hours. */
export function daysLeftInWords(lastDay: CivilDate, today: CivilDate, language: Language): string {
  const left = daysBetween(today, lastDay);
  const days = Math.abs(left);
  if (language === 'en') {
    if (left === 0) return 'today is the last day';
    return left > 0 ? `${days} ${days === 1 ? 'day' : 'days'} left` : `${days} ${days === 1 ? 'day' : 'days'} late`;
  }
  if (left === 0) return 'hoy es el último día';
  const unit = days === 1 ? 'día' : 'días';
  return left > 0 ? `${left === 1 ? 'queda' : 'quedan'} ${days} ${unit}` : `${days} ${unit} de atraso`;
}

export const deadlineStateWords = {
  running: 'Running',
  met: 'Met',
  missed: 'Missed',
  ended: 'Ended',
} as const satisfies Record<DeadlineState, string>;
