/** The certificate as a card: the size of a bank card, for a wallet or a telephone. */
import { credentialTitles } from '../../policy/certification/credential';
import { drawCode } from './code';
import { type CertificateFacts, certifyingEntity, labelledFacts, verificationUrl } from './facts';
import { drawMark } from './ornament';
import { ink, Sheet } from './sheet';

/** ISO/IEC 7810 ID-1: 85.60 by 53.98 mm, in points. */
const page: [number, number] = [242.65, 153.01];
const left = 13;
const measure = 148;
const nameBox = { width: measure, height: 44, largest: 17, smallest: 6 };
const code = { x: 167, y: 41, side: 66 };

export function walletCertificate(facts: CertificateFacts): Promise<Buffer> {
  const { number, fullName, issuedAt } = facts;
  const sheet = new Sheet({ title: `Certificate ${number}, ${fullName}, card`, author: certifyingEntity, at: issuedAt, size: page });
  sheet.artifact((doc) => {
    doc.rect(0, 0, ...page).fill('#ffffff');
    doc.rect(0, 0, page[0], 5).fill(ink.teal);
    doc
      .lineWidth(0.6)
      .strokeColor(ink.gold)
      .moveTo(left, 117)
      .lineTo(page[0] - left, 117)
      .stroke();
    drawMark(doc, left, 13, 17);
  });
  sheet.text('P', certifyingEntity, { x: left + 22, y: 17, width: 200 }, { weight: 'semibold', size: 7.5, color: ink.text });
  const name = { weight: 'regular', color: ink.name } as const;
  const size = sheet.fitting(fullName, nameBox, name);
  const named = sheet.text('H1', fullName, { x: left, y: 41, width: nameBox.width }, { ...name, size });
  sheet.text('P', credentialTitles.long, { x: left, y: named + 3, width: measure }, { weight: 'bold', size: 7.2, color: ink.text });
  sheet.list(
    labelledFacts(facts).map(([label, value], index) => ({ label, value, place: { x: left + index * 76, y: 122, width: 72 } })),
    { weight: 'regular', size: 5.6, color: ink.quiet },
    { weight: 'semibold', size: 8, color: ink.text },
  );
  const url = verificationUrl(facts);
  const box: [number, number, number, number] = [code.x, code.y, code.x + code.side, code.y + code.side];
  sheet.figure(`QR code of ${url}`, box, (doc) => drawCode(doc, url, code.x, code.y, code.side));
  sheet.text('P', 'Check today’s status', { x: code.x + 6, y: 106, width: 64 }, { weight: 'regular', size: 5.4, color: ink.text });
  return sheet.finish();
}
