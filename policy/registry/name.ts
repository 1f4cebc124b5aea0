/** Names as the registry compares them: without accents, marks and capitals, in any order, one typing error apart. */

/** Letters that no decomposition takes apart. */
const plain: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e',
};
const plainLetters = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const marks = /\p{Mark}/gu;
/**
 * Apostrophes, the okina, and what keyboards offer in their place: "O’Brien", "Kaʻahumanu"; and signs that nobody sees, which come
 * along with copied text. They join what they stand between.
 */
const joining = /['’‘‛ʻʼʽʹʾʿ`´＇\p{Format}]/gu;
const otherThanLetters = /[^\p{Letter}]+/gu;

/** "Renée O’Brien-Łukasz" is "renee obrien lukasz": small letters and single spaces only; '' when there is no letter. */
export const foldName = (name: string): string =>
  name
    .replace(joining, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(plainLetters, (letter) => plain[letter] ?? letter)
    .replace(otherThanLetters, ' ')
    .trim();

/** Words of a folded name. */
export const wordsOf = (folded: string): string[] => (folded ? folded.split(' ') : []);

/** A word and all it can be with one letter left out: two words one error apart have one of these in common. */
export function spellings(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, left) => letters.filter((__, at) => at !== left).join(''))])].filter(Boolean);
}

/** One letter too many, too few, wrong, or two neighbours changed places; equal words are not one error apart. */
export function oneErrorApart(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length === restB.length && restA.length === 2) return restA[0] === restB[1] && restA[1] === restB[0];
  return Math.max(restA.length, restB.length) === 1;
}
