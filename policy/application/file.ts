import type { CivilDate, Instant } from '../calendar';
import type { NameField } from '../person/name';
import type { CaseFile, InstantArrived, NoticeSent, Retimed, Said } from '../process';
import { type Condition, type Declaration, type ExperienceRole, type Item, itemInfo, items } from './items';
import { classOf, type Reason } from './reasons';

/** What proves an item: ids in the record, and what the applicant said it is. */
export interface Evidence {
  documents?: string[];
  /** photo-id: which kind; diploma: diploma or transcript. */
  type?: string;
  signature?: string;
  payment?: string;
}

/** What staff read off the proof (202.1.B, 202.1.G.hours, 801.4.B). */
export interface Findings {
  showsBirthDate?: boolean;
  graduated?: boolean;
  graduatedOn?: CivilDate;
  hours?: number;
  competencies?: number;
  completedOn?: CivilDate;
  provider?: string;
}

export interface ItemFile {
  /**
   * missing and rejected make the application incomplete. not-met is a finding nobody was told of yet; rejected and requested
   * were asked for again, before and after the end of the hold.
   */
  state: 'missing' | 'provided' | 'met' | 'not-met' | 'rejected' | 'requested';
  /** Arrival of the newest evidence. */
  at?: Instant;
  evidence?: Evidence;
  reasons?: Reason[];
  findings?: Findings;
  checkedBy?: string;
  checkedAt?: Instant;
}

/** An item asked for again. `afterHold`: it has a clock of its own from the day its letter left. */
export interface ItemRequest {
  item: Item;
  reasons: Reason[];
  letter: string;
  askedAt: Instant;
  afterHold: boolean;
  sentAt?: Instant;
  closed?: 'answered' | 'unanswered';
  closedAt?: Instant;
}

export interface Ending {
  as: 'approved' | 'denied' | 'void' | 'withdrawn';
  at: Instant;
  change: string;
  by: string;
  reasons?: Reason[];
  /** 702.2.letter: the last day for an appeal of a denial. */
  appealBy?: CivilDate;
}

/** Facts only: what happened, when, by whom. Stage, status and outstanding items are derived. */
export interface ApplicationFile extends CaseFile {
  route: 'standard';
  submittedAt: Instant;
  condition: Condition;
  experienceRole: ExperienceRole;
  items: Record<Item, ItemFile>;
  /** Items were missing at submission, so a first letter went out. */
  incompleteAtFirst: boolean;
  /** 801.7: the arrival of the last missing item, while the application is complete. */
  completedAt?: Instant;
  requests: ItemRequest[];
  lettersSent: Record<string, Instant>;
  /** Instants that arrived while we still owed something, or that asked for a reminder. */
  arrived: string[];
  /** Who of us answers for it, once somebody took it: `staff:<id>`. */
  owner?: string;
  end?: Ending;
  appealNotedOn?: CivilDate;
}
export type Facts = Omit<ApplicationFile, 'ledger'>;

/** What the record reads off the locked draft when it is submitted. */
export interface Submission {
  personId: string;
  route: 'standard';
  /** 201.2 */
  orientationViewedOn?: CivilDate;
  dateOfBirth?: CivilDate;
  /** Fields of the registration form that are still empty (801.4.A). */
  unfinished: string[];
  /** 801.11.B: parts of the name that no certificate can show. */
  undrawable: NameField[];
  condition?: Condition;
  experienceRole?: ExperienceRole;
  declarations: Declaration[];
  evidence: Partial<Record<Item, Evidence>>;
  /** 403.3.window, 209.3.A: what the person has already that stands against another application. */
  inTheWay?: 'candidacy' | 'certification';
}

export type ApplicationCommand =
  | Said<'submit', { draftId: string; version: number; submission?: Submission }>
  | Said<'addItem', { item: Item; evidence: Evidence }>
  | Said<'judgeItem', { item: Item; met: boolean; reasons: Reason[]; findings: Findings }>
  | Said<'take', object>
  | Said<'askForMore', object>
  /** `examFee`: in cents on the day of receipt, read by the record; the letter names it (801.9). */
  | Said<'approve', { examFee?: number }>
  | Said<'deny', object>
  | Said<'withdraw', object>
  | Said<'noteAppeal', { receivedOn: CivilDate }>
  | Said<'correct', { receivedOn: CivilDate; items: { item: Item; evidence: Evidence }[]; secondPerson: string }>
  | Retimed
  | InstantArrived
  | NoticeSent;
export type CommandNamed<Name> = Extract<ApplicationCommand, { name: Name }>;

/** 801.3: items without evidence that counts. */
export const outstanding = (file: Pick<Facts, 'items'>): Item[] =>
  items.filter((item) => file.items[item].state === 'missing' || file.items[item].state === 'rejected');

/** Complete when every required item has evidence that is not rejected. */
export const isComplete = (file: Pick<Facts, 'items'>): boolean => outstanding(file).length === 0;

export const openRequests = (file: Facts): ItemRequest[] => file.requests.filter((request) => !request.closed);
/** Asked for after the hold: nobody decides while it may still come. */
export const openLateRequest = (file: Facts): ItemRequest | undefined => openRequests(file).find((request) => request.afterHold);

export const toCheck = (file: Facts): Item[] =>
  items.filter((item) => itemInfo[item].judgedBy === 'staff' && file.items[item].state === 'provided');
export const notMet = (file: Facts): Item[] => items.filter((item) => file.items[item].state !== 'met');
const withReason = (file: Facts, wanted: 'decline' | 'fixable'): Item[] =>
  items.filter((item) => file.items[item].state === 'not-met' && file.items[item].reasons?.some((code) => classOf(code) === wanted));
/** Findings that the applicant can mend and has not been told of. */
export const toAskFor = (file: Facts): Item[] => withReason(file, 'fixable').filter((item) => !withReason(file, 'decline').includes(item));
export const declining = (file: Facts): Item[] => withReason(file, 'decline');

export const letter = (kind: string, occasion: string): string => `${kind}/${occasion}`;
/** The first letter of an application submitted with items missing. */
export const firstLetter = letter('application-incomplete', 'first');
/** Keyed by the decision's change: decided again, it is told again. */
export const decisionLetter = (end: Ending) =>
  ({ kind: `application-${end.as === 'void' ? 'voided' : end.as}`, occasion: end.change }) as const;
