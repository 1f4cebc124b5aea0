/** Decoration of the certificate: frame, corners, lines, the mark of the program. All of it is outside the reading order. */
import { ink } from './sheet';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const lines = 30;
const steps = 60;

/** Fine lines that meet and part again, down the right of the page; drawn inside `box` only. */
export function drawLines(doc: PDFKit.PDFDocument, box: Box, weight: number): void {
  doc.save().rect(box.x, box.y, box.width, box.height).clip();
  doc.lineWidth(weight).strokeColor('#3f8f8a').strokeOpacity(0.42);
  for (let line = 0; line < lines; line += 1) {
    const side = (2 * line) / (lines - 1) - 1;
    for (let step = 0; step <= steps; step += 1) {
      const down = step / steps;
      const width = 0.02 + 0.15 * Math.sin(0.92 * Math.PI * (down - 0.24)) ** 2;
      const across = 0.872 + 0.03 * Math.sin(2.1 * Math.PI * (down + 0.08)) + side * width;
      const [x, y] = [box.x + box.width * (across + 0.012 * Math.sin(3 * Math.PI * down + 2.4 * side)), box.y + box.height * down];
      if (step === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    }
    doc.stroke();
  }
  doc.restore();
}

/** Four corners of a length, `inset` from the edge of the page. */
export function drawCorners(doc: PDFKit.PDFDocument, inset: number, length: number, weight: number): void {
  const { width, height } = doc.page;
  const [right, bottom] = [width - inset, height - inset];
  doc.lineWidth(weight).strokeColor(ink.teal);
  for (const [x, y, dx, dy] of [
    [inset, inset, 1, 1],
    [right, inset, -1, 1],
    [right, bottom, -1, -1],
    [inset, bottom, 1, -1],
  ] as const) {
    doc
      .moveTo(x, y + dy * length)
      .lineTo(x, y)
      .lineTo(x + dx * length, y)
      .stroke();
  }
}

/** Two people side by side, in a circle. */
export function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, side: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(side / 40);
  doc.circle(20, 20, 20).clip();
  doc.rect(0, 0, 40, 40).fill(ink.teal);
  doc.circle(14, 14.5, 5).fill('#f1e5cd');
  doc.circle(26, 14.5, 5).fill('#9bd4cf');
  doc.path('M14 42c0-12 5-19 12-19s12 7 12 19z').fill('#9bd4cf');
  doc.path('M2 42c0-12 5-19 12-19s12 7 12 19z').fill('#f1e5cd');
  doc.path('M20 28.2c3.8 3 6 7.8 6 13.8H14c0-6 2.2-10.8 6-13.8z').fill(ink.gold);
  doc.restore();
}
