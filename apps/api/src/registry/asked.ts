/** What somebody typed to find a certification: a number, or words of a name that the index can find. */
import { numberPattern } from '../../../../policy/certification/rules';
import { foldName, wordsOf } from '../../../../policy/registry/name';

/** A longer name is not typed by hand; every word costs a look into the index. */
const mostWords = 8;
export const longestName = 120;

export interface AskedName {
  /** Two letters or more. */
  words: string[];
  /** Single letters: how some word of the name begins. */
  initials: string[];
  /** All of them as they were typed, in their order. */
  typed: string[];
}
export type Unsearchable = 'name-short' | 'name-long' | 'name-digits';

/** Never throws; what cannot be searched for says why. Two letters are the least, whatever the script. */
export function askedName(text: string): AskedName | Unsearchable {
  if (text.length > longestName) return 'name-long';
  if (/\p{Number}/u.test(text)) return 'name-digits';
  const typed = wordsOf(foldName(text));
  if (typed.length > mostWords) return 'name-long';
  const isInitial = (word: string): boolean => [...word].length === 1;
  const words = [...new Set(typed.filter((word) => !isInitial(word)))];
  return words.length ? { words, initials: [...new Set(typed.filter(isInitial))], typed } : 'name-short';
}

/** "mpss 000123", "#MPSS000123" and "000123" are MPSS000123; undefined: not a number. */
export function askedNumber(text: string): string | undefined {
  if (text.length > longestName) return undefined;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Format}#-]/gu, '');
  return [plain, `MPSS${plain}`].find((number) => numberPattern.test(number));
}
