import { oneErrorApart, spellings } from '../../../../policy/registry/name';
import type { AskedName } from './asked';

/** What a name must hold to be one typing error from what was asked: all of `all`, one of `some` where there are any, and a word that begins with each initial. */
export interface Reading {
  all: string[];
  some: string[];
  initials: string[];
}

/** A place between two words can be typed wrong too: left out, put in, taken by a letter, or changed with its neighbour. */
interface Respaced {
  instead: [number, number];
  words: string[];
}

function respaced(typed: readonly string[]): Respaced[] {
  const found: Respaced[] = [];
  typed.forEach((word, at) => {
    const letters = [...word];
    for (let cut = 1; cut < letters.length; cut += 1) {
      const before = letters.slice(0, cut).join('');
      found.push({ instead: [at, at], words: [before, letters.slice(cut).join('')] });
      // Not with an initial left over: "danielle" is nobody called Daniel E.
      if (cut > 1 && letters.length - cut > 2) found.push({ instead: [at, at], words: [before, letters.slice(cut + 1).join('')] });
    }
    const after = typed[at + 1];
    if (after === undefined) return;
    const next = [...after];
    const instead: [number, number] = [at, at + 1];
    found.push({ instead, words: [word + after] });
    found.push({ instead, words: [word + next[0]!, next.slice(1).join('')] });
    found.push({ instead, words: [letters.slice(0, -1).join(''), letters.at(-1)! + after] });
  });
  return found.map(({ instead, words }) => ({ instead, words: words.filter(Boolean) }));
}

/** What to look up in the list of words before `readings`. */
export function askedSpellings({ words, initials, typed }: AskedName): { near: string[]; exact: string[] } {
  return {
    near: [...new Set([...words, ...initials].flatMap(spellings))],
    exact: [...new Set([...typed, ...respaced(typed).flatMap((one) => one.words)])],
  };
}

const isInitial = (word: string): boolean => [...word].length === 1;

/** Every reading with exactly one typing error whose words all exist in the registry. `near`: words that share a spelling. */
export function readings({ words, initials, typed }: AskedName, near: readonly string[], exact: ReadonlySet<string>): Reading[] {
  const exist = (all: readonly string[]): boolean => all.every((word) => isInitial(word) || exact.has(word));
  const whole = (all: readonly string[]): string[] => [...new Set(all.filter((word) => !isInitial(word)))];
  const found: Reading[] = [];
  for (const wrong of [...words, ...initials]) {
    const all = words.filter((word) => word !== wrong);
    const some = near.filter((word) => !isInitial(word) && oneErrorApart(wrong, word)); // a single letter can be half of a short word
    if (some.length && exist(all)) found.push({ all, some, initials: initials.filter((letter) => letter !== wrong) });
  }
  for (const { instead, words: right } of respaced(typed)) {
    const all = [...typed.slice(0, instead[0]), ...right, ...typed.slice(instead[1] + 1)];
    if (exist(all) && whole(all).length) found.push({ all: whole(all), some: [], initials: all.filter(isInitial) });
  }
  return found;
}
