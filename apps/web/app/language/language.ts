import type { Language } from '../contract';

export const languages: readonly Language[] = ['en', 'es'];
export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

/** The words of one page or part in both languages; Spanish must say everything English says. */
export type InBoth<Words> = Record<Language, Words>;
