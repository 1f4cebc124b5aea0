/** Speaking to a process: used by the door (waits for the record) and by the post (waits for acceptance). */
import { randomUUID } from 'node:crypto';
import {
  type Client,
  isGrpcServiceError,
  WithStartWorkflowOperation,
  WorkflowFailedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { AnyCommand } from '../policy/process';
import { processOf } from '../policy/processes';
import type { Refusal } from '../policy/refusal';
import { command } from '../workflows/kernel/kernel.messages';
import { machineNow } from './clock';
import { type CaseState, type Opening, priorities, workflowId } from './contract';
import { said, type ChangeRow } from './rows';
import { searchAttributes } from './temporal';

export type Asked =
  /** `away`: not heard of in time. What was received stays received; it is asked again. */
  { answer: 'done' } | { answer: 'refused'; refusal: Refusal } | { answer: 'no-process' } | { answer: 'away'; cause: unknown };

export interface Asking {
  client: Client;
  taskQueue: string;
  /** Events after which a chapter ends; tests make it short. */
  chapter?: number;
  /** Whoever accepted it before is gone: under another id, because the server still knows the old one as accepted. The record hears a change once. */
  again?: true;
}

/** Everything a process is started with, except why. */
export const startOptions = ({ taskQueue, chapter }: Asking, kind: string, caseId: string, state?: CaseState) => {
  const opening: Opening = { caseId, ...(state && { state }), ...(chapter && { chapter }) };
  return {
    workflowId: workflowId(kind, caseId, taskQueue),
    taskQueue,
    priority: processOf(kind).byDates ? priorities.dates : priorities.people,
    args: [opening] as [Opening],
    typedSearchAttributes: searchAttributes(kind, caseId),
    staticSummary: `${kind} ${caseId}`,
    staticDetails: `Opened by \`${processOf(kind).opens}\`. Staff see it at /staff/cases/${caseId}. What is true is decided and kept in the record; this process waits and carries out what follows.`,
  };
};

/** `wakeWith`: starts the process from the record in the same breath; started first, it might find nothing to do and end before it hears the change. */
export async function ask(
  asking: Asking,
  change: ChangeRow,
  until: 'accepted' | 'recorded',
  patienceMs: number,
  wakeWith?: CaseState,
): Promise<Asked> {
  const { client } = asking;
  const opens = processOf(change.kind).opens === change.command;
  const update = command(change.command);
  const options = { args: [said(change)] as [AnyCommand], updateId: asking.again ? `${change.id}/${randomUUID()}` : change.id };
  const start = () =>
    new WithStartWorkflowOperation(change.kind, {
      ...startOptions(asking, change.kind, change.caseId, wakeWith),
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  const speak = async (): Promise<void> => {
    const handle = client.workflow.getHandle(workflowId(change.kind, change.caseId, asking.taskQueue));
    const withStart = opens || wakeWith !== undefined;
    if (until === 'accepted') {
      const accepted = { ...options, waitForStage: 'ACCEPTED' as const };
      if (withStart) await client.workflow.startUpdateWithStart(update, { ...accepted, startWorkflowOperation: start() });
      else await handle.startUpdate(update, accepted);
    } else if (withStart) await client.workflow.executeUpdateWithStart(update, { ...options, startWorkflowOperation: start() });
    else await handle.executeUpdate(update, options);
  };
  try {
    await client.withDeadline(machineNow() + patienceMs, speak);
    return { answer: 'done' };
  } catch (error) {
    return understood(error);
  }
}

/** Whether somebody is there to carry out what was accepted. */
export async function isRunning({ client, taskQueue }: Asking, kind: string, caseId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId(kind, caseId, taskQueue)).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function understood(error: unknown): Asked {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const refusal = error.cause.details?.[0] as Refusal | undefined;
    if (refusal) return { answer: 'refused', refusal };
  }
  if (error instanceof WorkflowNotFoundError) return { answer: 'no-process' };
  // The process was ended, or turned a page, under the question; or the server or every worker is away.
  const interrupted = error instanceof WorkflowUpdateFailedError || error instanceof WorkflowFailedError;
  if (interrupted || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isServerAway(error) || isServerNew(error))
    return { answer: 'away', cause: error };
  throw error;
}

// gRPC: INVALID_ARGUMENT. A server that has just been told our search attributes takes some seconds to know them.
const isServerNew = (error: unknown): boolean =>
  isGrpcServiceError(error)
    ? error.code === 3 && /search attribute/i.test(error.details)
    : error instanceof Error && isServerNew(error.cause);

// gRPC: CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE.
const awayCodes = [1, 4, 8, 10, 14];

/** Whether an error says that the Temporal server cannot be reached now, and not that we made a mistake. */
export function isServerAway(error: unknown): boolean {
  if (isGrpcServiceError(error)) return awayCodes.includes(error.code);
  return error instanceof Error && error.cause !== undefined && isServerAway(error.cause);
}
