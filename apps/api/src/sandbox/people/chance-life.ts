import { planOutcomes, planTwists } from '../../../../../cases/exam-vendor/simulated';
import type { Chance } from '../chance';
import { type Act, approved, attempt, type LifeStep } from './lives';

type Told = Extract<LifeStep, { does: 'is told' }>['what'];
const peers: readonly Told[] = ['renewed', 'investigationOpened', 'investigationClosed', 'suspended', 'reinstated', 'revoked'];

/** A life that nobody thought up: up to five attempts whatever the vendor makes of them, and then whatever may be said of a certification. */
export function lifeByChance(chance: Chance): Act[] {
  const begun = -chance.between(30, 2_300);
  const acts = approved(begun);
  let day = begun;
  const goesOn = (most: number) => (day += chance.between(1, most)) <= 0;
  for (let tries = chance.between(0, 5); tries > 0 && goesOn(90); tries--) {
    const twist = chance.next() < 0.6 ? 'none' : chance.one(planTwists);
    const answer = chance.next() < 0.9 ? 'accept' : 'warn';
    acts.push(...attempt(day, chance.one(planOutcomes), chance.between(1, 30), { twist, answer }).map(perhaps));
  }
  for (let said = chance.between(0, 6); said > 0 && goesOn(400); said--) {
    const open = chance.next();
    if (open < 0.9) acts.push(perhaps({ day, does: 'is told', what: chance.one(peers) }));
    else acts.push(perhaps({ day, does: chance.one(['gives it back', 'dies'] as const) }));
  }
  return acts;
}

const perhaps = (act: Act): Act => ({ ...act, perhaps: true }) as Act;
