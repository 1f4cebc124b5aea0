import type { StuckFile } from '../../policy/exam-vendor/file';

export interface Waiting {
  name: string;
  bytes: number;
}

/** Carries files to the vendor and back; knows nothing of what is in them. */
export interface Transport {
  /** The whole file under its name or nothing; the same file again is the same file. */
  send(name: string, content: Buffer): Promise<void>;
  /** The files that wait for us. Throws when the place of the vendor is away. */
  waiting(): Promise<Waiting[]>;
  fetch(name: string): Promise<Buffer>;
  /** A file that is not there is removed already. */
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Where files lie, below the place that is configured. */
export const folders = { out: 'to-vendor', in: 'from-vendor' } as const;

/** A name we take: no path, nothing hidden, nothing that is still being written. */
export const isFileName = (name: string): boolean => /^[A-Za-z0-9][\w.-]*$/.test(name) && !/\.(part|filepart|tmp|arriving)$/i.test(name);

/** What went wrong with one file, without the words of the error: they may hold what is in the file. */
export function stuckBy(error: unknown, name: string): StuckFile {
  const { code, name: kind } = error as { code?: unknown; name?: string };
  return { name, code: String(code ?? kind).slice(0, 40) };
}
