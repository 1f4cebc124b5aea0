/** What staff see, read through the door. */
import { randomUUID } from 'node:crypto';
import { Gateway } from '../../../apps/api/src/cases/gateway';
import type { Item } from '../../../policy/application/items';
import { applicant } from '../../harness/applicant';
import type { Visitor } from '../door';
import type { Program } from '../program';

export interface Row {
  id: string;
  reference: string;
  name: string;
  stage: string;
  stageWords: string;
  turn: string;
  due?: { on: string };
  daysLeft?: number;
  leftWords: string;
  what: string;
  owner?: string;
}

export interface Queue {
  groups: { id: string; title: string; count: number; rows: Row[]; cursor?: string }[];
  counts: Record<string, number>;
}

export interface Case {
  status: string;
  statusWords: string;
  turnWords: string;
  strip: { label: string; value: string }[];
  checklist: {
    item: string;
    state: string;
    stateWords: string;
    reasons: { code: string }[];
    proof: unknown;
    checked?: string;
    judge?: { possible: boolean; refusal?: string };
  }[];
  checklistCounts: string;
  documents: { fileName: string }[];
  requests: { item: string; codes: string[]; asked: string; dueWords: string; state: string }[];
  letters: { kind: string }[];
  timeline: { state: string; when: string; who?: string; text: string; codes?: string[] }[];
  deadlines: {
    id: string;
    label: string;
    state: string;
    stateWords: string;
    tone: string;
    dueWords: string;
    leftWords?: string;
    why: { summary: string; rule: string };
  }[];
  actions: { name: string; possible: boolean; refusal?: string; rule?: string }[];
  tasks: { kind: string }[];
  facts: Record<string, string>;
  temporalUrl?: string;
  related: { reference: string; status: string }[];
}

/** Submitted by somebody of whom only the rows matter. */
export async function someone(program: Program, missing: readonly Item[] = []): Promise<string> {
  const { personId, draftId, version } = await applicant(program.db, await program.clock.now(), missing);
  const telling = { kind: 'application', command: 'submit', actor: `person:${personId}`, key: randomUUID(), body: { draftId, version } };
  const reply = await program.app.get(Gateway).tell(telling);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply));
  return reply.changeId;
}
export const queueOf = async (staff: Visitor, query = '') => (await staff.get<Queue>(`/staff/queue${query}`)).body;
export const group = ({ groups }: Queue, id: string) => groups.find((one) => one.id === id)?.rows ?? [];
export const caseOf = async (staff: Visitor, id: string) => (await staff.get<Case>(`/staff/applications/${id}`)).body;
export const action = ({ actions }: Case, name: string) => actions.find((one) => one.name === name);
