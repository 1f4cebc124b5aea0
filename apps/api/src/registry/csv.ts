/** Files of a spreadsheet (RFC 4180): read as they come, written so that no cell becomes a formula. */
import { upperBytes } from '../../../../policy/exam-vendor/charset';

/** Every byte is a character there; by our own table, since decoders of the platform know these bytes in some versions only. */
const windows1252 = (bytes: Uint8Array): string => [...bytes].map((byte) => upperBytes[byte - 0x80] ?? String.fromCharCode(byte)).join('');

/** UTF-8, UTF-16 with its mark, or what older spreadsheets write. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

export interface CsvRow {
  /** Where the row begins in the file, from 1. */
  line: number;
  cells: string[];
}

/** The separator is the one of comma, semicolon and tab that the first line has most of. Empty lines are left out. Stops after `most` rows. */
export function readCsv(text: string, most: number): CsvRow[] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string): number => firstLine.split(separator).length;
  const separator = [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
  const rows: CsvRow[] = [];
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some(Boolean)) rows.push({ line: begun, cells });
    [cells, cell, begun] = [[], '', line];
  };
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const character = text[at]!;
    const isBreak = character === '\n' || (character === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[(at += 1)]!;
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') [quoted, cell] = [true, ''];
    else if (character === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (isBreak) endRow();
    else cell += character;
  }
  if (rows.length < most) endRow();
  return rows;
}

/** A spreadsheet would run what begins like this, some also the wide letters of East Asian keyboards. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const cellOf = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** One line with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(cellOf).join(',')}\r\n`;
