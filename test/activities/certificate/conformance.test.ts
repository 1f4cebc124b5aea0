/** PDF/UA-1 (ISO 14289-1) over the raw objects: what a validator looks at, for names with accents too (docs/processes/certification.md). */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { certificatePdf } from '../../../activities/certificate';
import { certificateFormats } from '../../../activities/certificate/facts';

const names = ['Rosa Delgado', 'José Łukasz Nguyễn-Ağaoğlu'];
const papers = certificateFormats.flatMap((format) => names.map((fullName) => ({ format, fullName })));
const made = ({ format, fullName }: (typeof papers)[number]): Promise<Buffer> =>
  certificatePdf(format, {
    number: 'MPSS000123',
    fullName,
    issuedOn: '2025-05-12',
    expiresOn: '2027-05-12',
    issuedAt: '2025-05-12T18:00:00.000Z',
    origin: 'https://certification.example',
  });

/** The text of every object, streams as they lie in the file. */
const objectsOf = (pdf: Buffer): string[] => pdf.toString('latin1').split(/^\d+ 0 obj\n/m);
const numbered = (pdf: Buffer, number: string): string => {
  const [, object = ''] = pdf.toString('latin1').split(new RegExp(`^${number} 0 obj\n`, 'm'));
  return object.slice(0, object.indexOf('endobj'));
};
const referred = (object: string, key: string): string => new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(object)?.[1] ?? `no ${key}`;

describe.each(papers)('the $format of $fullName', (paper) => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await made(paper);
  });
  const only = (type: string): string => {
    const [found, another] = objectsOf(pdf).filter((object) => new RegExp(`/Type /${type}\\b`).test(object));
    expect(another).toBeUndefined();
    return found ?? '';
  };

  test('[801.11.B] says that it is tagged, in which language, under which title, and that it conforms', () => {
    const catalog = only('Catalog');
    const marks = numbered(pdf, referred(catalog, 'MarkInfo'));
    expect(marks).toContain('/Marked true');
    expect(marks).not.toContain('/Suspects true');
    expect(catalog).toContain('/Lang (en-US)');
    expect(numbered(pdf, referred(catalog, 'ViewerPreferences'))).toContain('/DisplayDocTitle true');
    const described = Buffer.from(numbered(pdf, referred(catalog, 'Metadata')), 'latin1').toString('utf8');
    expect(described).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(described).toMatch(new RegExp(`<dc:title>.*Certificate MPSS000123, ${paper.fullName}`, 's'));
  });

  test('[801.11.B] is walked in the order of its structure, and holds no form, link or script', () => {
    const page = only('Page');
    expect(page).toContain('/Tabs /S');
    expect(page).toMatch(/\/StructParents \d/);
    expect(page).not.toContain('/Annots');
    expect(pdf.toString('latin1')).not.toMatch(/\/(JavaScript|JS|XFA|EmbeddedFiles|Encrypt)\b/);
  });

  test('[801.11.B] every font is in the file, and every glyph says which letter it is', () => {
    const fonts = objectsOf(pdf).filter((object) => /\/Subtype \/Type0\b/.test(object));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(font).toContain('/Encoding /Identity-H');
      expect(numbered(pdf, referred(font, 'ToUnicode'))).toContain('/FlateDecode');
      const descendant = numbered(pdf, referred(font, 'DescendantFonts'));
      expect(descendant).toContain('/CIDToGIDMap /Identity');
      const descriptor = numbered(pdf, referred(descendant, 'FontDescriptor'));
      expect(numbered(pdf, referred(descriptor, 'FontFile2'))).toContain('stream');
      expect(descriptor).not.toContain('/CIDSet'); // not asked for; one that lacks the parts of an accented letter is a fault
    }
  });

  test('[801.11.B] the picture has words and a place, and whatever is painted is read or marked as decoration', async () => {
    const [figure, another] = objectsOf(pdf).filter((object) => /\/S \/Figure\b/.test(object));
    expect(another).toBeUndefined();
    expect(figure).toMatch(/\/Alt \(/);
    expect(figure).toMatch(/\/BBox \[/);
    const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true });
    const { fnArray } = await (await (await task.promise).getPage(1)).getOperatorList();
    await task.destroy();
    let [open, painted] = [0, 0];
    for (const operation of fnArray) {
      if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) open += 1;
      else if (operation === OPS.endMarkedContent) open -= 1;
      else if (operation === OPS.constructPath || operation === OPS.showText) {
        painted += 1;
        expect(open).toBe(1);
      }
    }
    expect([open, painted > 20]).toEqual([0, true]);
  });
});
