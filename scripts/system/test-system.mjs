// PostgreSQL and Temporal for a test run: own ports, own data, gone at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { takePort } from './ports.mjs';
import { createRoles, startPostgres } from './postgres.mjs';
import { findTemporal } from './temporal-cli.mjs';
import { startTemporal } from './temporal.mjs';
import { migratedTemplate } from './template.mjs';
import { untilReachable } from './wait.mjs';

/** Known to the tests; the server listens on loopback only and lives as long as the run. */
const password = 'test';

/** Starts both and answers the environment variables that tests read. A missing browser fails here, in one message. */
export async function startTestSystem(processes, { note = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'certification-test-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as another user
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const postgres = startPostgres(processes, {
    folder: join(folder, 'postgres'),
    port: await takePort(15_433),
    password,
    careless: true,
  }).then(async (superuser) => {
    await createRoles(superuser, { ownerPassword: password, appPassword: password });
    return { superuser, template: await migratedTemplate(superuser, password) };
  });
  const temporal = temporalForTests(processes, note);
  const [{ superuser, template }, { address, cli }, browser] = await Promise.all([postgres, temporal, findBrowser()]);
  return {
    TEST_DATABASE_ADMIN_URL: superuser,
    TEST_DATABASE_TEMPLATE: template,
    TEMPORAL_ADDRESS: address,
    ...(cli && { TEMPORAL_CLI_PATH: cli }),
    CHROMIUM: browser,
  };
}

async function temporalForTests(processes, note) {
  const given = process.env.TEMPORAL_ADDRESS;
  if (given) {
    await untilReachable(`Temporal at ${given} (TEMPORAL_ADDRESS)`, given, 10);
    return { address: given, cli: process.env.TEMPORAL_CLI_PATH };
  }
  const cli = await findTemporal({ note });
  const { address } = await startTemporal(processes, { cli, port: await takePort(17_233) });
  return { address, cli };
}

/** Makes the template anew when prisma/migrations changed since. */
export const currentTemplate = (superuser) => migratedTemplate(superuser, password);
