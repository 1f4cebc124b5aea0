/** 805.1 The daily comparison of registry and record: one case for ever, whose id is its kind. */
import { currentEdition } from '../application/rules';
import { dayOf, longDate } from '../calendar';
import { nextClock, paragraphs, stands } from '../details';
import { type Consequences, type Deadline, nothingFollows, type Process } from '../process';
import { type Refusal, refusal } from '../refusal';
import { refuseRetime } from '../retime';
import type { Checked, RegistryCheckCommand, RegistryCheckFacts, RegistryCheckFile, RegistryDifference } from './file';
import { registryRulesOf } from './rules';

export const registryCheckStages = ['waiting', 'checking'] as const;
export type RegistryCheckStage = (typeof registryCheckStages)[number];

export const registryCheckEvents = ['ChecksBegun', 'CheckBegun', 'RegistryChecked', 'DeadlineRetimed'] as const;
export type RegistryCheckEvent = (typeof registryCheckEvents)[number];

const begun = refusal('not-applicable', '805.1', 'the checks have begun');
export const differenceCause = ({ number, field }: RegistryDifference): string => `${number}/${field}`;

function open(command: RegistryCheckCommand): RegistryCheckFacts {
  const today = dayOf(command.receivedAt);
  const about = { id: command.id, subject: command.id }; // about nobody
  return { schema: 1, ...about, edition: currentEdition, openedAt: command.receivedAt, checkedOn: today, checking: false, differences: 0 };
}

function refuse(file: RegistryCheckFile | undefined, command: RegistryCheckCommand): Refusal | undefined {
  if (command.name === 'begin') return file && begun;
  return file && command.name === 'retime' ? refuseRetime(file, command) : undefined;
}

function apply(file: RegistryCheckFile, command: RegistryCheckCommand): RegistryCheckFile {
  switch (command.name) {
    case 'due':
      return { ...file, checking: true };
    case 'workDone': {
      const { differences, more } = command.body.result;
      return { ...file, checking: false, checkedOn: dayOf(command.receivedAt), differences: differences.length + more };
    }
    default:
      return file;
  }
}

/** The next one is a day after the last one was done, so days that went by unseen are looked at once. */
const deadlines = (file: RegistryCheckFacts): Deadline[] => [
  {
    id: 'check',
    rule: '805.1',
    fromEvent: 'checked',
    from: file.checkedOn,
    term: registryRulesOf(file.edition).check,
    begins: true,
    recurring: true,
    owner: 'us',
    state: file.checking ? 'met' : 'running',
  },
];

function consequences(_before: RegistryCheckFile | undefined, _after: RegistryCheckFile, command: RegistryCheckCommand): Consequences {
  const follows = nothingFollows();
  const event = (type: RegistryCheckEvent, text: object) => follows.events.push({ type, text });
  switch (command.name) {
    case 'begin':
      event('ChecksBegun', {});
      break;
    case 'due':
      event('CheckBegun', {});
      follows.works.push({ kind: 'registry-check', occasion: dayOf(command.receivedAt), body: {} });
      break;
    case 'workDone':
      checked(command.body.result, follows);
      break;
    case 'retime':
      event('DeadlineRetimed', command.body);
  }
  return follows;
}

/** A task per difference. Where registry and record agree again its task is done; where not all are listed, nobody knows that. */
function checked({ certifications, differences, more, openTasks = [] }: Checked, follows: Consequences): void {
  const count = differences.length + more;
  follows.events.push({ type: 'RegistryChecked' satisfies RegistryCheckEvent, text: { certifications, differences: count } });
  const causes = differences.map(differenceCause);
  for (const cause of causes) follows.tasks.push({ queue: 'registry', kind: 'registry-difference', cause });
  if (more > 0) return;
  for (const cause of openTasks)
    if (!causes.includes(cause)) follows.tasksDone.push({ kind: 'registry-difference', cause, outcome: 'agrees again' });
}

const stage = (file: RegistryCheckFile): RegistryCheckStage => (file.checking ? 'checking' : 'waiting');

export const registryCheckProcess: Process<RegistryCheckFile, RegistryCheckCommand> = {
  kind: 'registry-check',
  reference: 'REG',
  opens: 'begin',
  standing: true,
  byDates: true,
  handedIn: [],
  exclusive: { key: () => 'registry-check', refusal: begun },
  open,
  refuse,
  apply,
  consequences,
  deadlines,
  stage,
  turn: () => 'nobody',
  owner: () => undefined,
  ended: () => false,
  details: (file) =>
    paragraphs(
      `${stands('registry-check', stage(file))}, ${file.differences} differences on ${longDate(file.checkedOn, 'en')}`,
      nextClock('registry-check', file),
    ),
};
