import type { Language } from '../../../../policy/calendar';
import type { Texts } from '../../../../policy/language';
import { titles } from '../problems/titles';

/** What the sign-in machinery refuses, in our words. Which accounts exist is never among them. */
const refused: Record<string, Texts> = {
  INVALID_EMAIL_OR_PASSWORD: { en: 'Email or password is not right.', es: 'El correo electrónico o la contraseña no son correctos.' },
  PASSWORD_TOO_SHORT: { en: 'The password is too short.', es: 'La contraseña es demasiado corta.' },
  PASSWORD_TOO_LONG: { en: 'The password is too long.', es: 'La contraseña es demasiado larga.' },
  INVALID_EMAIL: { en: 'Enter an email address, like name@example.com.', es: 'Escriba un correo electrónico, como nombre@ejemplo.com.' },
};
const byStatus: Record<number, Texts> = { 403: titles['foreign-origin'], 429: titles['too-many-requests'] };

/** Its answer as a problem document; its own code stays, so that forms can tell which field it is. */
export function signInProblem(status: number, text: string, language: Language): object {
  const { code } = /^\s*\{/.test(text) ? (JSON.parse(text) as { code?: string }) : {};
  const words = (code !== undefined && refused[code]) || byStatus[status] || (status < 500 ? titles['malformed-request'] : titles.fault);
  const title = words[language];
  return {
    type: `/problems/${(code ?? 'malformed-request').toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: title,
    ...(code && { code }),
  };
}
