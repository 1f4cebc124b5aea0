/** 213: how a person who is certified writes it. Only an active certification has a credential text (213.5). */
import type { Texts } from '../language';
import { type Refusal, refusal } from '../refusal';
import type { Standing } from './standing';

/** 213.2: the two forms of the title; no other form exists. */
export const credentialTitles = { long: 'Certified Medi-Cal Peer Support Specialist', short: 'CMPSS' } as const;

/** 213.3: "#MPSS000123". */
export const shownNumber = (number: string): string => `#${number}`;

export interface CredentialText {
  short: string;
  long: string;
}

/** 213.1: the full name on file first, then title and number. Specializations come with their own process (213.4, 213.6). */
export const credentialText = (fullName: string, number: string): CredentialText => ({
  short: `${fullName}, ${credentialTitles.short}, ${shownNumber(number)}`,
  long: `${fullName}, ${credentialTitles.long}, ${shownNumber(number)}`,
});

/** 213.5: an inactive certification has no text to show. `standing`: undefined before the certificate was issued. */
export const refuseCredential = (standing: Pick<Standing, 'valid' | 'state'> | undefined): Refusal | undefined =>
  standing?.valid ? undefined : refusal('certification-not-active', '213.5', `it is ${standing?.state ?? 'not issued'}`);

/** 213.5: what must not be misrepresented, for the guidance page. */
export const notToMisrepresent = {
  status: { en: 'your status', es: 'su estado' },
  qualifications: { en: 'your qualifications', es: 'sus cualificaciones' },
  affiliations: { en: 'whom you work with or belong to', es: 'con quién trabaja o a qué organización pertenece' },
  initials: { en: 'the initials after your name', es: 'las iniciales después de su nombre' },
  number: { en: 'your certification number', es: 'su número de certificación' },
  training: { en: 'special training', es: 'su capacitación especializada' },
} as const satisfies Record<string, Texts>;
