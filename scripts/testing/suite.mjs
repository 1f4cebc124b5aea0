// npm test: checks of the files, then Jest, on servers of its own. Runs beside `npm start` and in two clones at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopCommands } from '../setup/run.mjs';
import { setUp } from '../setup/setup.mjs';
import { cache } from '../system/folders.mjs';
import { onEnd, Processes } from '../system/processes.mjs';
import { step } from '../system/progress.mjs';
import { ofFiles, ofServers, runChecks } from './checks.mjs';
import { plan, runJest } from './jest.mjs';

const total = (counts) => counts.reduce((sum, one) => sum + one, 0);

/** Runs what `args` choose and answers the exit code. Without arguments: everything, checks included. */
async function runAll(processes, args) {
  const since = Date.now();
  await setUp();
  const runs = plan(args);
  const { startTestSystem } = await import('../system/test-system.mjs'); // its packages are installed only now
  const servers = runs.some(({ needsServers }) => needsServers)
    ? await step('starting PostgreSQL and Temporal for the tests', (note) => startTestSystem(processes, { note }))
    : {};
  const checks = args.length ? [] : [...(await runChecks(ofFiles)), ...(await runChecks(ofServers, servers))];
  const jest = [];
  for (const one of runs) jest.push({ projects: one.projects, ...(await runJest(one, servers)) });
  const passed = checks.filter((one) => one.passed).length + total(jest.map((one) => one.passed));
  const failed = checks.filter((one) => !one.passed).length + total(jest.map((one) => one.failed));
  const summary = { passed, failed, seconds: Math.round((Date.now() - since) / 1000), checks, jest };
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'test-summary.json'), JSON.stringify(summary, null, 1));
  console.log(JSON.stringify(summary));
  if (checks.length) console.log(`The ${checks.length} checks that are not Jest count as one each.`);
  return { passed, failed };
}

export async function runSuite(args) {
  let result = { passed: 0, failed: 1 };
  let ending = false;
  const end = async (code) => {
    if (ending) return;
    ending = true;
    stopCommands();
    await processes.stopAll();
    console.log(`${result.passed} passed, ${result.failed} failed`);
    process.exit(code);
  };
  const processes = new Processes({
    onDeath(name, lines) {
      if (!ending) console.error(`✗ ${name} ended in the middle of the tests. Its last lines:\n${lines.join('\n')}`);
      void end(1);
    },
  });
  onEnd(() => void end(130));
  try {
    result = await runAll(processes, args);
  } catch (error) {
    console.error(`✗ ${error.message}`);
  }
  await end(result.failed || !result.passed ? 1 : 0);
}
