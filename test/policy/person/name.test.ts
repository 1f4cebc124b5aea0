import { canBeDrawn, drawnName, fullNameOf, undrawable } from '../../../policy/person/name';

describe('a name on a certificate', () => {
  it.each([
    'Rosa',
    'José Łukasz',
    'Nguyễn',
    'Ağaoğlu',
    'Kaʻahumanu',
    "O’Connor-D'Arcy",
    'Ma. Luz',
    'St. John, Jr.',
    'ß',
    'Ñandú',
    'Ștefan',
    'Jose\u0301', // letter and accent typed one after the other
    '', // no middle name
  ])('[801.11.B] is drawn in Latin letters with their accents: %s', (name) => {
    expect(canBeDrawn(name)).toBe(true);
  });

  it.each([
    ['another script', 'Иван'],
    ['one character of another script', '李 Lee'],
    ['a letter that only looks like one of ours', 'Аnna'],
    ['a picture', 'Rosa 🙂'],
    ['an accent that no letter of the font carries', 'o\u0323\u0300'],
    ['marks without a letter', '...'],
    ['a digit alone', '7'],
    ['a line break', 'Rosa\nDelgado'],
    ['a sign of a form', 'Rosa <b>'],
  ])('[801.11.B] is not drawn with %s', (_what, name) => {
    expect(canBeDrawn(name)).toBe(false);
  });

  it('[801.11.B] says which of its parts no certificate can show; spaces around do not matter', () => {
    expect(undrawable({ givenName: ' Rosa ', middleName: null, familyName: 'Иванова' })).toEqual(['familyName']);
    expect(undrawable({ givenName: '花', middleName: '子', familyName: 'Tanaka' })).toEqual(['givenName', 'middleName']);
    expect(undrawable({})).toEqual([]);
  });

  it('[801.11.B] letter and accent become one', () => {
    expect([...drawnName('Jose\u0301')]).toHaveLength(4);
    expect(fullNameOf({ givenName: 'Rosa', middleName: '', familyName: 'Delgado' })).toBe('Rosa Delgado');
  });
});
