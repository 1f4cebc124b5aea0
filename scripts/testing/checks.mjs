// The checks that are not Jest. Each counts as one test in the totals.
import { runNode } from '../setup/run.mjs';
import { at, query } from '../system/postgres.mjs';

const compiler = 'node_modules/typescript/bin/tsc';

async function migrations({ TEST_DATABASE_ADMIN_URL: superuser }) {
  await query(superuser, 'create database shadow');
  await runNode('scripts/migrate.mjs', ['check'], { env: { SHADOW_DATABASE_URL: at(superuser, { database: 'shadow' }) } });
}

/** Need nothing but the files. */
export const ofFiles = [
  ['format', () => runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  [
    'lint',
    () =>
      runNode('node_modules/eslint/bin/eslint.js', [
        '.',
        '--cache',
        '--cache-location',
        'node_modules/.cache/eslint/',
        '--max-warnings',
        '0',
      ]),
  ],
  ['types', () => runNode(compiler, ['--noEmit'])],
  ['types of the pages', () => runNode(compiler, ['--noEmit', '-p', 'apps/web'])],
  ['API description and its types are current', () => runNode('scripts/openapi.mjs', ['--check'])],
];

/** Need the servers. */
export const ofServers = [['migrations make schema.prisma', migrations]];

/** Runs checks, `width` at a time, and answers `{ name, passed, seconds }` for each. */
export async function runChecks(checks, servers, width = 2) {
  const results = [];
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next;
      const since = Date.now();
      const error = await check(servers).then(
        () => undefined,
        (reason) => reason,
      );
      const seconds = (Date.now() - since) / 1000;
      console.log(error ? `✗ ${name} (${seconds.toFixed(1)} s)\n${error.message}` : `✓ ${name} (${seconds.toFixed(1)} s)`);
      results.push({ name, passed: !error, seconds });
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
