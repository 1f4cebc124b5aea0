/** What an errand opens: it runs for twelve months and then tells the errand, which is over by then. */
import { dayOf, type CivilTerm, type Instant } from '../../../policy/calendar';
import { type CaseFile, type InstantArrived, type NoticeSent, nothingFollows, type Process, type Said } from '../../../policy/process';
import { processes } from '../../../policy/processes';
import { refusal } from '../../../policy/refusal';

export interface FollowUpFile extends CaseFile {
  errandId: string;
  begunAt: Instant;
  end?: { at: Instant };
}
export type FollowUpStage = 'open' | 'over';
export type FollowUpCommand = Said<'begin', { personId: string; errandId: string }> | InstantArrived | NoticeSent;

const window: CivilTerm = { months: 12 };

export const followUpProcess: Process<FollowUpFile, FollowUpCommand> = {
  kind: 'follow-up',
  reference: 'FUP',
  handedIn: [],
  opens: 'begin',
  exclusive: {
    key: (file) => `follow-up:${file.errandId}`,
    refusal: refusal('application-already-open', '801.4', 'this errand is followed up already'),
  },
  open(command) {
    if (command.name !== 'begin') throw new Error(`a follow-up does not begin with ${command.name}`);
    const { personId, errandId } = command.body;
    return { schema: 1, id: command.id, subject: personId, edition: '2025-05-15', errandId, begunAt: command.receivedAt };
  },
  refuse: (file, command) => (file && command.name === 'begin' ? refusal('already-submitted', '801.4', 'begun before') : undefined),
  apply: (file, command) => (command.name === 'due' ? { ...file, end: { at: command.receivedAt } } : file),
  consequences(_before, after, command) {
    const follows = nothingFollows();
    follows.events.push({ type: command.name === 'due' ? 'FollowUpOver' : 'FollowUpBegun', text: command.body });
    if (command.name === 'due')
      follows.messages.push({ id: `${after.id}-over`, kind: 'errand', to: after.errandId, name: 'followedUp', body: {} });
    return follows;
  },
  deadlines: (file) => [
    {
      id: 'window',
      rule: '403.3',
      fromEvent: 'submitted',
      from: dayOf(file.begunAt),
      term: window,
      owner: 'them',
      state: file.end ? 'missed' : 'running',
      ...(file.end && { settledAt: file.end.at }),
    },
  ],
  stage: (file) => (file.end ? 'over' : 'open'),
  turn: (file) => (file.end ? 'nobody' : 'them'),
  owner: () => undefined,
  ended: (file) => file.end !== undefined,
  details: (file) => `**${file.end ? 'over' : 'open'}**`,
};
processes['follow-up'] = followUpProcess as unknown as Process;
