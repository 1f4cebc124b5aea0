/** What the applicant has to do, by when and why; what we have to do, by when. */
import { type ApplicationFile, openRequests, outstanding, toCheck } from '../../../../policy/application/file';
import { itemInfo, type Item } from '../../../../policy/application/items';
import { itemWords } from '../../../../policy/application/item-words';
import { reasons } from '../../../../policy/application/reasons';
import { rulesOf } from '../../../../policy/application/rules';
import { dayOf, type Language, lastDayOf } from '../../../../policy/calendar';
import { guidelinesOf } from '../../../../policy/deadline-words';
import type { LedgerRow } from '../../../../policy/process';
import { day } from '../calendar/moments';
import { sentences } from './duty-sentences';
import { datedBy, isClose, ourDuty } from '../cases/duty';
import type { Duty } from '../cases/parts.view';
import { isOwed } from '../cases/shown';
import type { Shown } from './shown';

const actionOf = { files: 'send', signature: 'sign', payment: 'pay', form: 'fill', declaration: 'fill' } as const;
/** The page of the portal where an item is handed in. */
const hrefOf = (item: Item): string => `/portal/application/items/${item}`;

const reasonTexts = (file: ApplicationFile, item: Item, language: Language): string =>
  (file.items[item].reasons ?? [])
    .filter((code) => reasons[code].class === 'fixable')
    .map((code) => reasons[code][language])
    .join(' ');

/** Newest first in urgency: what was asked for again has its own row, everything else shares the last day of the hold. */
export function yourDuties(shown: Shown, language: Language): Duty[] {
  const { file } = shown;
  if (file.end) return [];
  const hold = file.ledger['hold'];
  const held = outstanding(file).map((item) => yours(shown, item, hold, language));
  const asked = openRequests(file)
    .filter(({ afterHold }) => afterHold)
    .map((request) => yours(shown, request.item, file.ledger[`request:${file.requests.indexOf(request) + 1}`], language));
  return [...held, ...asked];
}

function yours(shown: Shown, item: Item, row: LedgerRow | undefined, language: Language): Duty {
  const say = sentences[language];
  const words = itemWords[item];
  const close = row ? isClose(shown, row) : false;
  const found = reasonTexts(shown.file, item, language) || words.help[language];
  const consequence = row?.id === 'hold' && close ? ` ${say.soonText(dayOf(row.at))}` : '';
  return {
    id: row ? `${row.id}/${item}` : `request/${item}`,
    item,
    byLabel: say.by,
    tone: close ? 'soon' : 'turn',
    heading: words.duty[language],
    text: row ? `${found}${consequence}` : `${found} ${say.noDayYet}`,
    action: { label: say.act[actionOf[itemInfo[item].proof]], href: hrefOf(item) },
    ...(row && datedBy(shown, row, language)),
  };
}

export function ourDuties(shown: Shown, language: Language): Duty[] {
  const { file } = shown;
  if (file.end) return [];
  const rule = `801.7, ${guidelinesOf(file.edition, language)}`;
  return [
    ...letterDuty(shown, language),
    ...toCheck(file).map((item) => checking(file, item, rule, language)),
    decision(shown, rule, language),
  ];
}

/** 801.8: until the first letter has left, or while we are late with it. */
function letterDuty(shown: Shown, language: Language): Duty[] {
  const row = shown.file.ledger['deficiency-notice'];
  if (!row || (row.state !== 'running' && !isOwed(row))) return [];
  const { writing, writingText } = sentences[language];
  return [ourDuty(shown, row, [writing, writingText], language)];
}

function checking(file: ApplicationFile, item: Item, rule: string, language: Language): Duty {
  const say = sentences[language];
  const { at } = file.items[item];
  return {
    id: `check/${item}`,
    item,
    byLabel: say.received,
    ...(at && { by: day(dayOf(at), language) }),
    tone: 'plain',
    heading: say.checking(itemWords[item].yours[language]),
    text: say.checkingText,
    why: { ...say.checkingWhy, rule },
  };
}

/** 801.7: promised once everything is in; before that, what it would be today. */
function decision(shown: Shown, rule: string, language: Language): Duty {
  const { file, today } = shown;
  const say = sentences[language];
  const row = file.ledger['status-notice'];
  if (row && (row.state === 'running' || isOwed(row))) return ourDuty(shown, row, [say.decide, say.decideText], language);
  const ifToday = lastDayOf(today, rulesOf(file.edition).statusNotice);
  return {
    id: 'decision',
    byLabel: say.atTheLatest,
    by: day(ifToday, language),
    tone: 'plain',
    heading: say.decide,
    text: say.decideIfToday(ifToday),
    why: { ...say.decideWhyIfToday, rule },
  };
}
