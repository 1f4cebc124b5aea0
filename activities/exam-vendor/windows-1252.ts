/** The character set of the vendor's files. Node reads it as Latin-1, which lacks 27 of its characters, so the table is our own. */
import { upperBytes } from '../../policy/exam-vendor/charset';

const start = 0x80;
const byteOf = new Map(upperBytes.flatMap((character, index): [string, number][] => (character ? [[character, start + index]] : [])));

/** Throws for a character that it does not have: policy looked before (`misfits`). */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text.normalize('NFC')].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const byte = code < start || (code >= start + upperBytes.length && code <= 0xff) ? code : byteOf.get(character);
      if (byte === undefined) throw new Error('a character that the vendor cannot read');
      return byte;
    }),
  );
}

/** Every byte means something. */
export const fromWindows1252 = (content: Buffer): string =>
  Array.from(content, (byte) => upperBytes[byte - start] ?? String.fromCharCode(byte)).join('');
