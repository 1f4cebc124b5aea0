/**
 * The Code of Ethics as this product ships it: our own outline in plain words with the ids of its 16 values and their
 * standards, marked as an outline (B.text). Staff upload the official text as a later version; every version is kept (B.versions).
 */
import type { CivilDate, Language } from '../calendar';
import type { Texts } from '../language';
import { valuesAToF } from './values-a-to-f';
import { valuesGToK } from './values-g-to-k';
import { valuesLToP } from './values-l-to-p';

/** `standards`: id, English, Spanish. */
export interface OutlineValue {
  letter: string;
  name: Texts;
  standards: readonly (readonly [id: string, en: string, es: string])[];
}

/** A version of the Code in one language. */
export interface CodeText {
  /** False: our outline. True: the text of the certifying entity. */
  official: boolean;
  undertaking: string;
  scope: string;
  values: { letter: string; name: string; standards: { id: string; text: string }[] }[];
}

/** 208.2, B.sign: what a signature undertakes. */
export const undertaking: Texts = {
  en: 'I have read the Code of Ethics. I agree to uphold it. I will not violate any part of it, I will not assist or abet anyone in violating it, and I will not conspire with anyone to violate it.',
  es: 'He leído el Código de Ética y me comprometo a respetarlo. No violaré ninguna de sus partes, no ayudaré ni encubriré a nadie que las viole, ni conspiraré con nadie para violarlas.',
};

/** B.scope */
export const scope: Texts = {
  en: 'This Code is for Medi-Cal Peer Support Specialists. Peer workers who give no Medi-Cal Peer Support Services are not bound by it.',
  es: 'Este Código es para Especialistas en Apoyo entre Pares de Medi-Cal. No obliga a quienes trabajan como pares sin prestar Servicios de Apoyo entre Pares de Medi-Cal.',
};

/** B.text: the 16 values in their order. */
export const values: readonly OutlineValue[] = [...valuesAToF, ...valuesGToK, ...valuesLToP];

const inLanguage = (language: Language): CodeText => ({
  official: false,
  undertaking: undertaking[language],
  scope: scope[language],
  values: values.map(({ letter, name, standards }) => ({
    letter,
    name: name[language],
    standards: standards.map(([id, en, es]) => ({ id, text: language === 'es' ? es : en })),
  })),
});

/** The version that the record begins with; the Code as revised on 7 May 2025 (B.versions). */
export const codeOutline: { version: string; effectiveOn: CivilDate; content: Record<Language, CodeText> } = {
  version: '2025-05-07',
  effectiveOn: '2025-05-07',
  content: { en: inLanguage('en'), es: inLanguage('es') },
};
