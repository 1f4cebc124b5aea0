/** 201.3: each requirement with its state, its reasons, its proof, and who checked it and when. */
import type { ApplicationFile } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import { itemInfo, type Item, items } from '../../../../policy/application/items';
import { reasons, reasonsFor } from '../../../../policy/application/reasons';
import { itemStateWords } from '../../../../policy/application/stage-words';
import { dayOf, shortDate } from '../../../../policy/calendar';
import type { SignedIn } from '../account/session';
import { refusalOf, refusalWords } from '../cases/refusal-words';
import type { Shown } from '../application/shown';
import { moment } from '../calendar/moments';
import type { DocumentView } from '../document/document.view';
import { titles } from '../problems/titles';
import type { ChecklistRow, StaffCaseView } from './case.view';

const proofWords = { form: 'Form', declaration: 'Statement', files: 'No file', signature: 'Signature', payment: 'Receipt' } as const;

export function checklistRow(
  shown: Shown,
  item: Item,
  documents: DocumentView[],
  me: SignedIn,
  nameOf: (actor: string) => string,
): ChecklistRow {
  const { state, at, evidence, reasons: codes = [], checkedBy, checkedAt } = shown.file.items[item];
  const { proof, rule, judgedBy } = itemInfo[item];
  const files = documents.filter((document) => evidence?.documents?.includes(document.id));
  const { tone, staff } = itemStateWords[state];
  return {
    item,
    label: itemWords[item].staff,
    rule,
    state,
    stateWords: staff,
    tone,
    reasons: codes.map((code) => ({ code, text: reasons[code].staff, class: reasons[code].class })),
    proof: proof === 'files' && files.length ? files : state === 'missing' ? '–' : proofWords[proof],
    ...(at && { received: moment(at, 'en') }),
    ...(checkedBy &&
      checkedAt && { checked: `${checkedBy === 'program' ? 'The program' : nameOf(checkedBy)}, ${shortDate(dayOf(checkedAt), 'en')}` }),
    ...(judgedBy === 'staff' && { judge: judgeable(shown, item, me) }),
  };
}

/** Whether the item can be judged now: asked with a reason of its own, so that only the item's state decides. */
function judgeable(shown: Shown, item: Item, me: SignedIn): NonNullable<ChecklistRow['judge']> {
  if (!me.permissions.includes('applications:judge')) return { possible: false, refusal: titles['not-allowed'].en };
  const refused = refusalOf(shown, me.actor, 'judgeItem', { item, met: false, reasons: reasonsFor(item).slice(0, 1), findings: {} });
  return { possible: !refused, ...(refused && { refusal: refusalWords(refused, 'en') }) };
}

/** What needs somebody's eyes first, then what is wrong, then the rest as the Guidelines list it. */
const urgency: Record<ApplicationFile['items'][Item]['state'], number> = {
  provided: 0,
  'not-met': 1,
  rejected: 2,
  requested: 2,
  missing: 3,
  met: 4,
};
export const byUrgency = (file: ApplicationFile): Item[] =>
  [...items].sort((a, b) => urgency[file.items[a].state] - urgency[file.items[b].state] || items.indexOf(a) - items.indexOf(b));

/** "7 met · 2 not met · 1 to check" */
export function countsInWords(file: ApplicationFile): StaffCaseView['checklistCounts'] {
  const count = (...states: string[]): number => items.filter((item) => states.includes(file.items[item].state)).length;
  const counts: [number, string][] = [
    [count('met'), 'met'],
    [count('not-met', 'rejected', 'requested'), 'not met'],
    [count('missing'), 'missing'],
    [count('provided'), 'to check'],
  ];
  return counts
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(' · ');
}
