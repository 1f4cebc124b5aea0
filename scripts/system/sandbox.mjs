// The sandbox: embedded PostgreSQL, Temporal with its page, a mail catcher, the worker and the API with the pages.
import { join, relative } from 'node:path';
import { rmSync, writeFileSync } from 'node:fs';
import { claim } from './claims.mjs';
import { data, root } from './folders.mjs';
import { isFree, takePort } from './ports.mjs';
import { at, createDatabase, createRoles, startPostgres } from './postgres.mjs';
import { onEnd, Processes } from './processes.mjs';
import { step } from './progress.mjs';
import { secretsIn } from './secrets.mjs';
import { findTemporal, versionOf } from './temporal-cli.mjs';
import { startTemporal } from './temporal.mjs';
import { untilHealthy, untilReachable } from './wait.mjs';
import { accountsFrom, summary } from './summary.mjs';
import { runNode, stopCommands } from '../setup/run.mjs';
import { setUp } from '../setup/setup.mjs';

const note = (text) => console.log(`  ${text}`);
const log = (name) => join(data, 'logs', `${name}.log`);

/** Our programs log JSON lines: the file has everything, the terminal shows what needs attention, in words. */
function shown(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { level, msg } = JSON.parse(line);
    return level >= 40 ? `${level >= 50 ? 'error' : 'warning'}: ${msg}` : undefined;
  } catch {
    return line; // not a log line after all
  }
}

const lastOf = (lines) =>
  lines
    .slice(-10)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

/** Refuses what would end in a puzzle later. */
async function check(sitePort) {
  if ((process.env.MODE ?? 'sandbox') !== 'sandbox' || process.env.NODE_ENV === 'production') {
    throw new Error('npm start is the sandbox and refuses MODE or NODE_ENV "production". For production see docs/operations.md.');
  }
  const owner = claim(join(data, 'running'));
  if (owner) throw new Error(`The data folder ${data} is in use by another start (process ${owner}). Stop it first, or set DATA_DIR.`);
  const free = (await isFree(sitePort, '127.0.0.1')) && (await isFree(sitePort, '::1').catch(() => true));
  if (!free) throw new Error(`Port ${sitePort} is in use. Stop what uses it, or choose another: PORT=3001 npm start`);
}

/** Temporal as named by TEMPORAL_ADDRESS, else our own development server on a file in the data folder. */
async function temporalServer(processes, cli, origin) {
  const given = process.env.TEMPORAL_ADDRESS;
  if (given) {
    await untilReachable(`Temporal at ${given} (TEMPORAL_ADDRESS)`, given, 10);
    return { address: given, uiUrl: process.env.TEMPORAL_UI_URL };
  }
  const server = (await versionOf(cli))?.server ?? 'unknown';
  return startTemporal(processes, {
    cli,
    port: await takePort(7233),
    uiPort: await takePort(8233),
    file: join(data, 'temporal', `temporal-${server}.db`),
    codecEndpoint: `${origin}/api/codec`,
    logFile: log('temporal'),
    note,
  });
}

async function database(processes) {
  const secrets = secretsIn(data);
  const superuser = await startPostgres(processes, {
    folder: join(data, 'postgres'),
    port: await takePort(5433),
    password: secrets.superuserPassword,
    logFile: log('postgres'),
    note,
  });
  await createRoles(superuser, secrets);
  await createDatabase(superuser, 'certification');
  const as = (user, password) => at(superuser, { database: 'certification', user, password });
  await runNode('scripts/migrate.mjs', ['deploy'], { env: { MIGRATION_DATABASE_URL: as('certification_owner', secrets.ownerPassword) } });
  return as('certification_app', secrets.appPassword);
}

async function mailCatcher(processes) {
  const [smtpPort, mailPort] = [await takePort(1025), await takePort(8025)];
  const env = { ...process.env, MAIL_DIR: join(data, 'mail'), SMTP_PORT: String(smtpPort), MAIL_PORT: String(mailPort) };
  processes.node('mail', join(root, 'scripts/mail-catcher.mjs'), { env, logFile: log('mail') });
  await untilHealthy('the mail catcher', `http://127.0.0.1:${mailPort}/health`);
  return { SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_URL: `http://localhost:${mailPort}` };
}

async function bringUp(processes, sitePort) {
  const origin = process.env.ORIGIN ?? `http://localhost:${sitePort}`;
  const needed = process.env.TEMPORAL_ADDRESS ? Promise.resolve(undefined) : findTemporal({ note });
  needed.catch(() => {}); // awaited below, after the packages, whose own failure comes first
  await setUp();
  const cli = await needed;
  const [DATABASE_URL, temporal, mail] = await step('starting PostgreSQL, Temporal and the mail catcher', () =>
    Promise.all([database(processes), temporalServer(processes, cli, origin), mailCatcher(processes)]),
  );
  const { AUTH_SECRET, CODEC_KEYS } = secretsIn(data);
  const ours = {
    MODE: 'sandbox',
    PORT: String(sitePort),
    ORIGIN: origin,
    DATABASE_URL,
    TEMPORAL_ADDRESS: temporal.address,
    ...(temporal.uiUrl && { TEMPORAL_UI_URL: temporal.uiUrl }),
    ...mail,
    STORAGE_DIR: join(data, 'files'),
    AUTH_SECRET,
    CODEC_KEYS,
    WORKER_HEALTH_PORT: String(await takePort(9233)),
  };
  // For `npm run demo`, `npm run revive` and the like: they speak to this system.
  const environmentFile = join(data, 'environment.json');
  writeFileSync(environmentFile, JSON.stringify(ours, null, 1), { mode: 0o600 });
  process.once('exit', () => rmSync(environmentFile, { force: true }));

  const env = { ...process.env, ...ours };
  await step('starting worker and API', () => {
    processes.node('worker', join(root, 'dist/apps/worker/src/main.js'), { env, logFile: log('worker'), show: shown });
    processes.node('api', join(root, 'dist/apps/api/src/main.js'), { env, logFile: log('api'), show: shown });
    return Promise.all([
      untilHealthy('the worker', `http://127.0.0.1:${ours.WORKER_HEALTH_PORT}/health`, 60),
      untilHealthy('the API', `http://127.0.0.1:${sitePort}/api/health/ready`, 60),
    ]);
  });
  const seeded = await step('filling the sandbox', () => runNode('dist/apps/api/src/sandbox/seed.js', [], { env: ours }));
  return { ...ours, accounts: accountsFrom(seeded) };
}

/** Starts everything and stays up until Ctrl-C, SIGTERM, the end of npm, or the death of a part. */
export async function runSandbox() {
  const since = Date.now();
  let ending;
  const end = (code) => {
    // Ctrl-C under npm comes twice, from the terminal and from npm. Asked again later than that, it means: at once.
    if (ending) return Date.now() - ending > 1500 && processes.killAll();
    ending = Date.now();
    if (processes.areRunning) console.log('▸ stopping …');
    stopCommands();
    return processes.stopAll().then(() => process.exit(code));
  };
  const processes = new Processes({
    onDeath(name, lines) {
      if (!ending) console.error(`✗ ${name} ended unexpectedly, so everything stops. Its last lines:\n${lastOf(lines)}`);
      void end(1);
    },
  });
  onEnd(() => void end(0));
  process.stdout.on('error', () => {}); // the terminal was closed: the watch of the parent ends us in order
  process.stderr.on('error', () => {});
  try {
    const sitePort = Number(process.env.PORT ?? 3000);
    await check(sitePort);
    const up = await bringUp(processes, sitePort);
    console.log(summary(up, { seconds: (Date.now() - since) / 1000, logs: relative(process.cwd(), join(data, 'logs')) }));
  } catch (error) {
    if (!ending) console.error(`✗ ${error.message}`);
    await end(1);
  }
}
