/** A page of a tagged PDF (PDF/UA, ISO 14289-1): everything drawn on it is either in the reading order or an artifact. */
import PDFDocument from 'pdfkit';
import { fromInstant } from '../../cases/rows';
import type { Instant } from '../../policy/calendar';

const fontFile = (weight: string): string => require.resolve(`@expo-google-fonts/public-sans/${weight}/PublicSans_${weight}.ttf`);
/** The whole font, with every accent of the Latin script; embedded in part. */
export const fonts = {
  light: fontFile('300Light'),
  regular: fontFile('400Regular'),
  semibold: fontFile('600SemiBold'),
  bold: fontFile('700Bold'),
} as const;
export type Weight = keyof typeof fonts;

export const ink = { text: '#123131', name: '#0b4b3f', quiet: '#6b5a3f', gold: '#dec69a', teal: '#0f6460', paper: '#fbf8f2' } as const;

export interface Style {
  weight: Weight;
  /** Points. */
  size: number;
  color: string;
  /** Between letters, as a part of the size. */
  spacing?: number;
}

/** Points from the upper left corner. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

type Tag = 'P' | 'H1' | 'Lbl' | 'LBody';
type Structure = PDFKit.Mixins.StructureElementOptions & { bbox?: [number, number, number, number]; placement?: string };

/** What pdfkit can do beyond its declared types. */
interface Undeclared {
  _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
  appendXML(description: string): void;
}
/** ISO 14289-1, 5: the file says itself that it conforms. Not by pdfkit's own subset, which adds a CIDSet that lacks parts of accented letters. */
const conforms =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

const layout = (width: number, { size, spacing = 0 }: Style) => ({ width, lineGap: size * 0.1, characterSpacing: size * spacing });

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly done: Promise<Buffer>;

  /** Same input, same bytes: the only time in the file is `at`. Sizes in points. */
  constructor({ title, author, at, size }: { title: string; author: string; at: Instant; size: [width: number, height: number] }) {
    const date = fromInstant(at);
    this.doc = new PDFDocument({
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: 'en-US',
      autoFirstPage: false,
      size,
      margin: 0,
      font: fonts.regular,
      info: { Title: title, Author: author, Creator: author, Producer: author, CreationDate: date, ModDate: date },
    });
    const parts: Buffer[] = [];
    this.done = new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part));
      this.doc.on('end', () => resolve(Buffer.concat(parts)));
      this.doc.on('error', reject);
    });
    (this.doc as unknown as Undeclared).appendXML(conforms);
    this.doc.font(fonts.regular).addPage();
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Decoration: drawn, never read out. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.save();
    draw(this.doc);
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  /** One block of text in the reading order. Answers where it ends. */
  text(tag: Tag, text: string, place: Place, style: Style, parent = this.root): number {
    const { doc } = this;
    parent.add(
      doc.struct(tag, {}, () => {
        this.styled(style);
        doc.text(text, place.x, place.y, layout(place.width, style));
      }),
    );
    return doc.y;
  }

  /** Label and value, one pair after the other, as a list. */
  list(pairs: { label: string; value: string; place: Place }[], label: Style, value: Style): void {
    const { doc } = this;
    const list = doc.struct('L');
    this.root.add(list);
    for (const pair of pairs) {
      const item = doc.struct('LI');
      list.add(item);
      const below = this.text('Lbl', pair.label, pair.place, label, item);
      this.text('LBody', pair.value, { ...pair.place, y: below + 1 }, value, item);
      item.end();
    }
    list.end();
  }

  /** A picture in the reading order, with the words that stand for it. `box`: left, top, right, bottom. */
  figure(alt: string, box: [number, number, number, number], draw: (doc: PDFKit.PDFDocument) => void): void {
    const about: Structure = { alt, bbox: box, placement: 'Block' };
    this.root.add(
      this.doc.struct('Figure', about, () => {
        this.doc.save();
        draw(this.doc);
        this.doc.restore();
      }),
    );
  }

  /**
   * The largest size (points, at least `smallest`) at which a text fits a box with every word whole; at the smallest a longer
   * word breaks. Throws when the font has no picture for one of its characters: a name with boxes in it is nobody's name.
   */
  fitting(text: string, box: { width: number; height: number; largest: number; smallest: number }, style: Omit<Style, 'size'>): number {
    this.styled({ ...style, size: box.largest });
    const { font } = (this.doc as unknown as Undeclared)._font;
    const missing = [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (missing) throw new Error(`the font of the certificate has no U+${missing.codePointAt(0)?.toString(16).toUpperCase()}`);
    const words = text.split(/[\s-]+/);
    let size = box.largest;
    for (; size > box.smallest; size -= 0.5) {
      const at = { ...style, size };
      this.styled(at);
      const options = layout(box.width, at);
      const whole = words.every((word) => this.doc.widthOfString(word, options) <= box.width);
      if (whole && this.doc.heightOfString(text, options) <= box.height) break;
    }
    return size;
  }

  finish(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    return this.done;
  }

  private styled({ weight, size, color }: Style): void {
    this.doc.font(fonts[weight]).fontSize(size).fillColor(color);
  }
}
