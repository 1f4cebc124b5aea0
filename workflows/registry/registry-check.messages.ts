import { registryCheckProcess } from '../../policy/registry/check';
import type { RegistryCheckCommand, RegistryCheckFile } from '../../policy/registry/file';
import type { CaseMessages } from '../kernel/kernel.messages';

/** What the daily check hears; its instants and what came of a comparison reach the record without passing here. */
export const registryCheckMessages: CaseMessages = {
  commands: ['begin', 'retime'],
  refuse: (file, command) => registryCheckProcess.refuse(file as RegistryCheckFile | undefined, command as RegistryCheckCommand),
};
