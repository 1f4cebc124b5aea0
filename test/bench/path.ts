/** The clean path: submitted with two items missing, both added, three judged, approved. Two letters go out on the way. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { bareQueue } from './bare';
import type { Applicant, Program } from './program';

const missing = ['exam-form', 'diploma'] as const;

export interface Command {
  name: 'submit' | 'add item' | 'judge item' | 'approve';
  /** What is there before the command is given, such as an uploaded file. */
  prepare?(): Promise<unknown>;
  tell(): Promise<unknown>;
}
export interface Path {
  caseId(): string;
  /** In order; the first one opens the case. */
  commands: Command[];
}

const findings = { showsBirthDate: true, graduated: true, hours: 80, competencies: 17 };
const judged = ['photo-id', 'diploma', 'training-certificate'] as const;

export async function cleanPath(program: Program, who: Applicant): Promise<Path> {
  const { draftId, version } = await program.draft(who, missing);
  let id = '';
  let file = '';
  const apply = (item: object) => who.caller.post(`/applications/${id}/items`, item);
  const staff = (command: string, body: object) => program.reviewer.post(`/applications/${id}/${command}`, body);
  return {
    caseId: () => id,
    commands: [
      {
        name: 'submit',
        tell: async () => {
          ({ id } = await who.caller.post<{ id: string }>('/applications', { draftId, version }));
        },
      },
      { name: 'add item', tell: () => apply({ item: 'exam-form', examLanguage: 'en', examDelivery: 'online' }) },
      {
        name: 'add item',
        prepare: async () => {
          file = await program.file(who, id, 'diploma');
        },
        tell: () => apply({ item: 'diploma', documents: [file], educationType: 'diploma' }),
      },
      ...judged.map((item): Command => ({
        name: 'judge item',
        tell: () => staff('judge-item', { item, met: true, reasons: [], findings }),
      })),
      { name: 'approve', tell: () => staff('approve', {}) },
    ],
  };
}
export const commandsOfPath = 7;

/** The same number of updates to a process that only inserts rows; the first one starts it. */
export function barePath({ client }: Program): { workflowId: string; say: (() => Promise<unknown>)[] } {
  const workflowId = `bare/${randomUUID()}`;
  const next = () => client.workflow.getHandle(workflowId).executeUpdate('say', { args: [randomUUID()] });
  const first = () => {
    const start = { workflowId, taskQueue: bareQueue, args: [commandsOfPath], workflowIdConflictPolicy: 'FAIL' as const };
    return client.workflow.executeUpdateWithStart('say', {
      args: [randomUUID()],
      startWorkflowOperation: new WithStartWorkflowOperation('bare', start),
    });
  };
  return { workflowId, say: [first, ...Array.from({ length: commandsOfPath - 1 }, () => next)] };
}
