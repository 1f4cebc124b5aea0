/** What the words about dates of every process are made of. */
import { type CivilDate, dateInWords, daysBefore, daysBetween, type Language, termInWords, yearsBetween } from './calendar';
import type { Texts } from './language';
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

/** What a term runs from; a start without words does not show. */
export interface StartWords {
  person: Texts;
  staff: string;
}

/** `request:2` and `hold-reminder:60` are rows of the families `request` and `hold-reminder`. */
export const familyOf = (id: string): string => id.split(':')[0] ?? id;

export const guidelinesOf = (edition: CivilDate, language: Language): string =>
  language === 'en' ? `Guidelines of ${dateInWords(edition, 'en')}` : `Guía del ${dateInWords(edition, 'es')}`;

/** "90 calendar days from March 3, 2027"; counted back "90 calendar days before May 12, 2027"; of no length "the end of May 12, 2027". */
export function lengthInWords({ from, term }: Pick<LedgerRow, 'from' | 'term'>, language: Language): string {
  const day = dateInWords(from, language);
  const days = 'days' in term ? term.days : undefined;
  if (days === 0) return language === 'en' ? `the end of ${day}` : `el final del ${day}`;
  if (days !== undefined && days < 0) {
    const length = termInWords({ days: -days }, language);
    return language === 'en' ? `${length} before ${day}` : `${length} antes del ${day}`;
  }
  const length = termInWords(term, language);
  return language === 'en' ? `${length} from ${day}` : `${length} desde el ${day}`;
}

/** "47 days left", "last day is today", "3 days late", "more than 5 years left"; whole Pacific days, never hours. */
export function daysLeftInWords(lastDay: CivilDate, today: CivilDate, language: Language): string {
  const left = daysBetween(today, lastDay);
  const days = Math.abs(left);
  const years = yearsBetween(today, daysBefore(lastDay, 1));
  if (years > 1) {
    // nobody counts so far ahead in days
    return language === 'en' ? `more than ${years} years left` : `quedan más de ${years} años`;
  }
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
