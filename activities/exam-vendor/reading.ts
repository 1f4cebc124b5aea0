/** From the bytes of a vendor's file to its lines. Byte order marks, UTF-16, any line ends and any order of columns are read. */
import { isUtf8 } from 'node:buffer';
import type { Cells } from '../../policy/exam-vendor/cells';
import type { Format } from '../../policy/exam-vendor/formats';
import type { fileProblemWords, LineProblem } from '../../policy/exam-vendor/row-words';
import { fromWindows1252 } from './windows-1252';

export interface Line {
  /** From 1; the header is the first. */
  line: number;
  cells: Cells;
  /** What makes the line useless, whatever its cells say. */
  problem?: LineProblem;
}
export type FileProblem = keyof typeof fileProblemWords;
export type Read = { columns: string[]; unknown: string[]; lines: Line[] } | { problem: FileProblem };

/** UTF-8 where it is valid, else Windows-1252, which the vendor writes; UTF-16 by its mark or by its zeros. Undefined: no text. */
export function textOf(content: Buffer): string | undefined {
  const [first, second] = content;
  const zeros = (from: number): boolean => {
    const sample = content.subarray(0, 200).filter((_, index) => index % 2 === from);
    return sample.length > 2 && sample.filter((byte) => byte === 0).length > sample.length / 2;
  };
  const encoding =
    (first === 0xff && second === 0xfe) || zeros(1) ? 'utf-16le' : (first === 0xfe && second === 0xff) || zeros(0) ? 'utf-16be' : undefined;
  const text = encoding || isUtf8(content) ? new TextDecoder(encoding).decode(content) : fromWindows1252(content);
  return text.includes('\0') ? undefined : text.replace(/^\uFEFF/, '');
}

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.replace(/[\u0000-\u001f]/g, ' ').trim());

export function readFile(content: Buffer, format: Format): Read {
  const text = textOf(content);
  if (text === undefined) return { problem: 'not-text' };
  if (text.trim() === '') return { problem: 'empty' };
  const parts = text.split(/\r\n|\n|\r/);
  const whole = parts.at(-1) === ''; // the last line ends like every other one
  const header = cellsOf(parts[0] ?? '');
  const nameOf = (cell: string): string => format.columns.find(({ name }) => name.toLowerCase() === cell.toLowerCase())?.name ?? cell;
  const columns = header.map(nameOf);
  const known = columns.filter((name) => format.columns.some((column) => column.name === name));
  if (known.length === 0) return { problem: 'no-known-column' };
  if (new Set(known).size < known.length) return { problem: 'double-column' };
  const lines = parts.flatMap((part, index): Line[] => {
    if (index === 0 || part.trim() === '') return [];
    const values = cellsOf(part);
    const cells = Object.fromEntries(columns.map((name, at) => [name, values[at] ?? '']));
    const isLast = index === parts.length - 1 && !whole;
    // A last line without its end may stop in the middle of a cell: nobody can tell, so it does not count.
    const problem = isLast || values.length < columns.length ? 'cut-off' : values.length > columns.length ? 'too-many-cells' : undefined;
    return [{ line: index + 1, cells, ...(problem && { problem }) }];
  });
  return { columns, unknown: columns.filter((name) => !known.includes(name)), lines };
}
