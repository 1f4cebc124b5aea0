/** The certificate for the wall: Letter, landscape. */
import { credentialTitles } from '../../policy/certification/credential';
import { drawCode } from './code';
import { type CertificateFacts, certifyingEntity, labelledFacts, verificationUrl } from './facts';
import { drawCorners, drawLines, drawMark } from './ornament';
import { ink, Sheet } from './sheet';

const page: [number, number] = [792, 612];
const frame = { x: 24.5, y: 24.5, width: 743, height: 563 };
const left = 71;
const measure = 420;
/** Three lines of the largest name. */
const nameBox = { width: 448, height: 140, largest: 42, smallest: 14 };
const code = { x: 622, y: 426, side: 106 };

export function wallCertificate(facts: CertificateFacts): Promise<Buffer> {
  const { number, fullName, issuedAt } = facts;
  const sheet = new Sheet({ title: `Certificate ${number}, ${fullName}`, author: certifyingEntity, at: issuedAt, size: page });
  sheet.artifact((doc) => {
    doc.rect(0, 0, ...page).fill(ink.paper);
    doc.rect(frame.x, frame.y, frame.width, frame.height).fill('#ffffff');
    drawLines(doc, frame, 0.6);
    doc.lineWidth(1).strokeColor(ink.gold).rect(frame.x, frame.y, frame.width, frame.height).stroke();
    drawCorners(doc, 16, 50, 3.5);
    drawMark(doc, left, 65, 40);
  });
  const plain = { weight: 'regular', size: 11.5, color: ink.text } as const;
  sheet.text('P', certifyingEntity, { x: left + 51, y: 69, width: 180 }, { weight: 'semibold', size: 13, color: ink.text });
  const that = sheet.text('P', 'This is to certify that', { x: left, y: 176, width: measure }, { ...plain, size: 13.5, color: ink.quiet });
  const name = { weight: 'light', color: ink.name, spacing: -0.014 } as const;
  const size = sheet.fitting(fullName, nameBox, name);
  const named = sheet.text('H1', fullName, { x: left - 1, y: that + 4, width: nameBox.width }, { ...name, size });
  const is = sheet.text('P', 'has met every requirement and is a', { x: left, y: named + 6, width: measure }, plain);
  const title = { weight: 'bold', size: 18.5, color: ink.text } as const;
  const entitled = sheet.text('P', credentialTitles.long, { x: left, y: is + 1, width: nameBox.width }, title);
  const why = 'in the State of California, in recognition of lived experience, training and a passed examination.';
  sheet.text('P', why, { x: left, y: entitled + 7, width: measure }, plain);
  sheet.list(
    labelledFacts(facts).map(([label, value], index) => ({ label, value, place: { x: left + index * 124, y: 506, width: 120 } })),
    { weight: 'regular', size: 10, color: ink.quiet },
    { weight: 'semibold', size: 14, color: ink.text },
  );
  const url = verificationUrl(facts);
  sheet.artifact((doc) => doc.lineWidth(0.8).rect(code.x, code.y, code.side, 122).fillAndStroke('#ffffff', ink.gold));
  const inner = { x: code.x + 5, y: code.y + 4, side: code.side - 10 };
  const box: [number, number, number, number] = [inner.x, inner.y, inner.x + inner.side, inner.y + inner.side];
  sheet.figure(`QR code of ${url}`, box, (doc) => drawCode(doc, url, inner.x, inner.y, inner.side));
  sheet.text('P', 'Check today’s status', { x: code.x + 9, y: code.y + 101, width: code.side }, { ...plain, size: 9 });
  return sheet.finish();
}
