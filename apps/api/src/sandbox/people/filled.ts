import type { PrismaClient } from '../../../../../prisma/generated/client';
import { planOf } from './plan';

export interface Filling {
  /** The same seed and number make the same people, and nobody twice. */
  seed?: number;
  people: number;
  /** All of them sign in with it. */
  password: string;
}
/** The key under which somebody's act is received; their acts are numbered from 1. */
export const keyOfAct = (personId: string, act: number): string => `${personId}/${act}`;

/** What a finished filling left behind is there, whatever became of it since. A fee tells its application by itself, under a key of its own. */
export async function isFilled(db: PrismaClient, { seed = 1, people }: Pick<Filling, 'seed' | 'people'>): Promise<boolean> {
  const plan = planOf(seed, people);
  const keys = plan.flatMap(({ person, steps }) =>
    steps.flatMap((step, index) =>
      step.does === 'drafts' || (step.does === 'sends' && step.item === 'fee') ? [] : [keyOfAct(person.id, index + 1)],
    ),
  );
  const drafts = plan.flatMap(({ steps }) => steps.filter(({ does }) => does === 'drafts')).length;
  const said = await db.change.count({ where: { key: { in: keys }, outcome: 'recorded' } });
  const drafted = await db.applicationDraft.count({ where: { personId: { in: plan.map(({ person }) => person.id) } } });
  return said >= keys.length && drafted >= drafts;
}
