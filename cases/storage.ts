import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { machineNow } from './clock';

/** Where files lie. Keys are ours (`<yy>/<uuid>`), never a name that somebody sent. Files on disk now; S3 comes as a second implementation. */
export interface Storage {
  /** Writes everything or nothing: a broken stream leaves no file. */
  write(key: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Throws when it is not there. */
  read(key: string): Promise<Readable>;
  /** A file that is not there is removed already. */
  remove(key: string): Promise<void>;
  tidy(olderThanMs: number): Promise<void>;
}
const arriving = '.arriving';

/** A folder of this machine. */
export class FileStorage implements Storage {
  constructor(private readonly folder: string) {}

  async write(key: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = `${path}${arriving}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(unfinished, 'wx');
      try {
        for await (const chunk of content) await file.write(chunk);
        await file.sync(); // the row that names it may only be written when it survives a power cut
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    return (await open(this.pathOf(key), 'r')).createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Removes what a power cut left half written so long ago that nobody is still sending it (milliseconds). */
  async tidy(olderThanMs: number): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(arriving)) continue;
      const path = join(entry.parentPath, entry.name);
      if (machineNow() - (await stat(path)).mtimeMs > olderThanMs) await rm(path, { force: true });
    }
  }

  private pathOf(key: string): string {
    if (!/^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(key)) throw new Error('not a key of this storage');
    return join(this.folder, key);
  }
}
