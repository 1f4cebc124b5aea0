import { applicationProcess } from '../../policy/application';
import type { ApplicationCommand, ApplicationFile } from '../../policy/application/file';
import type { CaseMessages } from '../kernel/kernel.messages';

/** What an application hears. What the clock and the post say reaches the record without passing here. */
export const applicationMessages: CaseMessages = {
  commands: ['submit', 'addItem', 'judgeItem', 'take', 'askForMore', 'approve', 'deny', 'withdraw', 'noteAppeal', 'correct', 'retime'],
  refuse: (file, command) => applicationProcess.refuse(file as ApplicationFile | undefined, command as ApplicationCommand),
};
