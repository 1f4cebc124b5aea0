/** A million people who do not exist, with names as unevenly spread as real ones. The same seed makes the same people. */
export interface Person {
  /** Folded, one word after the other as in the full name. */
  name: string;
  former?: string;
}

/** Mulberry32: a number from 0 to 1, the same sequence for the same seed. */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const begin = ['b', 'c', 'd', 'f', 'g', 'h', 'j', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'br', 'ch', 'gr', 'sh', 'st', 'tr'];
const middle = ['a', 'e', 'i', 'o', 'u', 'ia', 'ei', 'ou'];
const end = ['', '', 'n', 'r', 's', 'l', 'm', 'nd', 'rt', 'z'];

/** Names made of syllables, the most common one first. */
function names(count: number, syllables: number, next: () => number): string[] {
  const one = (of: readonly string[]): string => of[Math.floor(next() * of.length)]!;
  const made = new Set<string>();
  while (made.size < count) {
    const parts = Array.from({ length: syllables + Number(next() < 0.4) }, () => one(begin) + one(middle));
    made.add(parts.join('') + one(end));
  }
  return [...made];
}

/** Common names are common: about one in two hundred has the most common one, and half of all share a few percent of the names. */
const common = 20;
function drawn(of: readonly string[], next: () => number): string {
  const at = common * ((of.length + common) / common) ** next() - common;
  return of[Math.min(of.length - 1, Math.floor(at))]!;
}

export function* people(count: number, seed = 1): Generator<Person> {
  const next = chance(seed);
  const given = names(5_000, 2, next);
  const family = names(120_000, 2, next);
  for (let at = 0; at < count; at += 1) {
    const first = [drawn(given, next), ...(next() < 0.6 ? [drawn(given, next)] : [])];
    const last = [drawn(family, next), ...(next() < 0.12 ? [drawn(family, next)] : [])];
    yield { name: [...first, ...last].join(' '), ...(next() < 0.1 && { former: [...first, drawn(family, next)].join(' ') }) };
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** One typing error: a letter too few, too many, wrong, or two neighbours changed; spaces count as letters. */
export function misspelled(name: string, next: () => number): string {
  for (;;) {
    const at = Math.floor(next() * name.length);
    const letter = letters[Math.floor(next() * letters.length)]!;
    const rest = name.slice(at + 1);
    const made = [
      name.slice(0, at) + rest,
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at) + letter + rest,
      name.slice(0, at) + rest.slice(0, 1) + name[at]! + rest.slice(1),
    ][Math.floor(next() * 4)]!;
    const clean = made.trim().replace(/ +/g, ' ');
    if (clean !== name) return clean;
  }
}
