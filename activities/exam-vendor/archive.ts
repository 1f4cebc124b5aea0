/** Every file is kept by its hash. What is not ours to keep, the score columns, is not in what is kept (801.11.note). */
import { createHash } from 'node:crypto';
import type { Storage } from '../../cases/storage';
import type { Format } from '../../policy/exam-vendor/formats';
import type { Line } from './reading';

export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The key of the file in storage: the same file has the same one. */
export function keyOf(direction: 'in' | 'out', hash: string): string {
  const digits = createHash('sha256').update(`${direction}:${hash}`).digest('hex');
  const id = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
  return `${digits.slice(0, 2)}/${id}`;
}

async function* once(content: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}
export const keep = (storage: Storage, key: string, content: Buffer): Promise<void> => storage.write(key, once(content));

export async function kept(storage: Storage, key: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await storage.read(key)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The columns we know and may keep, in the order of the file. Of a line that is cut off or has too many cells nobody knows which cell is a score. */
export function withoutScores({ columns }: Format, lines: readonly Line[]): Buffer {
  const names = columns.filter((column) => !column.score).map(({ name }) => name);
  const sound = lines.filter(({ problem }) => problem === undefined);
  return Buffer.from(
    [names, ...sound.map(({ cells }) => names.map((name) => cells[name] ?? ''))].map((row) => `${row.join('\t')}\n`).join(''),
  );
}
