import fc from 'fast-check';
import { foldName, oneErrorApart, spellings, wordsOf } from '../../../policy/registry/name';

describe('names as the registry compares them', () => {
  it.each([
    ['Danielle Renée Okafor', 'danielle renee okafor'],
    ['DANIELLE  RENEE\tOKAFOR', 'danielle renee okafor'],
    ['José Ñúñez Güell', 'jose nunez guell'],
    ['Joseph Okafor-Lee', 'joseph okafor lee'],
    ['Siobhán O’Brien', 'siobhan obrien'],
    ["Siobhán O'Brien", 'siobhan obrien'],
    ['Siobhán O`Brien', 'siobhan obrien'],
    ['Noelani Kaʻahumanu', 'noelani kaahumanu'],
    ['Noelani Kaʼahumanu', 'noelani kaahumanu'],
    ['Łukasz Wałęsa', 'lukasz walesa'],
    ['Søren Kjærgård', 'soren kjaergard'],
    ['Đorđe Đukić', 'dorde dukic'],
    ['Jörg Weiß', 'jorg weiss'],
    ['JÖRG WEISS', 'jorg weiss'],
    ['Þóra Ðóradóttir', 'thora doradottir'],
    ['Françoise Œuvrard', 'francoise oeuvrard'],
    ['İpek Işık', 'ipek isik'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Dr. Ana M. Ruiz, Jr.', 'dr ana m ruiz jr'],
    ['Ｄａｎｉｅｌｌｅ', 'danielle'],
    ['ﬁona', 'fiona'],
    ['王秀英', '王秀英'],
    ['Оксана Шевченко', 'оксана шевченко'],
    ['', ''],
    ['%', ''],
    ['_', ''],
    ['123', ''],
    ['\u0000\u0007', ''],
  ])('[500.1] folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('[500.1] folds what is folded to itself, to letters and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        expect(folded).toMatch(/^(\p{L}+( \p{L}+)*)?$/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[500.1] folds composed and decomposed letters alike', () => {
    for (const name of ['Renée', 'Nguyễn', 'Ñúñez', 'Åse']) expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')));
  });

  it('[500.1] has no words in an empty name', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('ana ruiz')).toEqual(['ana', 'ruiz']);
  });
});

/** Every text that is one typing error away, over a small alphabet. */
function errors(word: string, alphabet: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of alphabet) found.add(word.slice(0, at) + letter + word.slice(at));
    if (at === word.length) continue;
    found.add(word.slice(0, at) + word.slice(at + 1));
    for (const letter of alphabet) found.add(word.slice(0, at) + letter + word.slice(at + 1));
    if (at + 1 < word.length) found.add(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
  }
  found.delete(word);
  return found;
}

describe('one typing error', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

  it('[500.1] is a letter too many, too few, wrong, or two that changed places, and nothing else', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneErrorApart(one, other)).toBe(errors(one, 'abc').has(other));
      }),
      { numRuns: 5_000 },
    );
  });

  it('[500.1] leaves a spelling in common, so that an index finds it', () => {
    fc.assert(
      fc.property(word, (one) => {
        for (const other of errors(one, 'abc'))
          if (other.length > 1 || one.length > 1) expect(spellings(other).some((spelling) => spellings(one).includes(spelling))).toBe(true);
      }),
    );
  });

  it('[500.1] sees letters of any script as one', () => {
    expect(oneErrorApart('𝒜b', 'b')).toBe(true);
    expect(spellings('王秀英')).toEqual(['王秀英', '秀英', '王英', '王秀']);
  });
});
