import { refuse } from '../../../policy/application/refusals';
import { currentEdition } from '../../../policy/application/rules';
import { declarations, type Item } from '../../../policy/application/items';
import { pacific, Story, submit } from './story';

const noon = pacific('2025-03-03');
const refusalOf = (more: object, at = noon) => refuse(undefined, submit(at, [], more));

describe('what refuses a submission', () => {
  it('[201.2] an account without a recorded viewing of the orientation video is refused, naming the video', () => {
    const command = submit(noon);
    delete command.body.submission!.orientationViewedOn;
    expect(refuse(undefined, command)).toMatchObject({ code: 'orientation-not-viewed', rule: '201.2', status: 409 });
  });

  it.each([
    ['candidacy', 'candidacy-open', '403.3.window'],
    ['certification', 'certification-on-file', '209.3.A'],
  ] as const)('[403.3.window, 209.3.A] whoever has an open %s does not apply again: %s', (inTheWay, code, rule) => {
    expect(refusalOf({ inTheWay })).toMatchObject({ code, rule, status: 409 });
    expect(refusalOf({})).toBeUndefined();
  });

  it('[801.4.A] an unfinished registration form is refused, naming its empty fields', () => {
    expect(refusalOf({ unfinished: ['city', 'phone'] })).toMatchObject({
      code: 'registration-unfinished',
      rule: '801.4.A',
      names: ['city', 'phone'],
    });
  });

  it('[801.11.B] a name that no certificate can show is refused, naming its field', () => {
    expect(refusalOf({ undrawable: ['middleName'] })).toMatchObject({ code: 'name-not-latin', rule: '801.11.B', pointer: '/middleName' });
  });

  it.each([
    ['2007-06-10', '2025-06-09', 'under-age'],
    ['2007-06-10', '2025-06-10', undefined],
    ['2008-02-29', '2026-02-28', 'under-age'],
    ['2008-02-29', '2026-03-01', undefined],
  ])('[202.1.A.age, 102.1, B-AGE] born %s and submitted on %s: %s', (dateOfBirth, on, code) => {
    expect(refusalOf({ dateOfBirth }, pacific(on))?.code).toBe(code);
  });

  it('[202.1.A.age, 102.1] age is judged by the Pacific date, not the UTC one', () => {
    const lateEvening = '2025-06-10T05:00:00.000Z'; // 9 June, 22:00 Pacific
    expect(refusalOf({ dateOfBirth: '2007-06-10' }, lateEvening)).toMatchObject({
      code: 'under-age',
      names: ['2025-06-10'],
      pointer: '/dateOfBirth',
    });
  });

  it.each(['condition', 'experienceRole'] as const)(
    '[101.2] a submission without %s of the lived experience is refused, naming it',
    (field) => {
      const command = submit(noon);
      delete command.body.submission![field];
      expect(refuse(undefined, command)).toMatchObject({ code: 'lived-experience-missing', rule: '101.2', pointer: `/${field}` });
    },
  );

  it.each(['consumer', 'parent', 'caregiver', 'family-member'] as const)('[101.2] lived experience as %s is accepted', (experienceRole) => {
    expect(refusalOf({ experienceRole })).toBeUndefined();
  });

  it.each([
    ['peer', '202.1.C'],
    ['willing-to-share', '202.1.D'],
    ['dedication', '202.1.E'],
    ['truthful', 'B.H13'],
  ])('[202.1.C, 202.1.D, 202.1.E, B.H13] without the declaration "%s" it is refused under %s', (unset, rule) => {
    expect(refusalOf({ declarations: declarations.filter((name) => name !== unset) })).toMatchObject({
      code: 'declaration-missing',
      rule,
      names: [unset],
    });
  });
});

describe('what may still be missing', () => {
  it.each<[Item, string]>([
    ['photo-id', '801.4.B, 202.1.A.id'],
    ['diploma', '801.4.C, 202.1.B'],
    ['exam-form', '801.4.D'],
    ['code-signature', '801.4.E, 202.1.F'],
    ['fee', '801.4.F'],
    ['training-certificate', '801.4.G, 202.1.G.hours'],
  ])(
    '[801.3, 801.4.B, 801.4.C, 801.4.D, 801.4.E, 801.4.F, 801.4.G, 202.1.A.id, 202.1.F] submitted without %s it is incomplete and names it (%s)',
    (item) => {
      const story = new Story(noon, [item]);
      expect(story.stage()).toBe('incomplete');
      expect(story.follows.letters).toEqual([
        expect.objectContaining({ kind: 'application-incomplete', facts: expect.objectContaining({ items: [{ item, reasons: [] }] }) }),
      ]);
    },
  );

  it('[801.3] with everything it is complete at once, and no letter of missing items goes out', () => {
    const story = new Story(noon);
    expect([story.stage(), story.follows.letters]).toEqual(['complete', []]);
  });

  it('[801.5] the checklist of the standard route holds the items of sections 801.4 and 202.1', () => {
    expect(Object.keys(new Story(noon).file.items)).toEqual([
      'registration-form',
      'photo-id',
      'diploma',
      'lived-experience',
      'willing-to-share',
      'dedication',
      'code-signature',
      'training-certificate',
      'exam-form',
      'fee',
    ]);
  });

  it('[801.8.A] the first letter names both missing items and the last day of the hold', () => {
    const [letter] = new Story(noon, ['diploma', 'fee']).follows.letters;
    expect(letter?.facts).toEqual({
      edition: currentEdition,
      feePaid: false,
      items: [
        { item: 'diploma', reasons: [] },
        { item: 'fee', reasons: [] },
      ],
      submittedOn: '2025-03-03',
      lastDay: '2025-06-01',
    });
  });

  it('[RL.revision] the case carries the revision of the Guidelines in force', () => {
    expect(new Story(noon).file.edition).toBe('2025-05-15');
  });
});
