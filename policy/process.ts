/** What every process of the program is made of. Values and pure functions only. */
import type { CivilDate, CivilTerm, Instant } from './calendar';
import type { LetterDue } from './notices';
import type { Refusal } from './refusal';

/**
 * Something said by a person or a peer, an instant that arrived, or a letter that left.
 * `receivedAt` is what rules judge; `by` is `person:<id>`, `staff:<id>`, `payment:<id>` or `program`.
 */
export interface Said<Name extends string, Body> {
  id: string;
  name: Name;
  receivedAt: Instant;
  by: string;
  body: Body;
}
export type AnyCommand = Said<string, unknown>;
export type InstantArrived = Said<'due', { deadline: string }>;
/** A letter is out of the house: accepted by the mail server. `letter` is `<kind>/<occasion>`. */
export type NoticeSent = Said<'noticeSent', { letter: string }>;
/** Something outside of the record was done (an exchange, a document, a check), with what came of it. */
export type WorkDone<Result = unknown> = Said<'workDone', { kind: string; occasion: string; result: Result }>;
/** Operators only, with a second person: computes one row of the ledger anew from today's rule sheet. */
export type Retimed = Said<'retime', { deadline: string; secondPerson: string }>;

export type DeadlineState = 'running' | 'met' | 'missed' | 'ended';

/** Policy says which deadlines a file has; the date itself is promised once, in the ledger (policy/ledger.ts). */
export interface Deadline {
  id: string;
  /** The rule that sets the date. */
  rule: string;
  /** What happened on `from`: the words of the reason are chosen by it. */
  fromEvent: string;
  from: CivilDate;
  term: CivilTerm;
  /** The instant is 00:00 Pacific of the last day itself: something begins on it. Otherwise 00:00 of the day after. */
  begins?: true;
  /** Whose duty: ours is recorded as overdue and stays owed, theirs has a consequence. */
  owner: 'us' | 'them';
  state: DeadlineState;
  /** A reminder changes no course, so no procedure has to name it. */
  reminder?: true;
  /** A check of how things stand now: several that came due together are one, and nobody's course depends on its hour. */
  recurring?: true;
  /** When it was met, or when a missed duty was done after all. */
  settledAt?: Instant;
}
export interface LedgerRow extends Deadline {
  /** The last day on which it is still in time. */
  lastDay: CivilDate;
  /** When the consequence happens: 00:00 Pacific of the day after, or of the day itself where something begins. */
  at: Instant;
}
export type Ledger = Record<string, LedgerRow>;

/** The facts of a case: ids, dates, codes; at most 16 kB; free text stays in the record. */
export interface CaseFile {
  schema: 1;
  id: string;
  /** The person (or provider) the case is about. */
  subject: string;
  /** RL.revision: the revision of the Guidelines under which it was opened. */
  edition: string;
  ledger: Ledger;
}

/** The closed list of what is done outside of the record; activities/work has one hand for each. */
export const workKinds = ['certificate', 'vendor-exchange', 'vendor-comparison', 'registry-check'] as const;
export type WorkKind = (typeof workKinds)[number];

/** What follows from a change, as values: the record writes them, the procedure carries them out. */
export interface Consequences {
  /** `happenedAt` only where it differs from the change's `receivedAt`. */
  events: { type: string; text: object; happenedAt?: Instant }[];
  letters: LetterDue[];
  /** `owner`: the one of us who answers for the case, when somebody took it. */
  tasks: { queue: string; kind: string; cause: string; dueOn?: CivilDate; owner?: string }[];
  /** Tasks whose cause is gone; their outcome is written by the program. */
  tasksDone: { kind: string; cause: string; outcome: string }[];
  /** To a peer, or (opens) the beginning of the next process; ids are keyed by occasion. */
  messages: { id: string; kind: string; to: string; name: string; body: object; opens?: true }[];
  /** Done outside of the record, once per kind and occasion, retried until it is done; its result comes back as `workDone`. */
  works: { kind: WorkKind; occasion: string; body: object }[];
}

export const nothingFollows = (): Consequences => ({ events: [], letters: [], tasks: [], tasksDone: [], messages: [], works: [] });

export type Turn = 'us' | 'them' | 'nobody';

export interface Process<File extends CaseFile = CaseFile, Command extends AnyCommand = AnyCommand> {
  kind: string;
  /** Prefix of the reference people see: APP-2027-000123. */
  reference: string;
  /** Handed in by people: sent again until answered. Everything else that stays unanswered ends as "not done". */
  handedIn: readonly string[];
  opens: string;
  /** One case for ever, whose id is its kind; the program opens it. */
  standing?: true;
  /** Lives by its dates more than by what people say: thousands may come to one midnight. They give way where somebody waits for an answer. */
  byDates?: true;
  /** At most one open case per key; the database holds it, this says it. */
  exclusive: { key(file: File): string; refusal: Refusal };
  open(command: Command): Omit<File, 'ledger'>;
  refuse(file: File | undefined, command: Command): Refusal | undefined;
  apply(file: File, command: Command): File;
  consequences(before: File | undefined, after: File, command: Command): Consequences;
  deadlines(file: Omit<File, 'ledger'>): Deadline[];
  stage(file: File): string;
  turn(file: File): Turn;
  /** Who of us answers for it: `staff:<id>`. */
  owner(file: File): string | undefined;
  ended(file: File): boolean;
  /** Markdown of at most six lines for operators: what it is, where it stands, no personal data. */
  details(file: File): string;
}
