/** A process for tests of the kernel: it opens another one when it is done, may be reopened, and hears from what it opened. */
import { dayOf, type CivilTerm, type Instant } from '../../../policy/calendar';
import {
  type CaseFile,
  type InstantArrived,
  type NoticeSent,
  nothingFollows,
  type Process,
  type Retimed,
  type Said,
  type WorkDone,
  type WorkKind,
} from '../../../policy/process';
import { processes } from '../../../policy/processes';
import { refusal } from '../../../policy/refusal';

export interface ErrandFile extends CaseFile {
  begunAt: Instant;
  notes: number;
  lettersSent: number;
  /** Results of work that was done outside. */
  results?: object[];
  chapters?: number;
  end?: { as: 'done' | 'given-up'; at: Instant };
}
export type ErrandStage = 'open' | 'done' | 'given-up';
type Begin = Said<'begin', { personId: string }>;
export type ErrandCommand =
  | Begin
  | Said<'note', { letter?: boolean; stumble?: boolean }>
  | Said<'work', { kind?: string }>
  | Said<'turn', { letter?: boolean }>
  | Said<'finish', object>
  | Said<'reopen', object>
  | Said<'followedUp', object>
  | Retimed
  | InstantArrived
  | NoticeSent
  | WorkDone<object>;

/** Numbers that a test may change, as a rule sheet changes. */
export const errandRules: { patience: CivilTerm; policyStumbles: boolean } = { patience: { days: 90 }, policyStumbles: false };

const letter = (file: ErrandFile, occasion: string) => ({
  kind: 'application-withdrawn' as const,
  occasion,
  facts: { edition: file.edition, withdrawnOn: dayOf(file.begunAt), feePaid: false },
});

const eventOf: Record<ErrandCommand['name'], string> = {
  begin: 'ErrandBegun',
  note: 'ErrandNoted',
  work: 'ErrandHandedOut',
  turn: 'ErrandTurned',
  finish: 'ErrandDone',
  reopen: 'ErrandReopened',
  followedUp: 'ErrandFollowedUp',
  retime: 'DeadlineRetimed',
  due: 'ErrandGivenUp',
  noticeSent: 'NoticeSent',
  workDone: 'WorkDone',
};

export const errandProcess: Process<ErrandFile, ErrandCommand> = {
  kind: 'errand',
  reference: 'ERR',
  handedIn: ['begin', 'note'],
  opens: 'begin',
  exclusive: {
    key: (file) => `errand:${file.subject}`,
    refusal: refusal('application-already-open', '801.4', 'this person has an open errand'),
  },
  open(command) {
    if (command.name !== 'begin') throw new Error(`an errand does not begin with ${command.name}`);
    const { personId } = command.body;
    return { schema: 1, id: command.id, subject: personId, edition: '2025-05-15', begunAt: command.receivedAt, notes: 0, lettersSent: 0 };
  },
  refuse(file, command) {
    if (command.name === 'begin') return file && refusal('already-submitted', '801.4', 'begun before');
    if (command.name === 'reopen') return file?.end ? undefined : refusal('not-denied', '801.4', 'it is open');
    const afterEnd = ['due', 'noticeSent', 'workDone', 'retime'].includes(command.name);
    return file?.end && !afterEnd ? refusal('application-withdrawn', '801.4', `it is ${file.end.as}`) : undefined;
  },
  apply(file, command) {
    const at = command.receivedAt;
    switch (command.name) {
      case 'note':
        if (command.body.stumble && errandRules.policyStumbles) throw new Error('policy stumbles');
        return { ...file, notes: file.notes + 1 };
      case 'finish':
        return { ...file, end: { as: 'done', at } };
      case 'due':
        return { ...file, end: { as: 'given-up', at } };
      case 'reopen': {
        const { end: _over, ...open } = file;
        return open;
      }
      case 'turn':
        return { ...file, chapters: (file.chapters ?? 0) + 1 };
      case 'workDone':
        return { ...file, results: [...(file.results ?? []), command.body.result] };
      case 'noticeSent':
        return { ...file, lettersSent: file.lettersSent + 1 };
      default:
        return file;
    }
  },
  consequences(_before, after, command) {
    const follows = nothingFollows();
    follows.events.push({ type: eventOf[command.name], text: command.body });
    if ((command.name === 'note' || command.name === 'turn') && command.body.letter) follows.letters.push(letter(after, command.id));
    if (command.name === 'work') {
      const kind = (command.body.kind ?? 'errand') as WorkKind;
      follows.works.push({ kind, occasion: command.id, body: { notes: after.notes } });
    }
    if (command.name === 'finish') {
      const to = `${after.id}-follow-up`;
      const body = { personId: after.subject, errandId: after.id };
      follows.letters.push(letter(after, command.id));
      follows.messages.push({ id: to, kind: 'follow-up', to, name: 'begin', body, opens: true });
    }
    return follows;
  },
  deadlines: (file) => [
    {
      id: 'patience',
      rule: '801.8.B',
      fromEvent: 'submitted',
      from: dayOf(file.begunAt),
      term: errandRules.patience,
      owner: 'them',
      state: file.end ? (file.end.as === 'done' ? 'met' : 'missed') : 'running',
      ...(file.end && { settledAt: file.end.at }),
    },
  ],
  stage: (file) => file.end?.as ?? 'open',
  turn: (file) => (file.end ? 'nobody' : 'them'),
  owner: () => undefined,
  ended: (file) => file.end !== undefined,
  details: (file) => `**${file.end?.as ?? 'open'}**, ${file.notes} notes`,
};
processes['errand'] = errandProcess as unknown as Process;
