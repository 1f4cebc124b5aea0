/** What a letter may say besides its own words: facts turned into words of its language. No rule is decided here. */
import { itemWords } from '../../policy/application/item-words';
import type { Item } from '../../policy/application/items';
import { classOf, type Reason, reasons } from '../../policy/application/reasons';
import { rulesOf } from '../../policy/application/rules';
import {
  type CivilDate,
  dateInWords,
  daysBetween,
  endOf,
  instantInWords,
  type Language,
  lastDayOf,
  longDate,
  termInWords,
} from '../../policy/calendar';
import { counted } from '../../policy/language';
import type { NamedItem, NoticeFacts, NoticeKind } from '../../policy/notices';
import { appeals } from '../../policy/program';
import type { Variables } from './blocks';

interface Written {
  language: Language;
  /** The Pacific day on which the letter is written. */
  today: CivilDate;
}

const stepOf = (item: Item, language: Language, why?: string) => ({
  label: itemWords[item].label[language],
  duty: itemWords[item].duty[language],
  how: why || itemWords[item].help[language],
});

const reasonTexts = (codes: readonly Reason[], language: Language): string[] => [...new Set(codes.map((code) => reasons[code][language]))];

/** What was found says more than the general help; a note asks for nothing. */
const namedSteps = (named: readonly NamedItem[], language: Language) =>
  named.map(({ item, reasons: found }) => {
    const asking = found.filter((code) => classOf(code) !== 'note');
    return stepOf(item, language, reasonTexts(asking, language).join(' '));
  });

/** A period in which something must arrive: its last moment, and how it was counted. */
const period = (from: CivilDate, lastDay: CivilDate, { language, today }: Written) => ({
  until: instantInWords(endOf(lastDay), language),
  lastDay: dateInWords(lastDay, language),
  days: daysBetween(from, lastDay),
  from: dateInWords(from, language),
  daysLeft: daysBetween(today, lastDay),
});

function incomplete(facts: NoticeFacts['application-incomplete'], written: Written) {
  const { language } = written;
  return {
    ...period(facts.submittedOn, facts.lastDay, written),
    items: namedSteps(facts.items, language),
    count: facts.items.length,
    counted: counted(facts.items.length, language),
    closesOn: dateInWords(lastDayOf(facts.lastDay, { days: 1 }), language),
    decidedWithin: termInWords(rulesOf(facts.edition).statusNotice, language),
    feePaid: facts.feePaid,
  };
}

function moreNeeded(facts: NoticeFacts['application-more-needed'], written: Written) {
  const { language, today } = written;
  const { answerWithin, alsoMissing } = facts;
  return {
    ...incomplete(facts, written),
    alsoMissing: alsoMissing.map((item) => stepOf(item, language)),
    moreMissing: alsoMissing.length > 0,
    afterHold: answerWithin !== undefined,
    ...(answerWithin && period(today, lastDayOf(today, answerWithin), written)),
    answerWithin: answerWithin ? termInWords(answerWithin, language) : '',
  };
}

const variables: { [Kind in NoticeKind]: (facts: NoticeFacts[Kind], written: Written) => Variables } = {
  'application-incomplete': incomplete,
  'application-hold-reminder': incomplete,
  'application-more-needed': moreNeeded,
  'application-voided': (facts, written) => ({ ...incomplete(facts, written), closedOn: longDate(facts.voidOn, written.language) }),
  'application-reopened': ({ receivedOn }, { language }) => ({ receivedOn: longDate(receivedOn, language) }),
  'application-approved': ({ approvedOn }, { language }) => ({ approvedOn: longDate(approvedOn, language) }),
  'application-denied': ({ decidedOn, reasons: found, appealBy }, written) => ({
    ...period(decidedOn, appealBy, written),
    decidedOn: longDate(decidedOn, written.language),
    reasons: reasonTexts(found, written.language),
    mailbox: appeals.email,
    contents: appeals.contents.map((content) => content[written.language]),
  }),
  'application-withdrawn': ({ withdrawnOn, feePaid }, { language }) => ({ withdrawnOn: longDate(withdrawnOn, language), feePaid }),
};

export const variablesOf = <Kind extends NoticeKind>(kind: Kind, facts: NoticeFacts[Kind], written: Written): Variables =>
  variables[kind](facts, written);
