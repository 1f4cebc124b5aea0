import { type CivilDate, partsOf, weekday } from './civil-date';
import { type Instant, wallClock } from './instant';
import type { Term } from './term';

/** The languages of letters and screens. Own tables, so that no version of a platform's locale data changes a letter. */
export type Language = 'en' | 'es';

const weekdays: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
const months: Record<Language, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};
/** English months of four letters stay whole, as readers expect them. */
const shortMonths: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
};

const written = (day: CivilDate, language: Language, names: Record<Language, readonly string[]>, of: string): string => {
  const parts = partsOf(day);
  const month = names[language][parts.month - 1]!;
  return language === 'en' ? `${month} ${parts.day}, ${parts.year}` : `${parts.day}${of}${month}${of}${parts.year}`;
};

/** "May 31, 2026", "31 de mayo de 2026". */
export const dateInWords = (day: CivilDate, language: Language): string => written(day, language, months, ' de ');

/** "Sunday, May 31, 2026", "domingo, 31 de mayo de 2026". */
export const longDate = (day: CivilDate, language: Language): string =>
  `${weekdays[language][weekday(day) - 1]!}, ${dateInWords(day, language)}`;

/** For tables: "May 31, 2026", "31 may 2026". */
export const shortDate = (day: CivilDate, language: Language): string => written(day, language, shortMonths, ' ');

const clock: Record<Language, { am: string; pm: string; zone: string; at: string }> = {
  en: { am: 'am', pm: 'pm', zone: ' Pacific', at: ' at ' },
  es: { am: 'a. m.', pm: 'p. m.', zone: ', hora del Pacífico', at: ', ' },
};

/** "11:59 pm Pacific", "11:59 p. m., hora del Pacífico"; minutes are cut, never rounded up. */
export function timeInWords(at: Instant, language: Language): string {
  const { hour, minute } = wallClock(at);
  const { am, pm, zone } = clock[language];
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? am : pm}${zone}`;
}

/** "Sunday, May 31, 2026 at 11:59 pm Pacific", "domingo, 31 de mayo de 2026, 11:59 p. m., hora del Pacífico". */
export const instantInWords = (at: Instant, language: Language): string =>
  `${longDate(wallClock(at).day, language)}${clock[language].at}${timeInWords(at, language)}`;

type Unit = 'days' | 'months' | 'years' | 'businessDays' | 'hours';
const units: Record<Language, Record<Unit, readonly [one: string, many: string]>> = {
  en: {
    days: ['calendar day', 'calendar days'],
    months: ['month', 'months'],
    years: ['year', 'years'],
    businessDays: ['business day', 'business days'],
    hours: ['hour', 'hours'],
  },
  es: {
    days: ['día calendario', 'días calendario'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
    businessDays: ['día hábil', 'días hábiles'],
    hours: ['hora', 'horas'],
  },
};

/** "90 calendar days", "90 días calendario". */
export function termInWords(term: Term, language: Language): string {
  const [unit, count] = Object.entries(term)[0] as [Unit, number];
  return `${count} ${units[language][unit][count === 1 ? 0 : 1]}`;
}
