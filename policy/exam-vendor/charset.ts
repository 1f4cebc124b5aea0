/** The vendor's files hold the characters of Windows-1252. A name outside of it is shown in another spelling and confirmed first. */

/** Bytes 0x80 to 0x9F of Windows-1252, where it is not Latin-1; five of them stand for nothing. Decoders of the platform know them in some versions only. */
export const upperBytes: readonly (string | undefined)[] = [...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'].map((sign) =>
  sign === '\0' ? undefined : sign,
);
const latin1 = /^[\u0020-\u007e\u00a0-\u00ff]$/;

/** Letters that are no base letter with a mark, and what passports write for them (ICAO 9303 where it has them). */
const spellings: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ĸ: 'q',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'a',
  Ə: 'A',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ſ: 's',
  ẞ: 'SS',
  ơ: 'o',
  Ơ: 'O',
  ư: 'u',
  Ư: 'U',
  ʻ: '‘',
  ʼ: '’',
  ʹ: "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
};

const has = (character: string): boolean => latin1.test(character) || upperBytes.includes(character);

/** Whether the vendor's character set has every character. Line breaks and tabs are in no name. */
export const fits = (text: string): boolean => [...text.normalize('NFC')].every(has);

export interface Spelling {
  /** As the vendor can write it. */
  spelled: string;
  /** Whether nothing had to be changed. */
  fits: boolean;
  /** Characters that no rule of ours can write: somebody has to say how. */
  lost: string[];
}

/** The spelling in the vendor's character set: marks fall, some letters are written with others, the rest is named. */
export function spelling(text: string): Spelling {
  const lost: string[] = [];
  const written = [...text.normalize('NFC')].map((character) => {
    if (has(character)) return character;
    const known = spellings[character];
    if (known !== undefined) return known;
    const bare = [...character.normalize('NFD')].filter((part) => !/^\p{M}$/u.test(part));
    const plain = bare.map((part) => spellings[part] ?? part).join('');
    if (bare.length > 0 && [...plain].every(has)) return plain;
    if (!/^\p{M}$/u.test(character)) lost.push(character); // a mark without a letter to stand on is no loss
    return '';
  });
  const spelled = written.join('').replace(/ {2,}/g, ' ').trim();
  return { spelled, fits: lost.length === 0 && spelled === text.normalize('NFC'), lost: [...new Set(lost)] };
}

/** Letters only, without accents and case: whether two spellings are of one name. */
export const sameName = (one: string, other: string): boolean => {
  const folded = (text: string): string =>
    spelling(text)
      .spelled.normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  return folded(one) === folded(other);
};
