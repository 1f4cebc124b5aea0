/** Words of every process, by its kind: stages, events, dates. */
import { applicationDeadlineWords, startWords } from './application/deadline-words';
import { eventWords } from './application/event-words';
import { stageWords } from './application/stage-words';
import type { CivilDate, Language } from './calendar';
import { candidacyDeadlineWords, candidacyStartWords } from './candidacy/deadline-words';
import { candidacyEventWords } from './candidacy/event-words';
import { candidacyStageWords } from './candidacy/stage-words';
import { certificationDeadlineWords, certificationStartWords } from './certification/deadline-words';
import { certificationEventWords } from './certification/event-words';
import { certificationStageWords } from './certification/stage-words';
import { type DeadlineWords, familyOf, guidelinesOf, lengthInWords, type StartWords } from './deadline-words';
import { commonEventWords, type EventWords } from './event-words';
import { examVendorDeadlineWords, examVendorStartWords } from './exam-vendor/deadline-words';
import { examVendorEventWords } from './exam-vendor/event-words';
import { examVendorStageWords } from './exam-vendor/stage-words';
import type { Reader } from './language';
import type { LedgerRow } from './process';
import {
  registryCheckDeadlineWords,
  registryCheckEventWords,
  registryCheckStageWords,
  registryCheckStartWords,
} from './registry/check-words';
import type { StageWords } from './stage-words';

export interface ProcessWords {
  /** What staff call one of them. */
  name: string;
  stages: Readonly<Record<string, StageWords>>;
  /** Besides the events that every process has. Each is written from the facts of its own type. */
  events: Readonly<Record<string, EventWords<never>>>;
  /** By family: `request:2` is a row of `request`. */
  deadlines: Readonly<Record<string, DeadlineWords>>;
  /** By `fromEvent` of a row. */
  starts: Readonly<Record<string, StartWords>>;
}

export const processWords: Record<string, ProcessWords> = {
  application: { name: 'Application', stages: stageWords, events: eventWords, deadlines: applicationDeadlineWords, starts: startWords },
  candidacy: {
    name: 'Candidacy',
    stages: candidacyStageWords,
    events: candidacyEventWords,
    deadlines: candidacyDeadlineWords,
    starts: candidacyStartWords,
  },
  certification: {
    name: 'Certification',
    stages: certificationStageWords,
    events: certificationEventWords,
    deadlines: certificationDeadlineWords,
    starts: certificationStartWords,
  },
  'registry-check': {
    name: 'Daily check of the registry',
    stages: registryCheckStageWords,
    events: registryCheckEventWords,
    deadlines: registryCheckDeadlineWords,
    starts: registryCheckStartWords,
  },
  'exam-vendor': {
    name: 'Dealings with the exam vendor',
    stages: examVendorStageWords,
    events: examVendorEventWords,
    deadlines: examVendorDeadlineWords,
    starts: examVendorStartWords,
  },
};

function wordsOf<Part extends Exclude<keyof ProcessWords, 'name'>>(kind: string, part: Part, key: string): ProcessWords[Part][string] {
  const words: ProcessWords[Part] | undefined = processWords[kind]?.[part];
  if (!words || !Object.hasOwn(words, key)) throw new Error(`no words for the ${part} of ${kind}: ${key}`);
  return words[key] as ProcessWords[Part][string];
}
const deadlineWords = (kind: string, id: string): DeadlineWords => wordsOf(kind, 'deadlines', familyOf(id));

/** Throws for a kind or a stage without words, like everything below. */
export const stageWordsOf = (kind: string, stage: string): StageWords => wordsOf(kind, 'stages', stage);

export interface EventLine {
  staff(text: object): string;
  person?: Readonly<Record<Language, (text: object) => string>>;
}
export function eventLineOf(kind: string, type: string): EventLine {
  const common: Readonly<Record<string, EventWords<never>>> = commonEventWords;
  const { staff, person } = common[type] ?? wordsOf(kind, 'events', type);
  const label = (id: string) => deadlineLabelOf(kind, id);
  return {
    staff: (text) => staff(text as never, label),
    ...(person && { person: { en: (text) => person.en(text as never, label), es: (text) => person.es(text as never, label) } }),
  };
}

/** What staff call a deadline of which only the id is at hand. */
export const deadlineLabelOf = (kind: string, id: string): string => deadlineWords(kind, id).staff;

/** What a date is called. Staff read English. */
export const labelOf = (kind: string, row: LedgerRow, reader: Reader, language: Language): string =>
  reader === 'staff' ? deadlineWords(kind, row.id).staff : deadlineWords(kind, row.id).label[language];

/** What happens when the last day is over and nothing came first: "then void, fees forfeited, letter sent". */
export const afterOf = (kind: string, row: LedgerRow, reader: Reader, language: Language): string =>
  reader === 'staff' ? deadlineWords(kind, row.id).after.staff : deadlineWords(kind, row.id).after.person[language];

export interface Why {
  /** "90 calendar days from March 3, 2027, when you submitted; after that …" */
  summary: string;
  details: string[];
  /** "801.8.B, 801.8.C, Guidelines of May 15, 2025" */
  rule: string;
}

/** The reason of a date: start, length, calendar, what does not move it, what happens after, rule last. `edition`: the revision the case stands under (RL.revision). */
export function why(kind: string, row: LedgerRow, edition: CivilDate, reader: Reader, language: Language): Why {
  const words = deadlineWords(kind, row.id);
  const start = wordsOf(kind, 'starts', row.fromEvent);
  const begun = reader === 'staff' ? start.staff : start.person[language];
  const after = afterOf(kind, row, reader, language);
  const summary = `${lengthInWords(row, language)}, ${begun}; ${after}`;
  return {
    summary: reader === 'person' && (row.reminder || row.begins) ? words.details.person[language](row).join(' ') : summary,
    details: reader === 'staff' ? words.details.staff(row) : words.details.person[language](row),
    rule: [...words.rules, guidelinesOf(edition, language)].join(', '),
  };
}
