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
import { attemptTimes, deliveryWords, examLanguageWords, openPointWords } from '../../policy/candidacy/exam-words';
import { examSteps } from '../../policy/candidacy/reminder';
import { rulesOf as candidacyRules } from '../../policy/candidacy/rules';
import { examCompany, preparation } from '../../policy/candidacy/exam-company';
import type { ReissueReason } from '../../policy/certification/file';
import { counted, moneyInWords, type Texts } from '../../policy/language';
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

const scheduling = (language: Language) => ({
  schedulingUrl: examCompany.schedulingUrl,
  phone: examCompany.phone,
  option: examCompany.option,
  hours: examCompany.hours[language],
  guide: preparation.guide.url,
  expect: preparation.whatToExpect.url,
});

/** An exam that was not passed or missed: what is still possible, and until when (801.12.content). */
function retakeable(facts: NoticeFacts['exam-not-passed'], { language }: Written) {
  const { attemptsLeft, retakeFee } = facts;
  return {
    examOn: longDate(facts.examOn, language),
    lastDay: longDate(facts.lastDay, language),
    counted: attemptTimes(attemptsLeft, language),
    retake: retakeFee !== undefined,
    usedUp: attemptsLeft === 0,
    retakeFee: retakeFee === undefined ? '' : moneyInWords(retakeFee),
    processedWithin: termInWords(candidacyRules(facts.edition).retake, language),
    dashboardUrl: examCompany.dashboardUrl,
  };
}

/** Why a certificate was made anew, in the sentence "because …". */
const reissueReasons = {
  'name-changed': { en: 'your name changed', es: 'cambió su nombre' },
  lost: { en: 'the former one was lost', es: 'el anterior se perdió' },
  damaged: { en: 'the former one was damaged', es: 'el anterior se dañó' },
  misprinted: { en: 'the former one had a mistake', es: 'el anterior tenía un error' },
} as const satisfies Record<ReissueReason, Texts>;

/** A letter about a certification: its number, and its days in words. */
const certified = <Days extends Record<string, CivilDate>>(number: string, days: Days, { language }: Written) => ({
  number,
  ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dateInWords(day, language)])),
});

const variables: { [Kind in NoticeKind]: (facts: NoticeFacts[Kind], written: Written) => Variables } = {
  'application-incomplete': incomplete,
  'application-hold-reminder': incomplete,
  'application-more-needed': moreNeeded,
  'application-voided': (facts, written) => ({ ...incomplete(facts, written), closedOn: longDate(facts.voidOn, written.language) }),
  'application-reopened': ({ receivedOn }, { language }) => ({ receivedOn: longDate(receivedOn, language) }),
  'application-approved': ({ approvedOn, examFee }, { language }) => ({
    approvedOn: longDate(approvedOn, language),
    examFee: moneyInWords(examFee),
  }),
  'application-denied': ({ decidedOn, reasons: found, appealBy }, written) => ({
    ...period(decidedOn, appealBy, written),
    decidedOn: longDate(decidedOn, written.language),
    reasons: reasonTexts(found, written.language),
    mailbox: appeals.email,
    contents: appeals.contents.map((content) => content[written.language]),
  }),
  'application-withdrawn': ({ withdrawnOn, feePaid }, { language }) => ({ withdrawnOn: longDate(withdrawnOn, language), feePaid }),
  'exam-identification': (facts, { language }) => ({
    examId: facts.examId,
    lastDay: longDate(facts.lastDay, language),
    waiting: facts.waitingFor.length > 0,
    ready: facts.waitingFor.length === 0,
    waitingFor: facts.waitingFor.map((point) => openPointWords[point][language]),
    languageKnown: facts.language !== undefined,
    examLanguage: facts.language ? examLanguageWords[facts.language][language] : '',
    ...scheduling(language),
  }),
  'exam-not-passed': retakeable,
  'exam-no-show': retakeable,
  'retake-processed': (facts, { language }) => ({
    examId: facts.examId,
    requestedOn: dateInWords(facts.requestedOn, language),
    lastDay: longDate(facts.lastDay, language),
    ...scheduling(language),
  }),
  'exam-period-reminder': (facts, { language, today }) => ({
    lastDay: longDate(facts.lastDay, language),
    daysLeft: daysBetween(today, facts.lastDay),
    attemptsLeft: facts.attemptsLeft,
    counted: counted(facts.attemptsLeft, language),
    ...Object.fromEntries(examSteps.map((step) => [step, facts.next === step])),
    waiting: facts.waitingFor.length > 0,
    waitingFor: facts.waitingFor.map((point) => openPointWords[point][language]),
    appointment: facts.appointment
      ? `${instantInWords(facts.appointment.at, language)}, ${deliveryWords[facts.appointment.mode][language]}`
      : '',
    processedWithin: termInWords(candidacyRules(facts.edition).retake, language),
    ...scheduling(language),
  }),
  'approval-period-ended': ({ as, lastDay, endedOn, edition }, { language }) => ({
    attemptsUsed: as === 'attempts-used',
    attempts: counted(candidacyRules(edition).attempts, language),
    lastDay: longDate(lastDay, language),
    endedOn: longDate(endedOn, language),
  }),
  'exam-passed-certificate': ({ number, examOn, issuedOn, expiresOn, renewFrom }, written) =>
    certified(number, { examOn, issuedOn, expiresOn, renewFrom }, written),
  'renewal-notice': ({ number, expiresOn, renewFrom, lapsedThrough }, written) => ({
    ...period(renewFrom, expiresOn, written),
    ...certified(number, { expiresOn, renewFrom, lapsedThrough, lapsesOn: lastDayOf(expiresOn, { days: 1 }) }, written),
  }),
  'certification-lapsed': ({ number, goodStanding, expiresOn, lapsedOn, lapsedThrough }, written) => ({
    ...certified(number, { expiresOn, lapsedOn, lapsedThrough }, written),
    goodStanding,
  }),
  'certification-expired': ({ number, goodStanding, expiresOn, expiredOn, expiredThrough }, written) => ({
    ...certified(number, { expiresOn, expiredOn, expiredThrough }, written),
    goodStanding,
  }),
  'certification-vacated': ({ number, expiresOn, vacatedOn }, written) => certified(number, { expiresOn, vacatedOn }, written),
  'certification-surrendered': ({ number, receivedOn }, written) => certified(number, { receivedOn }, written),
  'certificate-reissued': ({ number, reason, reissuedOn }, written) => ({
    ...certified(number, { reissuedOn }, written),
    reason: reissueReasons[reason][written.language],
  }),
  'certification-changed': ({ number, what, changedOn, newCertificate }, written) => ({
    ...certified(number, { changedOn }, written),
    isName: what === 'name',
    newCertificate,
  }),
};

export const variablesOf = <Kind extends NoticeKind>(kind: Kind, facts: NoticeFacts[Kind], written: Written): Variables =>
  variables[kind](facts, written);
