import type { CivilDate, Instant } from '../calendar';
import type { NameField } from '../person/name';
import type { CaseFile, InstantArrived, NoticeSent, Retimed, Said, WorkDone } from '../process';

export interface Term {
  /** 500.2.C: the day from which it is active. */
  from: CivilDate;
  /** 207.1: the last valid day. */
  expiresOn: CivilDate;
  change: string;
  recordedAt: Instant;
  /** 802.1: what became of its renewal notice on the day it was due. Withheld: not in good standing then. */
  notice?: 'asked' | 'withheld' | 'after-reinstatement';
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

export const reissueReasons = ['name-changed', 'lost', 'damaged', 'misprinted'] as const;
export type ReissueReason = (typeof reissueReasons)[number];
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
  /** 801.11.B: the certificate that cannot be made, because the name on it cannot be drawn. */
  undrawn?: string;
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

/** A row of PersonChange as the record found it, for a command that names it. */
export interface Proposed {
  caseId: string;
  kind: 'name' | 'address';
  document: string;
  applied: boolean;
  /** 801.11.B: parts of the new name that no certificate can show. */
  undrawable?: NameField[];
  /** 209.vacated.number: the person has a newer certification, and the change belongs with it. */
  elsewhere?: boolean;
  /** Whose document it is; `nobody` when there is none. */
  documentOf?: string;
}

/** What came of making a certificate: its files, or word that its name cannot be drawn. */
export interface Made {
  certificate: string;
  undrawn?: true;
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
  // Staff, with evidence (a row of PersonChange, a document); what the record found of it is completed before the verdict
  | Said<'changeName', { personChange: string; document: string; proposed?: Proposed | 'none' }>
  | Said<'changeAddress', { personChange: string; document: string; proposed?: Proposed | 'none' }>
  | Said<'reissue', { reason: ReissueReason }>
  | Said<'surrender', { receivedOn: CivilDate; document: string; documentOf?: string | 'nobody' }>
  | Said<'recordDeath', { diedOn: CivilDate; document: string; documentOf?: string | 'nobody' }>
  | Said<'take', object>
  | WorkDone<Made>
  | Retimed
  | InstantArrived
  | NoticeSent;
export type CertificationNamed<Name> = Extract<CertificationCommand, { name: Name }>;

export const letter = (kind: string, occasion: string): string => `${kind}/${occasion}`;
/** The term in force, or the one that was last in force. */
export const lastTerm = (file: Pick<CertificationFacts, 'terms'>): Term => {
  const term = file.terms.at(-1);
  if (!term) throw new Error('a certification without a term');
  return term;
};
/** Its renewal notice is one letter per term. */
export const noticeOccasion = (file: Pick<CertificationFacts, 'terms'>): string => `term-${file.terms.length}`;
/** Somebody of us has to correct the name before there is a certificate. */
export const needsName = (file: Pick<CertificationFacts, 'undrawn' | 'end'>): boolean => file.undrawn !== undefined && !file.end;
export const certificateId = (caseId: string, ordinal: number): string => `${caseId}/${ordinal}`;
/** 801.11.A: with the certificate. */
export const firstLetter = letter('exam-passed-certificate', 'first');
