import type { CivilDate, Instant } from '../calendar';
import type { ExamDelivery, ExamLanguage } from '../application/items';
import type { CaseFile, InstantArrived, NoticeSent, Retimed, Said } from '../process';

/** 401.1 */
export type DeliveryMode = ExamDelivery;

export interface Appointment {
  at: Instant;
  mode: DeliveryMode;
}

/** What became of an attempt. Only passed and failed count as taken (403.3.attempts); a no-show forfeits its fee (403.6). */
export type Outcome = 'passed' | 'failed' | 'no-show';

/** One paid attempt and its authorization. A new authorization for the same fee is a new attempt row with the next ordinal. */
export interface Attempt {
  /** ClientAuthorizationID: `<examId>-<ordinal>`, never reused. */
  authorization: string;
  fee: 'exam' | 'exam-retake';
  payment: string;
  /** 403.3.processing runs from here for a retake. */
  requestedAt: Instant;
  /** Told to the vendor; only with a language, a decided accommodation and a confirmed spelling. */
  releasedAt?: Instant;
  /** The vendor's answer to the authorization. */
  answer?: { as: 'accepted' | 'warning' | 'rejected'; at: Instant };
  appointment?: Appointment;
  outcome?: { as: Outcome; examOn: CivilDate; reportedAt: Instant; change: string };
  /** The vendor holds the result: nothing follows from it until it is released. */
  held?: true;
  /** 801.11 and 801.12: the letter of the result, once it left, or the issuance. */
  toldAt?: Instant;
  /** Taken back: by staff (the fee stays usable), or by the vendor (a revoked result). */
  closed?: 'withdrawn' | 'revoked';
}

export interface CandidacyEnd {
  /** certified: the certificate was issued. attempts-used 403.3.attempts, period-over 403.3.window. */
  as: 'certified' | 'attempts-used' | 'period-over';
  at: Instant;
  change: string;
}

/** Facts only. Names stay in the record (`Candidacy`). */
export interface CandidacyFile extends CaseFile {
  applicationId: string;
  route: 'standard';
  approvedOn: CivilDate;
  openedAt: Instant;
  /** 208.1: the signed Code of Ethics that came with the application. */
  code?: { signature: string; signedOn: CivilDate };
  /** 801.10, issued with the first fee. */
  examId?: string;
  language?: ExamLanguage;
  /** 402.5.before-scheduling. Codes are an empty list until the accommodation process exists. */
  accommodation: { state: 'none' | 'undecided' | 'granted' | 'refused'; codes: string[] };
  /** Whether the name as sent to the vendor is confirmed: it fits the vendor's character set, or staff confirmed the spelling. */
  nameConfirmed: boolean;
  attempts: Attempt[];
  /** The certification that was opened (its case id). */
  certification?: string;
  lettersSent: Record<string, Instant>;
  arrived: string[];
  owner?: string;
  end?: CandidacyEnd;
}
export type CandidacyFacts = Omit<CandidacyFile, 'ledger'>;

/** Read off the record before the verdict (activities/record/details/candidacy). */
export interface Opened {
  route: 'standard';
  language?: ExamLanguage;
  code?: { signature: string; signedOn: CivilDate };
  /** Whether given and family name fit the vendor's character set as they are. */
  nameFits: boolean;
}

/** Messages of the exam vendor's case carry the authorization; the import has checked that it belongs to this candidacy. */
export type CandidacyCommand =
  | Said<'open', { personId: string; applicationId: string; approvedOn: CivilDate; opened?: Opened }>
  /** By `payment:<id>`. `examId` is drawn by the record with the first one. */
  | Said<'payFee', { payment: string; examId?: string }>
  /** `offered`: read by the record from ExamLanguage on the day of receipt (401.2.A). */
  | Said<'chooseLanguage', { language: ExamLanguage; offered?: boolean }>
  | Said<'confirmName', object>
  /** Staff: takes an authorization back; release gives its fee a new one. */
  | Said<'withdrawAuthorization', { authorization: string }>
  | Said<'release', object>
  /** Staff: tells the vendor again what holds (name, window). */
  | Said<'updateVendor', { what: 'candidate' | 'authorization' }>
  /** Staff, 202.1.H: issues what was not issued by itself. */
  | Said<'issue', object>
  | Said<'take', object>
  // From the accommodation process, once it exists
  | Said<'accommodation', { state: 'none' | 'undecided' | 'granted' | 'refused'; codes: string[] }>
  // From the exam vendor's case
  | Said<'vendorAnswer', { authorization: string; as: 'accepted' | 'warning' | 'rejected'; row: string }>
  | Said<'appointment', { authorization: string; appointment: Appointment; row: string }>
  | Said<'appointmentCancelled', { authorization: string; cancelledAt: Instant; row: string }>
  | Said<'result', { authorization: string; as: Outcome; examOn: CivilDate; row: string }>
  | Said<'resultHeld', { authorization: string; row: string }>
  | Said<'resultReleased', { authorization: string; row: string }>
  | Said<'resultRevoked', { authorization: string; row: string }>
  | Retimed
  | InstantArrived
  | NoticeSent;
export type CandidacyNamed<Name> = Extract<CandidacyCommand, { name: Name }>;
