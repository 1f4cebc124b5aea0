/** Every state an application can be in, and how somebody got there. Days are counted from the sandbox's today: 0 is today, -10 ten days ago. */
import { type Item, items, itemInfo } from '../../../../../policy/application/items';
import type { Reason } from '../../../../../policy/application/reasons';
import { currentEdition, rulesOf } from '../../../../../policy/application/rules';
import type { CivilTerm } from '../../../../../policy/calendar';
import type { Chance } from '../chance';

export type Step =
  /** `begun`: the form is half filled in. */
  | { does: 'drafts'; proofs: readonly Item[]; begun?: true }
  | { does: 'submits' | 'withdraws' }
  | { does: 'sends'; item: Item }
  | { does: 'is met'; item: Item }
  | { does: 'is not met'; item: Item; reason: Reason }
  | { does: 'is asked again' | 'is approved' | 'is denied' | 'appeals' };
export type Dated = Step & { day: number };

const days = (term: CivilTerm): number => {
  if (!('days' in term)) throw new Error('this term is not in days');
  return term.days;
};
const rules = rulesOf(currentEdition);
const hold = days(rules.hold);
const statusNotice = days(rules.statusNotice);
const late = days(rules.lateRequest);
const appeal = days(rules.appeal);

/** What may follow after the submission (801.4.B to G). */
export const proofs: readonly Item[] = items.filter((item) => !itemInfo[item].atSubmission);
const judged: readonly Item[] = items.filter((item) => itemInfo[item].judgedBy === 'staff');
const without = (...missing: Item[]): Item[] => proofs.filter((item) => !missing.includes(item));

const submitted = (day: number, ...missing: Item[]): Dated[] => [
  { day, does: 'drafts', proofs: without(...missing) },
  { day, does: 'submits' },
];
const met = (day: number, ...some: readonly Item[]): Dated[] => some.map((item) => ({ day, does: 'is met', item }));
const notMet = (day: number, item: Item, reason: Reason): Dated => ({ day, does: 'is not met', item, reason });

/** So many days ago, one of every third day: people who act on the same day are filled in together. */
const ago = (chance: Chance, least: number, most: number): number => -3 * chance.between(Math.ceil(least / 3), Math.floor(most / 3));

const missing =
  (...some: Item[]) =>
  (chance: Chance): Dated[] =>
    submitted(ago(chance, 1, hold - 2), ...some);

/** Complete shortly before the hold ended, and found wanting shortly after. */
function askedAfterHold(askedOn: number): Dated[] {
  const submittedOn = askedOn - hold - 2;
  return [
    ...submitted(submittedOn, 'diploma'),
    { day: submittedOn + hold - 3, does: 'sends', item: 'diploma' },
    ...met(askedOn, 'photo-id', 'training-certificate'),
    notMet(askedOn, 'diploma', 'EDU-02'),
    { day: askedOn, does: 'is asked again' },
  ];
}

function denied(day: number, reason: 'EDU-03' | 'TRN-03' = 'TRN-03'): Dated[] {
  const item = reason === 'EDU-03' ? 'diploma' : 'training-certificate';
  const rest = judged.filter((one) => one !== item);
  return [...submitted(day - 12), ...met(day - 2, ...rest), notMet(day - 1, item, reason), { day, does: 'is denied' }];
}

export const journeys = {
  'draft begun': (chance) => [{ day: ago(chance, 1, 20), does: 'drafts', proofs: ['photo-id'], begun: true }],
  'draft ready to submit': (chance) => [{ day: ago(chance, 1, 20), does: 'drafts', proofs }],
  'photo ID missing': missing('photo-id'),
  'diploma missing': missing('diploma'),
  'training certificate missing': missing('training-certificate'),
  'signature missing': missing('code-signature'),
  'exam form missing': missing('exam-form'),
  'fee missing': missing('fee'),
  'much missing': missing('diploma', 'training-certificate', 'code-signature', 'fee'),
  'last day today': () => submitted(-hold, 'diploma'),
  'incomplete, with findings': () => [...submitted(-25, 'fee'), ...met(-4, 'diploma'), notMet(-3, 'photo-id', 'ID-01')],
  'to check': (chance) => submitted(ago(chance, 0, 20)),
  'half checked': () => [...submitted(-14), ...met(-2, 'photo-id')],
  'all met': () => [...submitted(-18), ...met(-2, ...judged)],
  'to ask again': () => [...submitted(-16), ...met(-2, 'photo-id', 'training-certificate'), notMet(-1, 'diploma', 'EDU-01')],
  'to deny': () => [...submitted(-20), ...met(-3, 'photo-id', 'diploma'), notMet(-1, 'training-certificate', 'TRN-03')],
  'asked again': () => [
    ...submitted(-40),
    ...met(-12, 'diploma', 'training-certificate'),
    notMet(-12, 'photo-id', 'ID-02'),
    { day: -11, does: 'is asked again' },
  ],
  'asked again and sent': () => [
    ...submitted(-30),
    ...met(-15, 'photo-id', 'diploma'),
    notMet(-15, 'training-certificate', 'TRN-02'),
    { day: -14, does: 'is asked again' },
    { day: -3, does: 'sends', item: 'training-certificate' },
  ],
  'asked after the hold': (chance) => askedAfterHold(ago(chance, 2, late - 2)),
  'asked after the hold, nothing came': () => askedAfterHold(-late - 2),
  'overdue for us': (chance) => submitted(ago(chance, statusNotice + 1, statusNotice + 15)),
  approved: (chance) => {
    const day = ago(chance, 1, 60);
    return [...submitted(day - 15), ...met(day - 1, ...judged), { day, does: 'is approved' }];
  },
  'approved after the hold was used': () => [
    ...submitted(-70, 'diploma', 'fee'),
    { day: -40, does: 'sends', item: 'fee' },
    { day: -35, does: 'sends', item: 'diploma' },
    ...met(-20, ...judged),
    { day: -19, does: 'is approved' },
  ],
  denied: (chance) => denied(ago(chance, 1, appeal - 1)),
  'denied, appeal noted': () => [...denied(-10, 'EDU-03'), { day: -4, does: 'appeals' }],
  void: (chance) => submitted(ago(chance, hold + 1, hold + 20), 'diploma'),
  'void without a fee': (chance) => submitted(ago(chance, hold + 1, hold + 20), 'fee', 'training-certificate'),
  'void, applied again': () => [...submitted(-hold - 15, 'training-certificate'), ...submitted(-6)],
  withdrawn: (chance) => {
    const day = ago(chance, 1, 30);
    return [...submitted(day - 20), { day, does: 'withdraws' }];
  },
  'withdrawn without a fee': () => [...submitted(-22, 'fee', 'diploma'), { day: -7, does: 'withdraws' }],
} as const satisfies Record<string, (chance: Chance) => Dated[]>;

export type Journey = keyof typeof journeys;
export const journeyNames = Object.keys(journeys) as Journey[];
