// npm run bench [-- history lifetime latency …] [-- --rounds 40 --certified 10000 --lives 1000] [-- --write]
// Servers of its own, set up as `npm start` does (PostgreSQL that waits for its disk), then test/bench/main.ts.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from '../../scripts/setup/setup.mjs';
import { run, stopCommands } from '../../scripts/setup/run.mjs';
import { root } from '../../scripts/system/folders.mjs';
import { takePort } from '../../scripts/system/ports.mjs';
import { createRoles, startPostgres } from '../../scripts/system/postgres.mjs';
import { onEnd, Processes } from '../../scripts/system/processes.mjs';
import { migratedTemplate } from '../../scripts/system/template.mjs';
import { findTemporal } from '../../scripts/system/temporal-cli.mjs';
import { startTemporal } from '../../scripts/system/temporal.mjs';

/** Known to the run only: the servers listen on loopback and end with it. */
const password = 'bench';

const processes = new Processes({
  onDeath(name, lines) {
    console.error(`${name} ended\n${lines.join('\n')}`);
    void end(1);
  },
});
const end = async (code) => {
  stopCommands();
  await processes.stopAll();
  process.exit(code);
};
onEnd(() => void end(130));

try {
  await setUp('program');
  const folder = mkdtempSync(join(tmpdir(), 'certification-bench-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as another user
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const superuser = await startPostgres(processes, { folder: join(folder, 'postgres'), port: await takePort(15_633), password });
  await createRoles(superuser, { ownerPassword: password, appPassword: password });
  const cli = await findTemporal({ note: (text) => console.error(text) });
  const { address } = await startTemporal(processes, { cli, port: await takePort(17_433), file: join(folder, 'temporal.db') });
  const env = {
    TEST_DATABASE_ADMIN_URL: superuser,
    TEST_DATABASE_TEMPLATE: await migratedTemplate(superuser, password),
    TEMPORAL_ADDRESS: address,
    BENCH_FOLDER: folder,
    TEST_BUNDLE: join(folder, 'workflows.js'),
    CHROMIUM: 'no browser is needed',
  };
  const args = ['-r', join(root, 'test/harness/register.js'), join(root, 'test/bench/main.ts'), ...process.argv.slice(2)];
  await run(process.execPath, args, { env, live: true, seconds: 4 * 3600 });
  await end(0);
} catch (error) {
  console.error(error.message);
  await end(1);
}
