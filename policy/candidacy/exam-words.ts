/** Words for what belongs to an exam: languages, places, outcomes, what is still open. */
import type { Language } from '../calendar';
import type { ExamDelivery, ExamLanguage } from '../application/items';
import type { Texts } from '../language';
import { counted } from '../language';
import type { Outcome } from './file';
import type { OpenPoint } from './release';

/** 401.2.B */
export const examLanguageWords = {
  en: { en: 'English', es: 'inglés' },
  ar: { en: 'Arabic', es: 'árabe' },
  zh: { en: 'Chinese', es: 'chino' },
  fa: { en: 'Farsi', es: 'farsi' },
  hi: { en: 'Hindi', es: 'hindi' },
  ja: { en: 'Japanese', es: 'japonés' },
  ko: { en: 'Korean', es: 'coreano' },
  ru: { en: 'Russian', es: 'ruso' },
  es: { en: 'Spanish', es: 'español' },
  vi: { en: 'Vietnamese', es: 'vietnamita' },
} as const satisfies Record<ExamLanguage, Texts>;

/** 401.1 */
export const deliveryWords = {
  'test-center': { en: 'in person, at a test center', es: 'en persona, en un centro de examen' },
  online: { en: 'online, with somebody watching live', es: 'en línea, con supervisión en vivo' },
} as const satisfies Record<ExamDelivery, Texts>;

export const outcomeWords = {
  passed: { en: 'Passed', es: 'Aprobado' },
  failed: { en: 'Not passed', es: 'No aprobado' },
  'no-show': { en: 'Missed', es: 'No se presentó' },
} as const satisfies Record<Outcome, Texts>;

/** What has to be settled before the exam company lets a candidate choose a day, as a duty in a letter or on a page. */
export const openPointWords = {
  language: { en: 'Choose your exam language on your page.', es: 'Elija en su página el idioma de su examen.' },
  accommodation: {
    en: 'We still have to decide about the change to the exam that you asked for.',
    es: 'Todavía tenemos que decidir sobre el ajuste que usted pidió para el examen.',
  },
  name: {
    en: 'We are checking how the exam company can spell your name.',
    es: 'Estamos revisando cómo puede escribir su nombre la empresa del examen.',
  },
} as const satisfies Record<OpenPoint, Texts>;

/** "one more time", "two more times"; Spanish "vez" is feminine, as `counted` is. */
export const attemptTimes = (count: number, language: Language): string =>
  language === 'en'
    ? `${counted(count, 'en')} more ${count === 1 ? 'time' : 'times'}`
    : `${counted(count, 'es')} ${count === 1 ? 'vez' : 'veces'} más`;
