import {
  type Condition,
  conditions,
  type EducationType,
  educationTypes,
  type ExamDelivery,
  examDeliveries,
  type ExamLanguage,
  examLanguages,
  type ExperienceRole,
  experienceRoles,
  type PhotoIdType,
  photoIdTypes,
} from '../../../../../policy/application/items';
import { type CivilDate, dayFrom, type Language } from '../../../../../policy/calendar';
import type { Chance } from '../chance';
import { names, places, streets } from './names';

/** Somebody who does not exist, with everything the form asks for. */
export interface Invented {
  id: string;
  language: Language;
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  dateOfBirth: CivilDate;
  street: string;
  city: string;
  state: string;
  postalCode: string;
  condition: Condition;
  experienceRole: ExperienceRole;
  photoIdType: PhotoIdType;
  educationType: EducationType;
  examLanguage: ExamLanguage;
  examDelivery: ExamDelivery;
}

/** The domain is reserved (RFC 2606): no mail of a sandbox reaches anybody. */
const address = (given: string, family: string, number: number): string => {
  const plain = `${given}.${family}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđ]/g, (sign) => ({ ł: 'l', ø: 'o', đ: 'd' })[sign] ?? '')
    .replace(/[^a-z.]/g, '');
  return `${plain}.${number}@example.org`;
};

export function inventPerson(chance: Chance, number: number, wanted?: Language): Invented {
  const culture = chance.one(wanted ? names.filter(({ languages }) => languages.includes(wanted)) : names);
  const language = wanted ?? chance.one(culture.languages);
  const [givenName, familyName] = [chance.one(culture.given), chance.one(culture.family)];
  return {
    id: chance.uuid(),
    language,
    givenName,
    familyName,
    email: address(givenName, familyName, number),
    phone: `(555) 01${chance.between(0, 9)}-${chance.between(1000, 9999)}`,
    dateOfBirth: dayFrom(chance.between(1952, 2004), chance.between(1, 12), chance.between(1, 28)),
    street: `${chance.between(10, 4999)} ${chance.one(streets)}`,
    ...chance.one(places),
    state: 'CA',
    condition: chance.one(conditions),
    experienceRole: chance.one(experienceRoles),
    photoIdType: chance.one(photoIdTypes),
    educationType: chance.one(educationTypes),
    examLanguage: language === 'es' ? 'es' : chance.one(examLanguages),
    examDelivery: chance.one(examDeliveries),
  };
}
