/** 401.2: from which day each exam language is offered. The record's table is filled from here; staff set later days. */
import type { ExamLanguage } from '../application/items';
import type { CivilDate } from '../calendar';

/** English first; a language without a day is named by the Guidelines and not offered yet (401.2.A). */
export const offeredFrom = {
  en: '2022-07-01',
  es: '2023-12-22',
  ar: undefined,
  zh: undefined,
  fa: undefined,
  hi: undefined,
  ja: undefined,
  ko: undefined,
  ru: undefined,
  vi: undefined,
} as const satisfies Record<ExamLanguage, CivilDate | undefined>;

/** Whether a language can be chosen on a day. */
export const isOfferedOn = (availableOn: CivilDate | null | undefined, day: CivilDate): boolean =>
  availableOn ? availableOn <= day : false;
