import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { read, root, tree } from './tree';

const known = new Set((parse(read('docs/guidelines/rules.yaml')) as { id: string }[]).map(({ id }) => id));

/** Which test files cite which rule, as `npm run rules` reads them. */
function citations(): Map<string, Set<string>> {
  const script = `import { citations } from ${JSON.stringify(pathToFileURL(resolve(root, 'scripts/rules/titles.mjs')).href)};
    console.log(JSON.stringify(citations().map(({ id, file }) => [id, file])));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const found = new Map<string, Set<string>>();
  for (const [id, file] of JSON.parse(said) as [string, string][]) found.set(id, (found.get(id) ?? new Set()).add(resolve(root, file)));
  return found;
}

interface Row {
  clause: string;
  code: string[];
  tests: string[];
}
const paths = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);

/** The table "clause, code, test" of a process. */
const rowsOf = (page: string): Row[] =>
  read(page)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && cells[1] && known.has(cells[1]))
    .map(([, clause = '', , code = '', tests = '']) => ({ clause, code: paths(code), tests: paths(tests) }));

describe('the table of a process', () => {
  const pages = tree('docs/processes').files;
  const cited = citations();

  it.each(pages)('%s names rules, files and tests that are there, and each test cites its rule', (page) => {
    const rows = rowsOf(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const { clause, code, tests } of rows) {
      expect({ clause, code: code.filter((path) => existsSync(resolve(root, path))) }).toEqual({ clause, code });
      expect({ clause, code: code.length > 0, tests: tests.length > 0 }).toEqual({ clause, code: true, tests: true });
      expect({ clause, tests: tests.filter((path) => cited.get(clause)?.has(resolve(root, path))) }).toEqual({ clause, tests });
    }
    expect(new Set(rows.map(({ clause }) => clause)).size).toBe(rows.length);
  });
});
