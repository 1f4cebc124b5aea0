/** What happened, in words: one line of the timeline per type of event, for staff and for the candidate. */
import type { ExamLanguage } from '../application/items';
import { type CivilDate, dateInWords, dayOf, type Instant, instantInWords, type Language } from '../calendar';
import type { CommonEvent, EventWords } from '../event-words';
import type { CandidacyEvent } from './events';
import { deliveryWords, examLanguageWords } from './exam-words';
import type { Appointment } from './file';
import type { Oddity } from './oddities';

/** The facts that events of a candidacy carry; each type fills its own (consequences.ts). */
export interface CandidacyEventText {
  authorization?: string;
  approvedOn?: CivilDate;
  lastDay?: CivilDate;
  examId?: string;
  fee?: 'exam' | 'exam-retake';
  processBy?: CivilDate;
  examBy?: CivilDate;
  hurried?: boolean;
  language?: ExamLanguage;
  what?: 'candidate' | 'authorization';
  state?: string;
  as?: string;
  appointment?: Appointment;
  cancelledAt?: Instant;
  outcome?: string;
  examOn?: CivilDate;
  oddity?: Oddity;
  awaiting?: boolean;
}

type Say = (text: CandidacyEventText) => string;

const day = (on: CivilDate | undefined, language: Language): string => (on ? dateInWords(on, language) : '');
const always = (en: string, es: string): Readonly<Record<Language, Say>> => ({ en: () => en, es: () => es });
const spoken = (text: CandidacyEventText, language: Language): string => (text.language ? examLanguageWords[text.language][language] : '');
const seat = ({ appointment }: CandidacyEventText, language: Language): string =>
  appointment ? `${instantInWords(appointment.at, language)}, ${deliveryWords[appointment.mode][language]}` : '';

const oddityWords = {
  'result-after-end': 'A result came after the end. It changed nothing; look at it',
  'result-repeated': 'The same result was reported again',
  'result-contradictory': 'A result that contradicts an earlier one was reported. It changed nothing; look at it',
  'result-outside-window': 'A result was reported of an exam outside the approval period. It does not count; look at it',
  'result-withdrawn': 'A result was reported for an authorization that was taken back. It changed nothing; look at it',
  'result-unreleased': 'A result was reported for an authorization that the vendor was never told of. It changed nothing; look at it',
  'result-revoked-after-issuance': 'The vendor revoked the result after the certificate was issued. Nothing changed; look at it',
  'result-held-after-issuance': 'The vendor holds the result although the certificate was issued. Nothing changed; look at it',
  'result-held-after-letter': 'The vendor holds a result that the candidate was told already. Nothing changed; look at it',
  'appointment-without-authorization': 'A date was reported for an authorization that is not open. It was refused; look at it',
  'cancellation-without-appointment': 'A cancellation was reported of a date that we do not know. It changed nothing; look at it',
  'appointment-outside-window': 'A date after the approval period was reported. It was refused; look at it',
} as const satisfies Record<Oddity, string>;

export const candidacyEventWords = {
  CandidacyOpened: {
    staff: (text) => `Candidacy opened, last exam day ${day(text.lastDay, 'en')}`,
    person: {
      en: (text) => `Your time to take the exam began. The last day is ${day(text.lastDay, 'en')}`,
      es: (text) => `Empezó su plazo para el examen. El último día es el ${day(text.lastDay, 'es')}`,
    },
  },
  ExamFeePaid: {
    staff: (text) =>
      text.hurried
        ? `Retake paid, ${text.authorization}. Process first: the last exam day is ${day(text.examBy, 'en')}`
        : `${text.fee === 'exam-retake' ? 'Retake' : 'Exam'} fee paid, ${text.authorization}`,
    person: {
      en: (text) =>
        text.hurried
          ? `You paid for another exam. Please note: the exam must be on or before ${day(text.examBy, 'en')}`
          : 'You paid the exam fee',
      es: (text) =>
        text.hurried
          ? `Usted pagó otro examen. Tenga en cuenta que el examen debe ser a más tardar el ${day(text.examBy, 'es')}`
          : 'Usted pagó la tarifa del examen',
    },
  },
  ExamIdIssued: {
    staff: (text) => `Exam identification number ${text.examId} issued`,
    person: {
      en: (text) => `You got your exam identification number, ${text.examId}`,
      es: (text) => `Recibió su número de identificación para el examen, ${text.examId}`,
    },
  },
  ExamLanguageChosen: {
    staff: (text) => `Exam language: ${spoken(text, 'en')}`,
    person: { en: (text) => `You chose ${spoken(text, 'en')} for your exam`, es: (text) => `Eligió ${spoken(text, 'es')} para su examen` },
  },
  VendorNameConfirmed: { staff: () => 'Spelling for the vendor confirmed' },
  AccommodationNoted: { staff: (text) => `Accommodation: ${text.state}` },
  AuthorizationReleased: {
    staff: (text) => `${text.authorization} released to the vendor`,
    person: always('We told the exam company that you may choose a date', 'Avisamos a la empresa del examen que usted puede elegir fecha'),
  },
  AuthorizationWithdrawn: {
    staff: (text) => `${text.authorization} taken back`,
    person: always(
      'We took back your permission to choose a date. We will write to you',
      'Retiramos su permiso para elegir fecha. Le escribiremos',
    ),
  },
  AuthorizationRenewed: { staff: () => 'A new authorization for the paid fee' },
  VendorUpdateAsked: { staff: (text) => `Told the vendor again: ${text.what}` },
  VendorAnswered: { staff: (text) => `Vendor: ${text.authorization} ${text.as}` },
  ExamScheduled: {
    staff: (text) => `Exam date: ${seat(text, 'en')}`,
    person: {
      en: (text) => `You have an exam date: ${seat(text, 'en')}`,
      es: (text) => `Usted tiene fecha de examen: ${seat(text, 'es')}`,
    },
  },
  AppointmentHeardLate: { staff: (text) => `The vendor reported the date of an exam that is over: ${seat(text, 'en')}` },
  AppointmentCancelled: {
    staff: (text) => `Exam date cancelled on ${text.cancelledAt ? day(dayOf(text.cancelledAt), 'en') : ''}`,
    person: always('Your exam date was cancelled', 'Se canceló su fecha de examen'),
  },
  ExamPassed: {
    staff: (text) => `Passed on ${day(text.examOn, 'en')}`,
    person: {
      en: (text) => `You passed the exam of ${day(text.examOn, 'en')}`,
      es: (text) => `Usted aprobó el examen del ${day(text.examOn, 'es')}`,
    },
  },
  ExamFailed: {
    staff: (text) => `Not passed on ${day(text.examOn, 'en')}`,
    person: {
      en: (text) => `You did not pass the exam of ${day(text.examOn, 'en')}`,
      es: (text) => `Usted no aprobó el examen del ${day(text.examOn, 'es')}`,
    },
  },
  ExamMissed: {
    staff: (text) => `No-show on ${day(text.examOn, 'en')}`,
    person: {
      en: (text) => `You missed the exam of ${day(text.examOn, 'en')}`,
      es: (text) => `Usted no se presentó al examen del ${day(text.examOn, 'es')}`,
    },
  },
  NoShowConfirmed: { staff: () => 'The vendor reported the no-show too' },
  FeeForfeited: {
    staff: () => 'Exam fee forfeited',
    person: always('The exam fee is not paid back', 'La tarifa del examen no se devuelve'),
  },
  ResultHeld: { staff: (text) => `The vendor holds the result of ${text.authorization}` },
  ResultReleased: { staff: (text) => `The vendor released the result of ${text.authorization}` },
  ResultRevoked: {
    staff: (text) => `The vendor revoked the result of ${text.authorization}`,
    person: always(
      'The exam company took back your result. We will write to you',
      'La empresa del examen retiró su resultado. Le escribiremos',
    ),
  },
  OddReport: { staff: (text) => (text.oddity ? oddityWords[text.oddity] : '') },
  ReminderWithheld: { staff: () => 'No reminder of the last exam day: the vendor owes us the outcome of an exam' },
  WindowOver: {
    staff: (text) => `The last exam day has passed (${day(text.lastDay, 'en')})${text.awaiting ? '; waiting for reports' : ''}`,
    person: {
      en: (text) => `Your last day to take the exam has passed${text.awaiting ? '. We wait for the exam company' : ''}`,
      es: (text) => `Pasó su último día para presentar el examen${text.awaiting ? '. Esperamos a la empresa del examen' : ''}`,
    },
  },
  WaitForReportsOver: { staff: (text) => `The wait for late reports is over (${day(text.lastDay, 'en')})` },
  CertificateAskedFor: { staff: () => 'Certificate issued by staff' },
  CandidateCertified: { staff: () => 'Certified', person: always('You are certified', 'Usted tiene su certificación') },
  AttemptsUsedUp: {
    staff: () => 'Closed: every attempt is used',
    person: always(
      'Your approved application closed, because every attempt is used',
      'Su solicitud aprobada se cerró porque se usaron todos los intentos',
    ),
  },
  ApprovalPeriodOver: {
    staff: () => 'Closed: the approval period is over',
    person: always(
      'Your approved application closed, because the time for the exam is over',
      'Su solicitud aprobada se cerró porque terminó el plazo para el examen',
    ),
  },
} as const satisfies Record<Exclude<CandidacyEvent, CommonEvent>, EventWords<CandidacyEventText>>;
