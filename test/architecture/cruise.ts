import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(__dirname, '../..');

export interface Violation {
  from: string;
  to: string;
  rule: string;
}

/** What the import rules say about the tree in a folder; a folder without any of the layers has nothing to say. */
export async function violations(folder: string): Promise<Violation[]> {
  const layers = ['policy', 'workflows', 'activities', 'cases', 'apps', 'test'].filter((layer) => existsSync(resolve(folder, layer)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...layers,
      '--config',
      resolve(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
    ],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; to: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
}
