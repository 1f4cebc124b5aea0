import type { Language } from '../../../../../policy/calendar';
import { fits } from '../../../../../policy/exam-vendor/charset';
import { Chance } from '../chance';
import { lifeByChance } from './chance-life';
import { type Journey, journeyNames, journeys } from './journeys';
import { type Act, type Life, type LifeName, lifeNames, lives } from './lives';
import { inventPerson, type Invented } from './person';

export interface Planned {
  person: Invented;
  journey: Journey | LifeName | 'by chance';
  /** In order of days. */
  steps: Act[];
}

/**
 * Who there is and what each of them does. The same seed and numbers give the same plan. Everybody of one language comes
 * before anybody is drawn by chance: with twice as many people as journeys, every journey exists in English and in Spanish.
 * `livesLed`: people whose story goes on after the approval; first each life once, then by chance.
 */
export function planOf(seed: number, people: number, livesLed = 0): Planned[] {
  const chance = new Chance(seed);
  const applicants = Array.from({ length: people }, (_, index): Planned => {
    const round = Math.floor(index / journeyNames.length);
    const language: Language | undefined = round === 0 ? 'en' : round === 1 ? 'es' : undefined;
    const journey = round < 2 ? journeyNames[index % journeyNames.length]! : chance.one(journeyNames);
    const person = inventPerson(chance, index + 1, language);
    return { person, journey, steps: inOrder(journeys[journey](chance)) };
  });
  const others = new Chance(seed + 1);
  const certified = Array.from({ length: livesLed }, (_, index): Planned => {
    const journey = lifeNames[index];
    const life: Life | undefined = journey && lives[journey];
    const person = { ...spelledAsIs(others, people + index + 1, life?.language), ...offered(life), ...life?.who };
    return { person, journey: journey ?? 'by chance', steps: inOrder(life ? life.acts(others) : lifeByChance(others)) };
  });
  return [...applicants, ...certified];
}

/** Stages somebody wants to see from inside. */
const toSee: readonly LifeName[] = ['exam fee due', 'exam ahead', 'not passed', 'certified', 'renewal open', 'lapsed'];

/** Who of a filled sandbox (its seed is 1) stands at them, for whoever wants to sign in as them. `role` names the stage. */
export const worthVisiting = (people: number, livesLed: number): { role: string; name: string; email: string }[] =>
  planOf(1, people, livesLed)
    .filter(({ journey }) => toSee.some((stage) => stage === journey))
    .map(({ journey, person: { givenName, familyName, email } }) => ({ role: journey, name: `${givenName} ${familyName}`, email }));

/** A name that nobody has to confirm before the vendor hears of it. */
function spelledAsIs(chance: Chance, number: number, language?: Language): Invented {
  for (;;) {
    const person = inventPerson(chance, number, language);
    if (fits(person.givenName) && fits(person.familyName)) return person;
  }
}

/** An exam language that is offered, unless the story is about another. */
const offered = (life: Life | undefined) => ({ examLanguage: life?.language === 'es' ? ('es' as const) : ('en' as const) });

const inOrder = (acts: readonly Act[]): Act[] => [...acts].sort((a, b) => a.day - b.day);
