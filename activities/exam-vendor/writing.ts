/** Files for the vendor: tab-separated, Windows-1252, a header first, every line ended the same way. */
import type { Instant } from '../../policy/calendar';
import type { Format } from '../../policy/exam-vendor/formats';
import type { Fields } from '../../policy/exam-vendor/records';
import { windows1252 } from './windows-1252';

export function writeFile({ columns }: Format, rows: readonly Fields[]): Buffer {
  const names = columns.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return windows1252(lines.map((cells) => `${cells.join('\t')}\r\n`).join(''));
}

/** `2027/05/12 17:00:00`, in UTC. */
export const timeOf = (at: Instant): string => `${at.slice(0, 10).replaceAll('-', '/')} ${at.slice(11, 19)}`;
/** `20270512-170000`, for names of files. */
export const stampOf = (at: Instant): string => at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
