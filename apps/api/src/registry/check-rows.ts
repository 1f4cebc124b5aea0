import { foldName } from '../../../../policy/registry/name';
import { Problem } from '../problems/problem';
import { askedNumber } from './asked';
import { type CsvRow, readCsv } from './csv';
import { longestCell, mostRows } from './limits';

/** A row of a file as it was meant: one cell is the number, the others are the name. */
export interface AskedRow {
  line: number;
  number?: string;
  name?: string;
}

const heads = {
  number: ['number', 'certification number', 'certification', 'mpss', 'numero', 'numero de certificacion', 'certificacion'],
  name: [
    'name',
    'full name',
    'full legal name',
    'first name',
    'last name',
    'nombre',
    'nombre completo',
    'nombre legal completo',
    'apellido',
  ],
} as const;

const headOf = (cell: string): keyof typeof heads | undefined => {
  const folded = /\p{Number}/u.test(cell) ? '' : foldName(cell);
  return heads.number.some((head) => head === folded) ? 'number' : heads.name.some((head) => head === folded) ? 'name' : undefined;
};

/** Without what would harm whoever looks at it or turn round what stands beside it; shortened where it is too long to be anything. */
const shown = (cell: string): string =>
  cell
    .replace(/\p{Format}/gu, '')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
    .trim()
    .slice(0, longestCell + 1);

/** How a workbook (also zipped), an older workbook and a PDF begin. */
const otherFiles = ['PK\u0003\u0004', 'ÐÏ\u0011à', '%PDF-'];

/** Rows of a file, its first line with or without headings. Throws Problem: list-wrong-type (415), rows-missing, rows-too-many (422). */
export function askedRows(text: string): AskedRow[] {
  if (otherFiles.some((beginning) => text.startsWith(beginning))) throw new Problem('list-wrong-type');
  const rows = readCsv(text, mostRows + 2);
  const columns = rows[0]?.cells.map(headOf) ?? [];
  const headed = columns.some(Boolean);
  const wanted = headed ? rows.slice(1) : rows;
  if (!wanted.length) throw new Problem('rows-missing');
  if (wanted.length > mostRows) throw new Problem('rows-too-many', { detail: `at most ${mostRows} rows` });
  return wanted.map((row) => (headed ? byHeads(row, columns) : byLook(row)));
}

function byHeads({ line, cells }: CsvRow, columns: readonly ReturnType<typeof headOf>[]): AskedRow {
  const of = (head: keyof typeof heads): string => shown(cells.filter((_, at) => columns[at] === head).join(' '));
  return row(line, of('number'), of('name'));
}
function byLook({ line, cells }: CsvRow): AskedRow {
  const looksLikeNumber = (cell: string): boolean => askedNumber(cell) !== undefined || /\d/.test(cell);
  return row(line, shown(cells.find(looksLikeNumber) ?? ''), shown(cells.filter((cell) => cell && !looksLikeNumber(cell)).join(' ')));
}
const row = (line: number, number: string, name: string): AskedRow => ({ line, ...(number && { number }), ...(name && { name }) });
