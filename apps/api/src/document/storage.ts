import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where files lie. Keys are ours (`<yy>/<uuid>`), never a name that somebody sent. Files on disk now; S3 comes as a second implementation. */
export interface Storage {
  /** Writes everything or nothing: a broken stream leaves no file. */
  write(key: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Throws when it is not there. */
  read(key: string): Promise<Readable>;
  /** A file that is not there is removed already. */
  remove(key: string): Promise<void>;
}
export const STORAGE = Symbol('storage');

/** A folder of this machine. */
export class FileStorage implements Storage {
  constructor(private readonly folder: string) {}

  async write(key: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(key);
    const arriving = `${path}.arriving`;
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(arriving, 'wx');
      try {
        for await (const chunk of content) await file.write(chunk);
        await file.sync(); // the row that names it may only be written when it survives a power cut
      } finally {
        await file.close();
      }
      await rename(arriving, path);
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    return (await open(this.pathOf(key), 'r')).createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!/^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(key)) throw new Error('not a key of this storage');
    return join(this.folder, key);
  }
}
