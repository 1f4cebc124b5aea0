/** What follows from a decision, said to staff before the click: plain sentences with the dates of this case. */
import { declining, toAskFor } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import type { Item } from '../../../../policy/application/items';
import { reasons } from '../../../../policy/application/reasons';
import { rulesOf } from '../../../../policy/application/rules';
import { lastDayOf, longDate, termInWords } from '../../../../policy/calendar';
import { isOver } from '../../../../policy/ledger';
import { noticeTitles } from '../../../../policy/notice-words';
import type { NoticeKind } from '../../../../policy/notices';
import type { Shown } from '../application/shown';
import type { ActionName, StaffCaseView } from './case.view';

const letter = (kind: NoticeKind): string => `The letter “${noticeTitles[kind].en}” leaves at once`;
const feeStays = 'The application fee is not paid back (601.nonrefundable).';

function asked({ file, now }: Shown): string[] {
  const hold = file.ledger['hold'];
  const { lateRequest } = rulesOf(file.edition);
  return [
    `${letter('application-more-needed')}. It names every item listed here and how to mend it (801.8.A).`,
    ...(hold && !isOver(file, 'hold', now)
      ? [
          `The items count as missing until they come again. The last day stays ${longDate(hold.lastDay, 'en')} (801.8.once).`,
          'The time for our decision stops, and begins anew when everything is in (801.7).',
        ]
      : [
          `The applicant has ${termInWords(lateRequest, 'en')} from the day the letter leaves. Then it is decided on what is there.`,
          'Nobody can decide while an item may still come.',
        ]),
  ];
}

/** Deterministic for a file and a day; nothing here is promised before it is recorded. */
export function consequencesOf(shown: Shown, name: ActionName): string[] {
  const { file, today } = shown;
  switch (name) {
    case 'ask-for-more':
      return asked(shown);
    case 'take':
      return ['Your name stands beside the case in the queue, and what falls overdue goes to you. Others can still work on it.'];
    case 'approve':
      return [
        `${letter('application-approved')}. It names the next step, the exam fee (801.9).`,
        'The application ends here. An approval cannot be taken back on this page.',
      ];
    case 'deny':
      return [
        `${letter('application-denied')}, with the reasons listed here and the right of appeal.`,
        `Denied today, the last day for an appeal is ${longDate(lastDayOf(today, rulesOf(file.edition).appeal), 'en')} (702.2.letter).`,
        feeStays,
        'The application ends here. Only an appeal can change a denial.',
      ];
    case 'withdraw':
      return [
        `The application ends on the day the withdrawal was received. ${letter('application-withdrawn')}.`,
        feeStays,
        'The applicant can start a new application.',
      ];
    case 'note-appeal':
      return ['A task is made for the appeals reviewers.', 'The denial stays in force while they review it.'];
    case 'correct':
      return [
        'The application counts as complete from the day everything was received, and the time for our decision runs from then (801.7).',
        `The fee is no longer forfeited. ${letter('application-reopened')}.`,
        'Your name, the second person and the evidence stay in the record.',
      ];
  }
}

const reasoned = (file: Shown['file'], items: Item[], wanted: 'fixable' | 'decline'): StaffCaseView['actions'][number]['items'] =>
  items.map((item) => ({
    item,
    label: itemWords[item].staff,
    reasons: (file.items[item].reasons ?? [])
      .filter((code) => reasons[code].class === wanted)
      .map((code) => ({ code, text: reasons[code].en })),
  }));

/** The items a decision is about, each with the words the applicant will read. */
export function itemsOf({ file }: Shown, name: ActionName): StaffCaseView['actions'][number]['items'] {
  if (name === 'ask-for-more') return reasoned(file, toAskFor(file), 'fixable');
  return name === 'deny' ? reasoned(file, declining(file), 'decline') : undefined;
}
