import { fileTypeFromBuffer } from 'file-type/core';
import { Chance } from '../../../apps/api/src/sandbox/chance';
import { paper } from '../../../apps/api/src/sandbox/paper';
import { lifeNames } from '../../../apps/api/src/sandbox/people/lives';
import { journeyNames } from '../../../apps/api/src/sandbox/people/journeys';
import { planOf, worthVisiting } from '../../../apps/api/src/sandbox/people/plan';

describe('people of a sandbox', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(planOf(7, 80)).toEqual(planOf(7, 80));
    expect(planOf(8, 80)).not.toEqual(planOf(7, 80));
  });

  it('begin with every journey, in English and then in Spanish', () => {
    const plan = planOf(1, 2 * journeyNames.length);
    expect(plan.map(({ journey }) => journey)).toEqual([...journeyNames, ...journeyNames]);
    expect(new Set(plan.slice(journeyNames.length).map(({ person }) => person.language))).toEqual(new Set(['es']));
  });

  it('are named by stage to whoever wants to be one of them, where they exist', () => {
    const shown = worthVisiting(60, lifeNames.length);
    expect(shown.map(({ role }) => role)).toEqual(['exam fee due', 'exam ahead', 'not passed', 'certified', 'renewal open', 'lapsed']);
    const emails = planOf(1, 60, lifeNames.length).map(({ person }) => person.email);
    for (const { email } of shown) expect(emails).toContain(email);
    expect(worthVisiting(60, 0)).toEqual([]);
  });

  it('have ids and addresses of their own, and addresses that reach nobody', () => {
    const people = planOf(3, 500).map(({ person }) => person);
    for (const part of ['id', 'email'] as const) expect(new Set(people.map((person) => person[part])).size).toBe(500);
    for (const { id, email } of people) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(email).toMatch(/^[a-z]+\.[a-z]+\.\d+@example\.org$/);
    }
  });

  it('have names of many cultures, accents included', () => {
    const given = planOf(5, 300)
      .map(({ person }) => `${person.givenName} ${person.familyName}`)
      .join(' ');
    for (const sign of ['ñ', 'Ł', 'ễ', '’', 'ç', 'ō']) expect(given).toContain(sign);
  });

  it('hand in papers that are what they say', async () => {
    expect((await fileTypeFromBuffer(paper(['Diploma (sandbox)', 'Łukasz Żółtowski'])))?.mime).toBe('application/pdf');
  });
});

describe('chance', () => {
  it('stays within its ends and reaches both', () => {
    const chance = new Chance(1);
    const drawn = Array.from({ length: 500 }, () => chance.between(1, 6));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([1, 6]);
    expect(() => chance.one([])).toThrow('nothing to choose from');
  });
});
