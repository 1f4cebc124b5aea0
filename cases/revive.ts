/** Brings processes back from the record alone. A running one is left as it is, except after a backup was restored. */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { PrismaClient } from '../prisma/generated/client';
import { processOf } from '../policy/processes';
import { ask, type Asked, type Asking, startOptions } from './ask';
import { findChange } from './changes';
import { noSuchCase, workflowId } from './contract';
import { casesWithWork } from './housekeeping';
import { said, type ChangeRow } from './rows';
import { findCase, readState } from './state';

/** Starts the process of one case from the record. False: it runs already. */
export async function reviveCase(db: PrismaClient, asking: Asking, kind: string, id: string, restored = false): Promise<boolean> {
  const options = startOptions(asking, kind, id, await readState(db, id));
  try {
    await asking.client.workflow.start(kind, { ...options, workflowIdConflictPolicy: restored ? 'TERMINATE_EXISTING' : 'FAIL' });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/** Ids of the processes that the server lists as running. The list lags behind, so it only saves most of the questions. */
async function runningProcesses({ client, taskQueue }: Asking): Promise<Set<string>> {
  const ids = new Set<string>();
  const query = `TaskQueue = '${taskQueue}' and ExecutionStatus = 'Running'`;
  for await (const { workflowId: id } of client.workflow.list({ query, pageSize: 1_000 })) ids.add(id);
  return ids;
}

/**
 * Starts the process of every case that needs one and has none; answers their case ids. `restored`: a backup was restored, and
 * running processes remember what the record has forgotten, so all of them begin again from the record. `trustList`: asks only
 * about processes that the server does not list; for those who come again in a minute.
 */
export async function revive(db: PrismaClient, asking: Asking, { restored = false, trustList = false } = {}): Promise<string[]> {
  const running = trustList ? await runningProcesses(asking) : new Set<string>();
  const revived: string[] = [];
  for (const { id, kind } of await casesWithWork(db)) {
    if (!running.has(workflowId(kind, id, asking.taskQueue)) && (await reviveCase(db, asking, kind, id, restored))) revived.push(id);
  }
  return revived;
}

/**
 * Asks; where no process runs, the record decides whether one is needed. A case that ended and may not hear this any more
 * refuses; one that may (a decision reversed on appeal), or that lost its process, gets it back and is asked in the same call.
 */
export async function askOrWake(
  db: PrismaClient,
  asking: Asking,
  change: ChangeRow,
  until: 'accepted' | 'recorded',
  patienceMs: number,
): Promise<Asked> {
  const asked = await ask(asking, change, until, patienceMs);
  if (asked.answer !== 'no-process') return asked;
  const row = await findCase(db, change.caseId);
  if (!row) {
    const opening = await findChange(db, change.caseId);
    if (opening && !opening.outcome) return { answer: 'away', cause: new Error(`${change.caseId} is still being opened`) };
    return { answer: 'refused', refusal: noSuchCase };
  }
  const refused = processOf(row.kind).refuse(row.file, said(change));
  if (refused) return { answer: 'refused', refusal: refused };
  return ask(asking, change, until, patienceMs, await readState(db, row.id, row));
}
