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
  outcome?: {
    as: Outcome;
    examOn: CivilDate;
    reportedAt: Instant;
    change: string;
    /** A no-show by our own reckoning: cancelled too late (403.4.A, 403.4.B). The vendor's own word may still follow. */
    cancelledLate?: true;
  };
  /** The vendor holds the result: nothing follows from it until it is released. */
  held?: true;
  /** It let go of the result before it reported one: the report is awaited from then on. */
  freedAt?: Instant;
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
  /** The language of the exam form (801.4.D), where it is offered on the day of the opening (401.2.A). */
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
  /** Staff, 202.1.H: issues what was not issued by itself. `code`: read by the record, when it was signed after the opening. */
  | Said<'issue', { code?: { signature: string; signedOn: CivilDate } }>
  | Said<'take', object>
  // From the accommodation process, once it exists
  | Said<'accommodation', { state: 'none' | 'undecided' | 'granted' | 'refused'; codes: string[] }>
  // From the exam vendor's case
  | Said<'vendorAnswer', { authorization: string; as: 'accepted' | 'warning' | 'rejected'; row: string }>
  | Said<'appointment', { authorization: string; appointment: Appointment; row: string }>
  | Said<'appointmentCancelled', { authorization: string; cancelledAt: Instant; row: string; retakeFee?: number }>
  /** `retakeFee`: in cents on the day of receipt, read by the record (601.versioned); the letter names it. */
  | Said<'result', { authorization: string; as: Outcome; examOn: CivilDate; row: string; retakeFee?: number }>
  | Said<'resultHeld', { authorization: string; row: string }>
  | Said<'resultReleased', { authorization: string; row: string; retakeFee?: number }>
  | Said<'resultRevoked', { authorization: string; row: string }>
  | Retimed
  | InstantArrived
  | NoticeSent;
export type CandidacyNamed<Name> = Extract<CandidacyCommand, { name: Name }>;

/** Ordinal of an attempt: 1 for the first. */
export const ordinalOf = (file: Pick<CandidacyFacts, 'attempts'>, authorization: string): number =>
  file.attempts.findIndex((attempt) => attempt.authorization === authorization) + 1;
export const attemptOf = (file: Pick<CandidacyFacts, 'attempts'>, authorization: string): Attempt | undefined =>
  file.attempts.find((attempt) => attempt.authorization === authorization);

/** Paid, and neither taken nor taken back. At most one (403.3.retake-request). */
export const openAttempt = (file: Pick<CandidacyFacts, 'attempts'>): Attempt | undefined =>
  file.attempts.find((attempt) => !attempt.outcome && !attempt.closed);
/** Known to the vendor and open: told, and not turned down. */
export const withVendor = (file: Pick<CandidacyFacts, 'attempts'>): Attempt | undefined => {
  const attempt = openAttempt(file);
  return attempt?.releasedAt && attempt.answer?.as !== 'rejected' ? attempt : undefined;
};
/** A fee whose authorization staff took back: it is still good for one. */
export const unusedFee = (file: Pick<CandidacyFacts, 'attempts'>): Attempt | undefined => {
  const last = file.attempts.at(-1);
  return last?.closed === 'withdrawn' ? last : undefined;
};

/** 403.3.attempts: the exam was taken, whatever the vendor did with the result later. A no-show takes nothing. */
export const taken = (file: Pick<CandidacyFacts, 'attempts'>): Attempt[] =>
  file.attempts.filter(({ outcome }) => outcome?.as === 'passed' || outcome?.as === 'failed');
/** 202.1.H: the pass that a certificate rests on, held back or not. */
export const passing = (file: Pick<CandidacyFacts, 'attempts'>): Attempt | undefined =>
  file.attempts.find(({ outcome, closed }) => outcome?.as === 'passed' && closed !== 'revoked');
/** A result the vendor holds back: nothing follows from it yet. */
export const isHeld = ({ held, closed }: Attempt): boolean => held === true && !closed;
export const heldAttempt = (file: Pick<CandidacyFacts, 'attempts'>): Attempt | undefined => file.attempts.find(isHeld);

export const letter = (kind: string, occasion: string): string => `${kind}/${occasion}`;
