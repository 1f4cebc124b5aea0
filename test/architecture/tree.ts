import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** Made by tools, or not ours. */
const notOurs = new Set(['node_modules', 'dist', 'build', 'coverage', 'generated', '.git', '.data', '.cache', '.react-router']);

/** Every folder and file we write, as paths from the root. */
export function tree(folder = '.'): { folders: string[]; files: string[] } {
  const folders: string[] = [];
  const files: string[] = [];
  const enter = (at: string) => {
    for (const entry of readdirSync(resolve(root, at), { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        folders.push(path);
        enter(path);
      } else files.push(path);
    }
  };
  enter(folder);
  return { folders: folders.sort(), files: files.sort() };
}

export const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** The TypeScript files of a layer. */
export const sources = (layer: string): string[] => tree(layer).files.filter((file) => /\.tsx?$/.test(file));
