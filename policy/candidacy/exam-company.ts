/** The exam company (401.intro) and how candidates reach it: they schedule, move and cancel there and nowhere else (403.4, 403.5). */
import type { Texts } from '../language';

export const examCompany = {
  name: 'Pearson VUE',
  schedulingUrl: 'https://home.pearsonvue.com/calmhsa',
  /** 801.11.note: score reports are read there; we keep none. */
  dashboardUrl: 'https://home.pearsonvue.com/calmhsa',
  phone: '1-888-536-1460',
  option: '8',
  hours: {
    en: 'Monday to Friday, 5 am to 5 pm Pacific (7 am to 7 pm Central)',
    es: 'de lunes a viernes, de 5 a. m. a 5 p. m., hora del Pacífico (de 7 a. m. a 7 p. m., hora del Centro)',
  },
} as const satisfies Record<string, string | Texts>;

/** 403.intro: read before a day is chosen. Both are on the program's public site; until their own addresses are known, its front page leads there. */
export const preparation = {
  guide: {
    url: 'https://www.capeercertification.org/#exam-preparation-guide',
    title: { en: 'Exam preparation guide', es: 'Guía para preparar el examen' },
  },
  whatToExpect: {
    url: 'https://www.capeercertification.org/#what-to-expect',
    title: { en: 'What to expect on the day of the exam', es: 'Qué esperar el día del examen' },
  },
} as const satisfies Record<string, { url: string; title: Texts }>;
