/** What the API answers to staff and operators, as the pages read it. */
import type { Day, DocumentView, Item, LetterRow, Moment, TimelineRow, Why } from '../contract';

export interface QueueRow {
  id: string;
  reference: string;
  name: string;
  stage: string;
  stageWords: string;
  tone: string;
  turn: 'us' | 'them' | 'nobody';
  turnWords: string;
  due?: Day;
  daysLeft?: number;
  leftWords: string;
  what: string;
  rule?: string;
  owner?: string;
}
export interface QueueGroup {
  id: string;
  title: string;
  count: number;
  rows: QueueRow[];
  cursor?: string;
}
export interface Queue {
  groups: QueueGroup[];
  counts: Record<string, number>;
}

export interface ReasonView {
  code: string;
  text: string;
  class: 'decline' | 'fixable' | 'note';
}
export interface ChecklistRow {
  item: Item;
  label: string;
  rule: string;
  state: 'missing' | 'provided' | 'met' | 'not-met' | 'rejected' | 'requested';
  stateWords: string;
  tone: string;
  reasons: ReasonView[];
  proof: DocumentView[] | string;
  received?: Moment;
  checked?: string;
  judge?: { possible: boolean; refusal?: string };
}

/** One item to judge: the checklist row, what has to be read off the proof, and the reasons on offer. */
export interface ItemView extends ChecklistRow {
  reasonsOffered: { code: string; class: ReasonView['class']; staff: string; applicant: string }[];
  findingsAsked: { name: string; label: string; kind: 'boolean' | 'date' | 'number' | 'provider'; required: boolean }[];
  /** What was read off it the last time. */
  findings: Record<string, string | number | boolean>;
  providers: { id: string; name: string; from: Day; through?: Day }[];
  documents: DocumentView[];
}

export interface RequestView {
  item: Item;
  label: string;
  codes: string[];
  /** "Asked Mar 24" */
  asked: string;
  dueWords: string;
  state: string;
  tone: string;
}
export interface DeadlineView {
  id: string;
  label: string;
  state: string;
  stateWords: string;
  tone: string;
  due: Day;
  dueWords: string;
  leftWords?: string;
  why: Why;
}
/** Something that can be done with the case, or why not. `consequences` and `items` are what the confirming step shows. */
export interface ActionView {
  name: ActionName;
  label: string;
  possible: boolean;
  refusal?: string;
  rule?: string;
  consequences: string[];
  items?: { item: Item; label: string; reasons: { code: string; text: string }[] }[];
}
export type ActionName = 'ask-for-more' | 'approve' | 'deny' | 'withdraw' | 'note-appeal' | 'correct';

export interface TaskView {
  id: string;
  queue: string;
  kind: string;
  words: string;
  caseId: string;
  reference: string;
  due?: Day;
  created: Moment;
  done?: Moment;
  doneBy?: string;
}

export interface StaffCase {
  id: string;
  reference: string;
  name: string;
  status: string;
  statusWords: string;
  tone: string;
  turn: 'us' | 'them' | 'nobody';
  turnWords: string;
  strip: { label: string; value: string }[];
  checklist: ChecklistRow[];
  checklistCounts: string;
  documents: DocumentView[];
  requests: RequestView[];
  letters: LetterRow[];
  timeline: TimelineRow[];
  deadlines: DeadlineView[];
  actions: ActionView[];
  tasks: TaskView[];
  facts: Record<'legalName' | 'dateOfBirth' | 'email' | 'phone' | 'address' | 'condition' | 'experienceRole', string>;
  temporalUrl?: string;
  earlier: { id: string; reference: string; status: string }[];
}
