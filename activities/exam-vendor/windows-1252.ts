/** The character set of the vendor's files. Node reads it as Latin-1, which lacks 27 of its characters, so the table is our own. */

/** Characters of the bytes 80 to 9F; five of them have none. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const start = 0x80;
const byteOf = new Map([...upper].map((character, index) => [character, start + index]));

/** Throws for a character that it does not have: policy looked before (`misfits`). */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text.normalize('NFC')].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const byte = code < start || (code >= start + upper.length && code <= 0xff) ? code : byteOf.get(character);
      if (byte === undefined) throw new Error('a character that the vendor cannot read');
      return byte;
    }),
  );
}

/** Every byte means something. */
export const fromWindows1252 = (content: Buffer): string =>
  content.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => upper[character.charCodeAt(0) - start] ?? character);
