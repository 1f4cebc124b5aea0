import type { PrismaClient } from '../../../../../prisma/generated/client';
import type { Act } from './lives';
import { planOf } from './plan';

export interface Filling {
  /** The same seed and number make the same people, and nobody twice. */
  seed?: number;
  people: number;
  /** So many more people whose story goes on after the approval, for years. */
  lives?: number;
  /** All of them sign in with it. */
  password: string;
}
/** The key under which somebody's act is received; their acts are numbered from 1. */
export const keyOfAct = (personId: string, act: number): string => `${personId}/${act}`;

/** Received under the key of the act. A fee tells its case by itself, the vendor hears nothing from us, and what is left open may never be said. */
function isSaid(step: Act): boolean {
  if ('perhaps' in step) return false;
  if (step.does === 'sends') return step.item !== 'fee';
  return step.does !== 'drafts' && step.does !== 'pays the exam' && step.does !== 'goes to the vendor';
}

/** What a finished filling left behind is there, whatever became of it since. */
export async function isFilled(db: PrismaClient, { seed = 1, people, lives }: Omit<Filling, 'password'>): Promise<boolean> {
  const plan = planOf(seed, people, lives);
  const keys = plan.flatMap(({ person, steps }) => steps.flatMap((step, index) => (isSaid(step) ? [keyOfAct(person.id, index + 1)] : [])));
  const drafts = plan.flatMap(({ steps }) => steps.filter(({ does }) => does === 'drafts')).length;
  const said = await db.change.count({ where: { key: { in: keys }, outcome: 'recorded' } });
  const drafted = await db.applicationDraft.count({ where: { personId: { in: plan.map(({ person }) => person.id) } } });
  return said >= keys.length && drafted >= drafts;
}
