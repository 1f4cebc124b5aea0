/** What the clean path leaves in the history, against the smallest workflow with the same messages, activities and timers. */
import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { bareQueue, type Step } from './bare';
import { cleanPath } from './path';
import type { Program } from './program';

export interface Trace {
  events: number;
  transitions: number;
  bytes: number;
  tally: Record<string, number>;
}

export async function trace(client: Client, workflowId: string): Promise<Trace> {
  const handle = client.workflow.getHandle(workflowId);
  const { events } = await handle.fetchHistory();
  const { raw, historySize } = await handle.describe();
  const tally: Record<string, number> = {};
  for (const { eventType } of events ?? []) {
    const name = temporal.api.enums.v1.EventType[eventType ?? 0] ?? 'unknown';
    tally[name] = (tally[name] ?? 0) + 1;
  }
  const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
  return { events: events?.length ?? 0, transitions, bytes: historySize ?? 0, tally };
}

const day = 86_400_000;
/** The path as the smallest workflow hears it: letters after the first and the last, and the three instants that are earliest in turn. */
const steps: Omit<Step, 'id'>[] = [
  { letters: 1, due: 31 * day, dueAfterLetters: 60 * day },
  { letters: 0, due: 60 * day },
  { letters: 0, due: 30 * day },
  { letters: 0, due: 30 * day },
  { letters: 0, due: 30 * day },
  { letters: 0, due: 30 * day },
  { letters: 2, due: 30 * day, last: true }, // and the opening of the candidacy
];

export async function histories(program: Program): Promise<{ ours: Trace; smallest: Trace }> {
  const { client } = program;
  const path = await cleanPath(program, await program.applicant());
  for (const { prepare, tell } of path.commands) {
    await prepare?.();
    await tell();
    await settled(program);
  }
  const workflowId = `smallest/${randomUUID()}`;
  const start = new WithStartWorkflowOperation('smallest', { workflowId, taskQueue: bareQueue, workflowIdConflictPolicy: 'FAIL' });
  for (const [index, step] of steps.entries()) {
    const options = { args: [{ ...step, id: randomUUID() }] as [Step] };
    if (index === 0) await client.workflow.executeUpdateWithStart('tell', { ...options, startWorkflowOperation: start });
    else await client.workflow.getHandle(workflowId).executeUpdate('tell', options);
    await settled(program);
  }
  await Promise.all([`application/${path.caseId()}`, workflowId].map((id) => client.workflow.getHandle(id).result()));
  return { ours: await trace(client, `application/${path.caseId()}`), smallest: await trace(client, workflowId) };
}

/** Letters out, and the process has heard of it. */
export async function settled(program: Program): Promise<void> {
  await program.quiet();
  await new Promise((passed) => setTimeout(passed, 100));
}
