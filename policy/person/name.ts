/** Names of people: as they are written, and as they are looked for. */
import { type Refusal, refusal } from '../refusal';

export interface NameParts {
  givenName: string;
  middleName?: string | null | undefined;
  familyName: string;
}

/** 500.2.A, 801.11.B: the full legal name, the middle name included. */
export const fullNameOf = ({ givenName, middleName, familyName }: NameParts): string =>
  [givenName, middleName ?? '', familyName].join(' ').replace(/\s+/g, ' ').trim();

export const nameFields = ['givenName', 'middleName', 'familyName'] as const satisfies readonly (keyof NameParts)[];
export type NameField = (typeof nameFields)[number];

/** The whole letters that the certificate's font has, accents included, and what else stands in names (a test holds the font to it). */
const drawn = /^[A-Za-zÀ-ÖØ-öø-ıĴ-ňŊ-žƏƒƠơƯưǔǪǫǺ-țȷəḌḍḤḥṄṅṚṛṢṣṬṭẀ-ẅẒẓẠ-ỹ0-9 .,()/\-–'‘’ʻʼ]*$/;

/** A name as it is drawn: letter and accent in one. */
export const drawnName = (name: string): string => name.normalize('NFC');

/** 801.11.B: the certificate shows the name in Latin letters, as a photo ID does. An empty part of a name can be drawn. */
export const canBeDrawn = (name: string): boolean => name === '' || (/\p{Letter}/u.test(name) && drawn.test(drawnName(name)));

/** The parts of a name that no certificate can show. */
export const undrawable = (name: Partial<Record<NameField, string | null | undefined>>): NameField[] =>
  nameFields.filter((field) => !canBeDrawn((name[field] ?? '').trim()));

export const refuseLetters = (field: NameField): Refusal =>
  refusal('name-not-latin', '801.11.B', 'the name has letters that a certificate cannot show', { pointer: `/${field}` });
