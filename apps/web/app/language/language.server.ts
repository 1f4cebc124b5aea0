import type { Language } from '../contract';
import { isLanguage } from './language';

const year = 365 * 24 * 60 * 60; // seconds

/** The console, its operations and the sandbox speak English. */
const englishOnly = /^\/(staff|operations|sandbox)(\/|$)/;

/** The choice made here (cookie), else the first language of the browser that we speak, else English. */
export function languageOf(request: Request): Language {
  if (englishOnly.test(new URL(request.url).pathname)) return 'en';
  const chosen = /(?:^|;\s*)language=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  if (isLanguage(chosen)) return chosen;
  const wanted = (request.headers.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}

/** Not a secret and not about a person: it only says which table of words to use. */
export const languageCookie = (language: Language): [string, string] => [
  'set-cookie',
  `language=${language}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`,
];

/** Whether a language was chosen in this browser; if not, an account's language may decide. */
export const hasChosen = (request: Request): boolean => /(?:^|;\s*)language=/.test(request.headers.get('cookie') ?? '');
