import type { CivilDate, Instant } from '../calendar';
import type { CaseFile, InstantArrived, NoticeSent, Retimed, Said, WorkDone } from '../process';

export interface Term {
  /** 500.2.C: the day from which it is active. */
  from: CivilDate;
  /** 207.1: the last valid day. */
  expiresOn: CivilDate;
  change: string;
  recordedAt: Instant;
}

export const actionKinds = [
  'investigation-opened',
  'investigation-closed',
  'suspended',
  'revoked',
  'reinstated',
  'surrendered',
  'deceased',
] as const;
export type ActionKind = (typeof actionKinds)[number];
export interface Action {
  kind: ActionKind;
  /** Effective at. */
  at: Instant;
  /** The case (complaint, return to good standing, appeal) it comes from. */
  source?: string;
}

export type ReissueReason = 'name-changed' | 'lost' | 'damaged' | 'misprinted';
/** 801.11.B, one row per document issued. */
export interface Issued {
  /** Id of its row in the record. */
  id: string;
  issuedAt: Instant;
  reason: 'issued' | 'renewed' | ReissueReason;
  by: string;
}

export interface CertificationEnd {
  /** vacated 209.3.A; revoked only where the revocation is permanent. */
  as: 'vacated' | 'surrendered' | 'deceased' | 'revoked';
  at: Instant;
  change: string;
}

/** Facts only. The name stays in the record (`Person`). */
export interface CertificationFile extends CaseFile {
  /** MPSS and six digits. */
  number: string;
  candidacyId: string;
  applicationId: string;
  /** 202.1.H: the pass it rests on. */
  exam: { authorization: string; examOn: CivilDate };
  /** 208.1 */
  code: { signature: string; signedOn: CivilDate };
  /** 801.11: the instant of issuance. */
  issuedAt: Instant;
  /** Oldest first; never empty. */
  terms: Term[];
  actions: Action[];
  certificates: Issued[];
  lettersSent: Record<string, Instant>;
  /** Ids of rows that arrived in the current term. */
  arrived: string[];
  owner?: string;
  end?: CertificationEnd;
}
export type CertificationFacts = Omit<CertificationFile, 'ledger'>;

/** Read off the record before the verdict (activities/record/details/certification). */
export interface Granted {
  /** The attempt's outcome in the record. */
  passed: boolean;
  examOn?: CivilDate;
  code?: { signature: string; signedOn: CivilDate };
  /** Drawn from the series (B.1); only when nothing stands against it. */
  number?: string;
}

/** 101.3: applicants, providers, counties and the public have no command here. */
export type CertificationCommand =
  /** From the candidacy (message that opens). */
  | Said<'issue', { personId: string; candidacyId: string; applicationId: string; authorization: string; granted?: Granted }>
  // Messages of processes that come later: renewal, complaint, sanction, return to good standing, appeal
  | Said<'renewed', { submittedOn: CivilDate; approvedOn: CivilDate; source: string }>
  | Said<'investigationOpened', { source: string }>
  | Said<'investigationClosed', { source: string }>
  | Said<'suspended', { source: string; effectiveAt: Instant }>
  | Said<'revoked', { source: string; effectiveAt: Instant; permanent: boolean }>
  | Said<'reinstated', { source: string; effectiveAt: Instant }>
  // Staff, with evidence (a row of PersonChange, a document)
  | Said<'changeName', { personChange: string; document: string }>
  | Said<'changeAddress', { personChange: string; document: string }>
  | Said<'reissue', { reason: ReissueReason }>
  | Said<'surrender', { receivedOn: CivilDate; document: string }>
  | Said<'recordDeath', { diedOn: CivilDate; document: string }>
  | Said<'take', object>
  | WorkDone
  | Retimed
  | InstantArrived
  | NoticeSent;
export type CertificationNamed<Name> = Extract<CertificationCommand, { name: Name }>;
