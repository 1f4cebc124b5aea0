/** 805.1: which differences have an open task, for the comparison that has just been made. */
import type { Tx } from '../../../cases/database';
import type { RegistryCheckCommand, RegistryCheckFile } from '../../../policy/registry/file';
import type { Details } from '.';

async function complete(tx: Tx, command: RegistryCheckCommand): Promise<RegistryCheckCommand> {
  if (command.name !== 'workDone') return command;
  const where = { caseId: 'registry-check', kind: 'registry-difference', doneAt: null };
  const open = await tx.task.findMany({ where, select: { cause: true } });
  const result = { ...command.body.result, openTasks: open.map(({ cause }) => cause) };
  return { ...command, body: { ...command.body, result } };
}

export const registryCheckDetails: Details<RegistryCheckFile, RegistryCheckCommand> = { complete, write: async () => undefined };
