import type { Language } from '../../../../../policy/calendar';
import { Chance } from '../chance';
import { type Dated, type Journey, journeyNames, journeys } from './journeys';
import { inventPerson, type Invented } from './person';

export interface Planned {
  person: Invented;
  journey: Journey;
  /** In order of days. */
  steps: Dated[];
}

/**
 * Who there is and what each of them does. The same seed and number give the same plan. Everybody of one language comes
 * before anybody is drawn by chance: with twice as many people as journeys, every journey exists in English and in Spanish.
 */
export function planOf(seed: number, people: number): Planned[] {
  const chance = new Chance(seed);
  return Array.from({ length: people }, (_, index) => {
    const round = Math.floor(index / journeyNames.length);
    const language: Language | undefined = round === 0 ? 'en' : round === 1 ? 'es' : undefined;
    const journey = round < 2 ? journeyNames[index % journeyNames.length]! : chance.one(journeyNames);
    const person = inventPerson(chance, index + 1, language);
    const steps = [...journeys[journey](chance)].sort((a, b) => a.day - b.day);
    return { person, journey, steps };
  });
}
