/** A QR code as vector squares, dark on white, with the quiet space its readers need. */
import { create } from 'qrcode';
import { ink } from './sheet';

/** ISO/IEC 18004: modules of white around the code. */
const quiet = 4;

/** Draws it as large as `side` (points), quiet space included. Each row is drawn in runs, so that nothing shines through. */
export function drawCode(doc: PDFKit.PDFDocument, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const unit = side / (modules.size + 2 * quiet);
  doc.rect(x, y, side, side).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size;) {
      let end = column;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > column) doc.rect(x + (quiet + column) * unit, y + (quiet + row) * unit, (end - column) * unit, unit);
      column = Math.max(end, column + 1);
    }
  }
  doc.fill(ink.text);
}
