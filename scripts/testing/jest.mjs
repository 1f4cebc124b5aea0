import { createRequire } from 'node:module';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../setup/run.mjs';
import { cache, root } from '../system/folders.mjs';

/** Pure projects, which need no server. */
const pure = ['policy', 'architecture'];
const all = () => createRequire(import.meta.url)(join(root, 'jest.config.js')).projects.map(({ displayName }) => displayName);

/** Workers side by side: pure tests keep both cores busy; the others wait for servers, clocks and browsers, and two of them left a quarter of both cores idle. */
const workers = { pure: 2, servers: 3 };

/**
 * Sorts the arguments of `npm test -- …`: names of projects choose projects, everything else goes to Jest.
 * Answers the runs to make, each `{ projects, args, workers, needsServers }`.
 */
export function plan(args) {
  const known = all();
  const named = args.filter((one) => known.includes(one));
  const rest = args.filter((one) => !known.includes(one));
  const chosen = named.length ? named : known;
  const runs = [
    { projects: chosen.filter((name) => pure.includes(name)), workers: workers.pure, needsServers: false },
    { projects: chosen.filter((name) => !pure.includes(name)), workers: workers.servers, needsServers: true },
  ];
  return runs.filter(({ projects }) => projects.length).map((one) => ({ ...one, args: rest }));
}

/** Runs Jest and answers `{ passed, failed }`. A skipped test, a file that does not load and a Jest that dies count as failed. */
export async function runJest({ projects, args, workers: width }, servers = {}) {
  const report = join(cache, `jest-report-${process.pid}.json`);
  rmSync(report, { force: true });
  const partial = args.length > 0;
  const options = ['--selectProjects', ...projects, '--maxWorkers', String(width), '--json', `--outputFile=${report}`];
  const died = await runNode('node_modules/jest/bin/jest.js', [...options, ...(partial ? ['--passWithNoTests'] : []), ...args], {
    live: true,
    env: { ...servers, NODE_ENV: 'test' },
  }).then(
    () => undefined,
    (error) => error,
  );
  if (!existsSync(report)) {
    console.error(died?.message ?? 'Jest wrote no report');
    return { passed: 0, failed: 1 };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const skipped = partial ? 0 : result.numPendingTests + result.numTodoTests;
  if (skipped) console.error(`✗ ${skipped} tests were skipped: nothing skips in silence, so they count as failed`);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  return { passed: result.numPassedTests, failed: failed || (died ? 1 : 0) };
}
