/** 801.11.B: what policy lets into a name, the fonts of the certificate can draw; and nobody is turned away for a letter they have. */
import PDFDocument from 'pdfkit';
import { fonts } from '../../../activities/certificate/sheet';
import { canBeDrawn } from '../../../policy/person/name';

interface Font {
  hasGlyphForCodePoint(code: number): boolean;
  layout(text: string): { glyphs: { id: number }[] };
}
/** As the certificate's maker has it. */
const opened = (file: string): Font =>
  (new PDFDocument({ autoFirstPage: false, font: file }) as unknown as { _font: { font: Font } })._font.font;

/** Sizes of type and signs that no name has: ordinals, ligatures. */
const noLetters = /[ªºﬁﬂ]/;
const lastOfPlane = 0xffff;
const characters = Array.from({ length: lastOfPlane }, (_, code) => String.fromCharCode(code)).filter(
  (character) => /^\p{Script=Latin}$/u.test(character) || /[\p{Letter}\p{Punctuation}\p{Zs}\p{Nd}]/u.test(character),
);
const accepted = characters.filter((character) => canBeDrawn(`a${character}`));

test.each(Object.entries(fonts))('[801.11.B] the %s font draws every character that a name may have', (_weight, file) => {
  const font = opened(file);
  const missing = accepted.filter((character) => !font.hasGlyphForCodePoint(character.normalize('NFC').codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
  expect(accepted.length).toBeGreaterThan(400);
  for (const character of accepted) expect(font.layout(`a${character.normalize('NFC')}`).glyphs.map(({ id }) => id)).not.toContain(0);
});

test('[801.11.B] every Latin letter that the fonts have may stand in a name', () => {
  const all = Object.values(fonts).map(opened);
  const had = characters.filter(
    (character) => /^\p{Script=Latin}$/u.test(character) && all.every((font) => font.hasGlyphForCodePoint(character.charCodeAt(0))),
  );
  expect(had.filter((character) => !canBeDrawn(`a${character}`) && !noLetters.test(character))).toEqual([]);
});
