/** What passes between procedure, record and door. Types and constants only: workflow code imports this file. */
import type { Instant } from '../policy/calendar';
import type { CaseFile } from '../policy/process';
import { refusal, type Refusal } from '../policy/refusal';

/** Something written that has to leave the house: a letter, a message to another case, or work done outside of the record. */
export interface Post {
  id: string;
  /** Kind of the letter or the work, or of the case the message goes to. */
  kind: string;
  /** The message is the opening of that case. */
  opens?: boolean;
}

/** The case as the record left it. The procedure replaces its copy and never edits it. */
export interface CaseState<File extends CaseFile = CaseFile> {
  sequence: number;
  stage: string;
  ended: boolean;
  file?: File;
  /** Markdown for operators: what it is, where it stands, what comes next. */
  details?: string;
  /** Written, not yet out of the house. */
  letters: Post[];
  messages: Post[];
  /** Asked for, not yet done. Absent when there is none. */
  works?: Post[];
}
export interface Answer extends CaseState {
  refused?: Refusal;
}

/** Record something said, or everything up to an instant that arrived. */
export type RecordRequest = { caseId: string; change: string } | { caseId: string; until: Instant };

/** What a process has done outside. Names are unique in a worker. */
export interface CaseActivities {
  record(request: RecordRequest): Promise<Answer>;
  sendNotice(noticeId: string): Promise<CaseState>;
  deliverMessage(changeId: string): Promise<void>;
  doWork(workId: string): Promise<CaseState>;
}

/** A process begins from its first command, from a former chapter, or from the record alone (revive). */
export interface Opening {
  caseId: string;
  state?: CaseState;
  /** Events after which a chapter ends; the server's own suggestion counts in any case. */
  chapter?: number;
}
export interface End {
  stage: string;
  sequence: number;
}

/** A standing case has its kind for an id: its process is told from those of other installations by the queue. */
export const workflowId = (kind: string, caseId: string, taskQueue: string): string => `${kind}/${caseId === kind ? taskQueue : caseId}`;

/** Who goes first in a queue that is behind (Temporal: 1 is first, 5 last): where somebody waits for an answer, then what a date brings about. */
export const priorities = { people: { priorityKey: 2 }, dates: { priorityKey: 4 } } as const;

/** Letters have a queue of their own, so that a slow mail server holds up nothing else. */
export const mailQueue = (taskQueue: string): string => `${taskQueue}-mail`;
/** So has work outside of the record: an exchange may take minutes. */
export const workQueue = (taskQueue: string): string => `${taskQueue}-work`;

/**
 * An instant is acted on this long after it came (milliseconds), effective at the instant itself. The door either writes a
 * change within that time or says "not received", so nothing received before an instant turns up after it was acted on.
 */
export const settlingMs = 2_000;

/** Refusals of the program itself, which no rule of the Guidelines asks for. */
const ours = 'none';
export const noSuchCase = refusal('no-such-case', ours, 'this case was never opened');
export const notDone = refusal('not-done', ours, 'this ended without being recorded');
export const keyReused = refusal('key-reused', ours, 'this Idempotency-Key was used for something else');
