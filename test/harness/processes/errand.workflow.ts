import type { End, Opening } from '../../../cases/contract';
import { openCase } from '../../../workflows/kernel/case';
import type { CaseMessages } from '../../../workflows/kernel/kernel.messages';
import { type ErrandCommand, type ErrandFile, errandProcess, type ErrandStage } from './errand';
import { type FollowUpCommand, type FollowUpFile, followUpProcess, type FollowUpStage } from './follow-up';

const errandMessages: CaseMessages = {
  commands: ['begin', 'note', 'work', 'turn', 'finish', 'reopen', 'followedUp', 'retime'],
  refuse: (file, command) => errandProcess.refuse(file as ErrandFile | undefined, command as ErrandCommand),
};
const followUpMessages: CaseMessages = {
  commands: ['begin'],
  refuse: (file, command) => followUpProcess.refuse(file as FollowUpFile | undefined, command as FollowUpCommand),
};

export async function errand(opening: Opening): Promise<End> {
  const c = await openCase<ErrandFile, ErrandStage>(opening, errandMessages);
  while (c.is('open')) {
    const { chapters } = c.file;
    await c.next('patience');
    if (c.file.chapters !== chapters) await c.chapter();
  }
  if (c.is('done')) await c.open('follow-up');
  return c.end();
}

export async function followUp(opening: Opening): Promise<End> {
  const c = await openCase<FollowUpFile, FollowUpStage>(opening, followUpMessages);
  while (c.is('open')) await c.next('window');
  return c.end();
}
