/**
 * What comes after an approval: every state of a candidacy and of a certification, and how somebody got there. Days are
 * counted from the sandbox's today. The oldest of them were certified more than six years ago: the date walks all that time, and
 * everything happens on its own day, letters included; nothing in the record is back-dated.
 */
import { type Item, items, itemInfo } from '../../../../../policy/application/items';
import type { Language } from '../../../../../policy/calendar';
import type { Plan } from '../../../../../cases/exam-vendor/simulated';
import type { Chance } from '../chance';
import { type Dated, proofs } from './journeys';
import type { Invented } from './person';

export type LifeStep =
  | { does: 'pays the exam' | 'has the spelling confirmed' }
  /** What the simulated vendor does with the attempt that was paid last. */
  | { does: 'goes to the vendor'; plan: Partial<Plan> }
  /** From processes that are not there yet (renewal, complaint, good standing): no screen says this. */
  | { does: 'is told'; what: 'renewed' | 'investigationOpened' | 'investigationClosed' | 'suspended' | 'revoked' | 'reinstated' }
  | { does: 'changes name'; familyName: string }
  | { does: 'gives it back' | 'dies' };
/** `perhaps`: what came before decides whether it is possible. */
export type Act = Dated | (LifeStep & { day: number; perhaps?: true });

export interface Life {
  language: Language;
  /** What this story needs of its person. */
  who?: Partial<Pick<Invented, 'givenName' | 'familyName' | 'examLanguage'>>;
  acts(chance: Chance): Act[];
}

/** 801.9: submitted, checked and approved on one day. */
export const approved = (day: number): Act[] => [
  { day, does: 'drafts', proofs },
  { day, does: 'submits' },
  ...items.filter((item) => itemInfo[item].judgedBy === 'staff').map((item: Item): Act => ({ day, does: 'is met', item })),
  { day, does: 'is approved' },
];
const pays = (day: number): Act => ({ day, does: 'pays the exam' });
/** Paid on a day, taken so many days after the vendor heard of it; nothing more unless said. */
export const attempt = (day: number, then: Plan['then'], inDays = 18, more: Partial<Plan> = {}): Act[] => [
  pays(day),
  { day, does: 'goes to the vendor', plan: { ...more, then, inDays } },
];
/** The night after the payment, then some days, then the night after the exam. */
const untilIssued = 20;
/** Passed at once; issued on that day. */
const certified = (day: number): Act[] => [...approved(day - untilIssued), ...attempt(day - untilIssued, 'pass')];
const told = (day: number, ...all: Extract<LifeStep, { does: 'is told' }>['what'][]): Act[] =>
  all.map((what) => ({ day, does: 'is told', what }));
const [year, month] = [365, 30];
const investigated = (day: number): Act[] => [...told(day - 2 * month, 'investigationOpened'), ...told(day, 'investigationClosed')];

export const lives = {
  'exam fee due': { language: 'en', acts: () => approved(-20) },
  'approval just now': { language: 'es', acts: () => approved(0) },
  'exam language to choose': {
    language: 'en',
    who: { examLanguage: 'ko' },
    acts: () => [...approved(-12), pays(-12)],
  },
  'spelling to confirm': { language: 'en', who: { givenName: 'Phương', familyName: 'Nguyễn' }, acts: () => [...approved(-9), pays(-9)] },
  'may choose a day': { language: 'es', acts: () => [...approved(-9), ...attempt(-9, 'nothing')] },
  'exam ahead': { language: 'en', acts: () => [...approved(-20), ...attempt(-20, 'pass', 33, { mode: 'online' })] },
  'not passed': { language: 'es', acts: () => [...approved(-60), ...attempt(-60, 'fail')] },
  'not passed, paid again': { language: 'en', acts: () => [...approved(-60), ...attempt(-60, 'fail'), ...attempt(0, 'nothing')] },
  'missed the exam': { language: 'en', acts: () => [...approved(-40), ...attempt(-40, 'no-show')] },
  'not passed three times': {
    language: 'en',
    acts: () => [...approved(-200), ...attempt(-200, 'fail'), ...attempt(-160, 'fail'), ...attempt(-120, 'fail')],
  },
  'twelve months over': { language: 'es', acts: () => approved(-year - month) },
  'reported twice': { language: 'en', acts: () => [...approved(-60), ...attempt(-60, 'fail', 18, { twist: 'contradictory' })] },
  certified: { language: 'en', acts: () => certified(-40) },
  'certified at the second attempt': {
    language: 'es',
    acts: () => [...approved(-200), ...attempt(-200, 'fail'), ...attempt(-160, 'pass')],
  },
  'spelling confirmed, certified': {
    language: 'en',
    who: { givenName: 'Łukasz', familyName: 'Żółtowski' },
    acts: () => [
      ...approved(-60),
      pays(-60),
      { day: -60, does: 'has the spelling confirmed' },
      { day: -60, does: 'goes to the vendor', plan: { then: 'pass', inDays: 18 } },
    ],
  },
  'renewal open': { language: 'en', acts: () => certified(-2 * year + 2 * month) },
  lapsed: { language: 'en', acts: () => certified(-2 * year - 3 * month) },
  expired: { language: 'es', acts: () => certified(-3 * year - 4 * month) },
  vacated: { language: 'en', acts: () => certified(-6 * year - 2 * month) },
  renewed: { language: 'es', acts: () => [...certified(-2 * year - month), ...told(-2 * month, 'renewed')] },
  'renewed late': { language: 'en', acts: () => [...certified(-3 * year), ...told(-year + 2 * month, 'renewed')] },
  'under investigation': { language: 'en', acts: () => [...certified(-year), ...told(-10, 'investigationOpened')] },
  suspended: { language: 'es', acts: () => [...certified(-year), ...investigated(-month), ...told(-month, 'suspended')] },
  revoked: {
    language: 'en',
    acts: () => [...certified(-2 * year + 2 * month), ...investigated(-2 * month), ...told(-2 * month, 'revoked')],
  },
  'in good standing again': {
    language: 'en',
    acts: () => [...certified(-2 * year + 2 * month), ...investigated(-year), ...told(-year, 'suspended'), ...told(-month, 'reinstated')],
  },
  surrendered: { language: 'en', acts: () => [...certified(-year), { day: -month, does: 'gives it back' }] },
  deceased: { language: 'en', acts: () => [...certified(-3 * year - 4 * month), { day: -2 * year - 6 * month, does: 'dies' }] },
  'name changed': {
    language: 'es',
    who: { givenName: 'María Elena', familyName: 'Peña' },
    acts: () => [...certified(-year), { day: -month, does: 'changes name', familyName: 'Peña Zúñiga' }],
  },
} as const satisfies Record<string, Life>;
export type LifeName = keyof typeof lives;
export const lifeNames = Object.keys(lives) as LifeName[];
