/** Texts for people exist in both languages of the program, or they do not compile. */
import type { Language } from './calendar';

export const languages = ['en', 'es'] as const satisfies readonly Language[];
export type Texts = Readonly<Record<Language, string>>;
/** Who reads a sentence: "you" to the person concerned, the third person to staff. */
export type Reader = 'person' | 'staff';

const and = { en: ' and ', es: ' y ' } as const satisfies Texts;

/** "a, b and c", "a, b y c"; Spanish says "e" before the sound of i. */
export function listed(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const joint = language === 'es' && /^h?[ií](?![aeoué])/i.test(last) ? ' e ' : and[language];
  return `${parts.slice(0, -1).join(', ')}${joint}${last}`;
}

const small = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  es: ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
} as const satisfies Record<Language, readonly string[]>;

/** Small numbers as words (feminine in Spanish, for "cosas"), larger ones in figures. */
export const counted = (count: number, language: Language): string => small[language][count] ?? String(count);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "$100.00" of 10000 cents, the same in both languages. */
export const moneyInWords = (cents: number): string =>
  `$${String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(cents % 100).padStart(2, '0')}`;
