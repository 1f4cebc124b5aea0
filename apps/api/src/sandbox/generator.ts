/**
 * Fills a sandbox with people in every state that exists: the normal commands, while the program's date walks from the first act to
 * today. Nothing is back-dated, so a sandbox with a certification that was vacated is dated more than six years ahead.
 */
import type { INestApplicationContext } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { toInstant } from '../../../../cases/rows';
import { atPacific, daysAfter, dayOf } from '../../../../policy/calendar';
import type { User } from '../../../../prisma/generated/client';
import { permissionsOf } from '../account/permissions';
import type { SignedIn } from '../account/session';
import { Walk } from '../cases/walk';
import { Database } from '../database/database';
import { Applicant } from './people/acts';
import { type Filling, isFilled } from './people/filled';
import { Living } from './people/living';
import { type Planned, planOf } from './people/plan';
import { settle } from './people/settle';

export interface Filled {
  plan: Planned[];
  /** False: they were all there already, and nothing was done. */
  filled: boolean;
}

/** How many act at the same time. */
const atOnce = 6;

/**
 * Needs a worker, a reviewer and an approved provider. Interrupted, it goes on where it was; finished, it is left alone. The
 * program's date ends as many days ahead as the longest story takes.
 */
export async function fillSandbox(app: INestApplicationContext, { seed = 1, people, lives, password }: Filling): Promise<Filled> {
  const db = app.get(Database);
  const clock = app.get(ProgramClock);
  const plan = planOf(seed, people, lives);
  if (await isFilled(db, { seed, people, lives: lives ?? 0 })) return { plan, filled: false };

  const reviewer = await db.user.findFirstOrThrow({ where: { role: 'reviewer' }, orderBy: { email: 'asc' } });
  const trainer = await db.approvedProvider.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const persons = plan.map(({ person }) => person);
  const begun = await db.person.findFirst({ where: { id: { in: persons.map(({ id }) => id) } }, select: { createdAt: true } });
  const begunAt = begun ? toInstant(begun.createdAt) : await clock.now();
  await settle(app, persons, begunAt, password);

  const firstDay = Math.min(0, ...plan.flatMap(({ steps }) => steps.map(({ day }) => day)));
  const today = daysAfter(dayOf(begunAt), -firstDay);
  const staff = { ...staffOf(reviewer), permissions: permissionsOf('reviewer', 'sandbox') };
  const acting = plan.map(({ person, steps }) => ({
    living: new Living(app, new Applicant(app, person, staff.actor, trainer.id), staff),
    steps,
  }));
  for (let day = firstDay; day <= 0; day++) {
    const busy = acting.filter(({ steps }) => steps.some((step) => step.day === day));
    if (!busy.length && day < 0) continue;
    const date = daysAfter(today, day);
    const morning = atPacific(date, 8 + (Math.abs(day) % 9), (Math.abs(day) * 7) % 60);
    if ((await clock.now()) < morning) await app.get(Walk).to(morning);
    await together(busy, async ({ living, steps }) => {
      for (const step of steps.filter((one) => one.day === day)) await living.act(step, date);
    });
  }
  await app.get(Walk).to(await clock.now()); // what follows from the last acts comes by message
  return { plan, filled: true };
}

const staffOf = ({ id, name, email }: User): Omit<SignedIn, 'permissions'> => ({
  userId: id,
  name,
  email,
  role: 'reviewer',
  actor: `staff:${id}`,
});

/** A few at a time; the first failure ends it. */
async function together<Work>(work: readonly Work[], act: (one: Work) => Promise<void>): Promise<void> {
  const left = [...work];
  const acting = async () => {
    for (let one = left.shift(); one; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, acting));
}
