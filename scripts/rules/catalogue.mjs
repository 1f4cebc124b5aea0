import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { root } from '../system/folders.mjs';

const read = (file) => parse(readFileSync(resolve(root, 'docs/guidelines', file), 'utf8'));

/** Every id a test may cite, with its area; the worked examples are an area of their own. */
export const areas = new Map([
  ...read('rules.yaml').map(({ id, area }) => [id, area]),
  ...read('boundaries.yaml').map(({ id }) => [id, 'boundaries']),
]);

/** The ids of the catalogue that a text names, in order. */
export const idsIn = (text) => (text.match(/[A-Za-z0-9][\w.-]*\w/g) ?? []).filter((word) => areas.has(word));

/** The files below a folder of the repository whose path matches, in order. */
export const filesIn = (folder, matching) =>
  readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => matching.test(path))
    .sort();
