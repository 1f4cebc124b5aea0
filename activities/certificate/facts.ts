/** What stands on a certificate (801.11.B): the five fields, and where anybody can check them. */
import { type CivilDate, dateInWords, type Instant } from '../../policy/calendar';
import { authority } from '../../policy/program';

export const certificateFormats = ['wall', 'wallet'] as const;
export type CertificateFormat = (typeof certificateFormats)[number];

export interface CertificateFacts {
  number: string;
  /** B.2: the full legal name. */
  fullName: string;
  issuedOn: CivilDate;
  /** B.4: the last valid day. */
  expiresOn: CivilDate;
  /** When this document was issued: the only time that stands in the file. */
  issuedAt: Instant;
  /** Of the portal, without a slash at the end. */
  origin: string;
}

/** B.5 */
export const certifyingEntity = authority.name;

/** Says how the certification stands today; the number is all it carries. */
export const verificationUrl = ({ origin, number }: CertificateFacts): string => `${origin}/registry/${number}`;

/** B.1, B.3, B.4 as they stand on the document. */
export const labelledFacts = ({ number, issuedOn, expiresOn }: CertificateFacts): [label: string, value: string][] => [
  ['Certification number', number],
  ['Date of issuance', dateInWords(issuedOn, 'en')],
  ['Valid through', dateInWords(expiresOn, 'en')],
];
