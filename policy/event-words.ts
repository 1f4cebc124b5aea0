/** What happened, in words: one line of the timeline per type of event. Here are the events that every process has. */
import { type CivilDate, dateInWords, type Language } from './calendar';
import { noticeTitles } from './notice-words';
import type { NoticeKind } from './notices';
import type { WorkKind } from './process';

/** `label`: what staff call a deadline of this process of which only the id is at hand. */
export type Say<Text> = (text: Text, label: (deadline: string) => string) => string;
export interface EventWords<Text> {
  staff: Say<Text>;
  /** Undefined: an inner step, which the person hears of in a letter. */
  person?: Readonly<Record<Language, Say<Text>>>;
}

/** Facts of the events below. */
export interface CommonEventText {
  letter?: string;
  deadline?: string;
  lastDay?: CivilDate;
  kind?: WorkKind;
}

const letterTitle = ({ letter = '' }: CommonEventText, language: Language): string => {
  const [kind = ''] = letter.split('/');
  return Object.hasOwn(noticeTitles, kind) ? noticeTitles[kind as NoticeKind][language] : kind;
};
/** What the program did outside of the record. */
const worksDone = {
  certificate: 'Certificate files made',
  'vendor-exchange': 'Files exchanged with the vendor',
  'vendor-comparison': 'Our list and the vendor’s compared',
  'registry-check': 'Registry and record compared',
} as const satisfies Record<WorkKind, string>;
const clock: Say<CommonEventText> = ({ deadline }, label) => (deadline ? label(deadline) : '');
const day = ({ lastDay }: CommonEventText, language: Language): string => (lastDay ? dateInWords(lastDay, language) : '');

export const commonEventWords = {
  NoticeSent: {
    staff: (text) => `Letter sent: ${letterTitle(text, 'en')}`,
    person: {
      en: (text) => `We wrote to you: ${letterTitle(text, 'en')}`,
      es: (text) => `Le escribimos: ${letterTitle(text, 'es')}`,
    },
  },
  WorkDone: { staff: ({ kind }) => (kind ? worksDone[kind] : 'Work of the program done') },
  ReminderDue: { staff: () => 'A reminder was due' },
  DutyOverdue: {
    staff: (text, label) => `Overdue by us: ${clock(text, label)}, last day ${day(text, 'en')}. It is still owed`,
    person: {
      en: (text) => `We did not keep our date of ${day(text, 'en')}. We are sorry`,
      es: (text) => `No cumplimos nuestra fecha del ${day(text, 'es')}. Lo sentimos`,
    },
  },
  DutyDoneLate: { staff: (text, label) => `Done late: ${clock(text, label)}, last day was ${day(text, 'en')}` },
  DeadlineRetimed: {
    staff: (text, label) => `Date computed anew with a second person: ${clock(text, label)}`,
    person: {
      en: () => 'We worked out one of your dates again',
      es: () => 'Calculamos de nuevo una de sus fechas',
    },
  },
  CaseTaken: { staff: () => 'Took the case' },
} as const satisfies Record<string, EventWords<CommonEventText>>;
export type CommonEvent = keyof typeof commonEventWords;
