import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folders, isFileName, type Transport } from './transport';

/** A folder of this machine, or one that is mounted: somebody else carries the files on. */
export async function folderTransport(folder: string): Promise<Transport> {
  const [out, arrived] = [join(folder, folders.out), join(folder, folders.in)];
  await mkdir(out, { recursive: true });
  await mkdir(arrived, { recursive: true });
  return {
    async send(name, content) {
      const unfinished = join(out, `${name}.part`);
      const file = await open(unfinished, 'w');
      try {
        await file.writeFile(content);
        await file.sync(); // the record says "sent" only of a file that survives a power cut
      } finally {
        await file.close();
      }
      await rename(unfinished, join(out, name));
    },
    async waiting() {
      const entries = await readdir(arrived, { withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile() && isFileName(entry.name)).map(({ name }) => name);
      return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(arrived, name))).size })));
    },
    fetch: (name) => readFile(join(arrived, name)),
    remove: (name) => rm(join(arrived, name), { force: true }),
    close: () => Promise.resolve(),
  };
}
