import { certificatePdf } from '../../../activities/certificate';
import { type CertificateFacts, certificateFormats } from '../../../activities/certificate/facts';
import { read } from './reading';

const facts: CertificateFacts = {
  number: 'MPSS000123',
  fullName: 'Danielle Renée Okafor',
  issuedOn: '2025-05-12',
  expiresOn: '2027-05-12',
  issuedAt: '2025-05-12T18:00:00.000Z',
  origin: 'https://certification.example',
};
const readBack = async (format: 'wall' | 'wallet', more: Partial<CertificateFacts> = {}) =>
  read(await certificatePdf(format, { ...facts, ...more }));

describe.each(certificateFormats)('the certificate for the %s', (format) => {
  test('[801.11.B] names number, full legal name, issuance, last valid day and who certifies', async () => {
    const { blocks } = await readBack(format);
    expect(blocks).toEqual(
      expect.arrayContaining([
        ['H1', 'Danielle Renée Okafor'],
        ['Lbl', 'Certification number'],
        ['LBody', 'MPSS000123'],
        ['Lbl', 'Date of issuance'],
        ['LBody', 'May 12, 2025'],
        ['Lbl', 'Valid through'],
        ['LBody', 'May 12, 2027'],
      ]),
    );
    expect(blocks).toContainEqual(['P', 'California Mental Health Services Authority']);
  });

  test('[Purpose.single-program] names the certifying entity and no county', async () => {
    const words = (await readBack(format)).blocks.map(([, said]) => said).join(' ');
    expect(words).toContain('California Mental Health');
    expect(words).not.toMatch(/county/i);
  });

  test('[801.11.B] its QR code opens today’s standing of this number and says so to who cannot see it', async () => {
    const { code, alt } = await readBack(format);
    expect(code).toBe('https://certification.example/registry/MPSS000123');
    expect(alt).toEqual(['QR code of https://certification.example/registry/MPSS000123']);
  });

  test('is tagged: title, language, one heading, nothing readable outside of the structure', async () => {
    const { title, language, marked, blocks, loose } = await readBack(format);
    expect(title).toContain('MPSS000123');
    expect({ language, marked, loose }).toEqual({ language: 'en-US', marked: true, loose: '' });
    expect(blocks.filter(([tag]) => tag === 'H1')).toHaveLength(1);
  });

  test.each([
    'José Łukasz Nguyễn-Ağaoğlu Kalākaua Oʻhara',
    'María Guadalupe Hernández-Castañeda de la Santísima Trinidad y Villaseñor Etxeberria',
    'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Smith',
    `${'Maximiliana '.repeat(24)}Fiffi`,
    'Li O',
  ])('[801.11.B] writes the whole name of %s', async (fullName) => {
    const { blocks } = await readBack(format, { fullName });
    const heading = blocks.find(([tag]) => tag === 'H1')?.[1] ?? '';
    expect(heading.replace(/\s+/g, '')).toBe(fullName.normalize('NFC').replace(/\s+/g, ''));
  });

  test('the same facts give the same bytes, other facts others', async () => {
    const first = await certificatePdf(format, facts);
    expect(first.equals(await certificatePdf(format, facts))).toBe(true);
    expect(first.equals(await certificatePdf(format, { ...facts, number: 'MPSS000124' }))).toBe(false);
  });

  test('says which character it has no picture for, instead of printing a box', async () => {
    await expect(certificatePdf(format, { ...facts, fullName: '李 Lee' })).rejects.toThrow('U+674E');
  });
});

test('[801.11.B] the wall is Letter landscape, the wallet a bank card', async () => {
  expect((await readBack('wall')).size).toEqual([792, 612]);
  const [width, height] = (await readBack('wallet')).size;
  expect([width, height].map((points) => Math.round((points / 72) * 25.4 * 10) / 10)).toEqual([85.6, 54]);
});
