/** What happened, in words: one line of the timeline per type of event, for staff and for the holder. */
import { type CivilDate, dateInWords, type Language } from '../calendar';
import type { CommonEvent, EventWords } from '../event-words';
import type { CertificationEvent } from './consequences';
import { certificateReasonWords } from './action-words';
import type { Issued } from './file';

/** The facts that events of a certification carry; each type fills its own (consequences.ts). */
export interface CertificationEventText {
  number?: string;
  from?: CivilDate;
  expiresOn?: CivilDate;
  on?: CivilDate;
  reason?: Issued['reason'];
  source?: string;
  permanent?: boolean;
  receivedOn?: CivilDate;
  diedOn?: CivilDate;
  submittedOn?: CivilDate;
  approvedOn?: CivilDate;
}

type Say = (text: CertificationEventText) => string;

const day = (on: CivilDate | undefined, language: Language): string => (on ? dateInWords(on, language) : '');
const always = (en: string, es: string): Readonly<Record<Language, Say>> => ({ en: () => en, es: () => es });

const why = ({ reason }: CertificationEventText, language: Language): string => (reason ? certificateReasonWords[reason][language] : '');

export const certificationEventWords = {
  CertificationIssued: {
    staff: (text) => `Certified as ${text.number}, valid through ${day(text.expiresOn, 'en')}`,
    person: {
      en: (text) => `You were certified. Your number is ${text.number}, valid through ${day(text.expiresOn, 'en')}`,
      es: (text) => `Recibió su certificación. Su número es ${text.number}, válida hasta el ${day(text.expiresOn, 'es')}`,
    },
  },
  CertificateIssued: {
    staff: (text) => `Certificate issued: ${why(text, 'en')}`,
    person: {
      en: (text) => `We issued a certificate: ${why(text, 'en')}`,
      es: (text) => `Emitimos un certificado: ${why(text, 'es')}`,
    },
  },
  CertificateNotMade: {
    staff: () => 'The certificate cannot be made: the name has letters that it cannot show. Correct the name',
    person: always(
      'We could not make the certificate: the name on file has letters that it cannot show',
      'No pudimos hacer el certificado: el nombre registrado tiene letras que no se pueden mostrar',
    ),
  },
  CertificateReissued: { staff: (text) => `Reissue asked for: ${why(text, 'en')}` },
  RenewalWindowOpened: {
    staff: (text) => `Renewal opened. Last valid day ${day(text.expiresOn, 'en')}`,
    person: {
      en: (text) => `Renewal opened. The last valid day is ${day(text.expiresOn, 'en')}`,
      es: (text) => `Se abrió la renovación. El último día válido es el ${day(text.expiresOn, 'es')}`,
    },
  },
  RenewalNoticeWithheld: { staff: () => 'No renewal notice: not in good standing on that day' },
  CertificationRenewed: {
    staff: (text) =>
      `Renewed: submitted ${day(text.submittedOn, 'en')}, approved ${day(text.approvedOn, 'en')}, new term ${day(text.from, 'en')} through ${day(text.expiresOn, 'en')}`,
    person: {
      en: (text) => `Your certification was renewed and is valid through ${day(text.expiresOn, 'en')}`,
      es: (text) => `Su certificación se renovó y es válida hasta el ${day(text.expiresOn, 'es')}`,
    },
  },
  CertificationLapsed: {
    staff: (text) => `Lapsed by date on ${day(text.on, 'en')}`,
    person: {
      en: (text) => `Your certification lapsed on ${day(text.on, 'en')}`,
      es: (text) => `Su certificación caducó el ${day(text.on, 'es')}`,
    },
  },
  CertificationExpired: {
    staff: (text) => `Expired by date on ${day(text.on, 'en')}`,
    person: {
      en: (text) => `Your certification expired on ${day(text.on, 'en')}`,
      es: (text) => `Su certificación venció el ${day(text.on, 'es')}`,
    },
  },
  CertificationVacated: {
    staff: (text) => `Vacated by date on ${day(text.on, 'en')}`,
    person: {
      en: (text) => `Your certification was vacated on ${day(text.on, 'en')}`,
      es: (text) => `Su certificación quedó sin efecto el ${day(text.on, 'es')}`,
    },
  },
  InvestigationOpened: {
    staff: (text) => `Investigation opened, case ${text.source}`,
    person: always('An investigation was opened', 'Se abrió una investigación'),
  },
  InvestigationClosed: {
    staff: (text) => `Investigation recorded as complete, case ${text.source}`,
    person: always('An investigation was closed', 'Se cerró una investigación'),
  },
  CertificationSuspended: {
    staff: (text) => `Suspended, case ${text.source}`,
    person: always('Your certification was suspended', 'Su certificación fue suspendida'),
  },
  CertificationRevoked: {
    staff: (text) => `Revoked${text.permanent ? ' for good' : ''}, case ${text.source}`,
    person: always('Your certification was revoked', 'Su certificación fue revocada'),
  },
  CertificationReinstated: {
    staff: (text) => `Back in good standing, case ${text.source}`,
    person: always('Your certification is in good standing again', 'Su certificación está en regla otra vez'),
  },
  NameChanged: {
    staff: () => 'Name changed, with evidence. The former name stays on file',
    person: always('We changed your name', 'Cambiamos su nombre'),
  },
  AddressChanged: {
    staff: () => 'Address changed, with evidence',
    person: always('We changed your address', 'Cambiamos su dirección'),
  },
  CertificationSurrendered: {
    staff: (text) => `Surrendered: received ${day(text.receivedOn, 'en')}`,
    person: {
      en: (text) => `You gave back your certification. We received it on ${day(text.receivedOn, 'en')}`,
      es: (text) => `Usted devolvió su certificación. Lo recibimos el ${day(text.receivedOn, 'es')}`,
    },
  },
  DeathRecorded: { staff: (text) => `Holder died on ${day(text.diedOn, 'en')}, with evidence` },
} as const satisfies Record<Exclude<CertificationEvent, CommonEvent>, EventWords<CertificationEventText>>;
