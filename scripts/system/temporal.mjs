// The Temporal development server with its web page, as a child of the starter.
import { existsSync, mkdirSync, openSync, readSync, closeSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { until } from './wait.mjs';

const run = promisify(execFile);
/** Thirty days of history after a process has ended. */
const retention = '720h';
const damaged = /malformed|not a database|disk I\/O error|corrupt/i;

const looksWhole = (file) => {
  if (!existsSync(file)) return true;
  const head = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  const length = readSync(handle, head, 0, 15, 0);
  closeSync(handle);
  return length === 0 || head.toString('latin1') === 'SQLite format 3';
};

function moveAside(file, note) {
  const aside = `${file}.damaged-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  for (const part of ['', '-wal', '-shm']) if (existsSync(file + part)) renameSync(file + part, aside + part);
  note(`Temporal's state file was damaged. It is kept as ${aside}; the processes are started again from PostgreSQL.`);
}

function launch(processes, { cli, port, uiPort, file, codecEndpoint, logFile }) {
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'];
  args.push(...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']));
  if (codecEndpoint) args.push('--ui-codec-endpoint', codecEndpoint);
  if (file) args.push('--db-filename', file);
  // Only a database on disk is journalled. Without the second setting each command waits for the server's pace of 20 loads a second.
  if (file) args.push('--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=OFF');
  args.push('--dynamic-config-value', 'history.transferProcessorMaxPollRPS=2000');
  return processes.program('temporal', { command: cli, args }, { logFile, show: () => false });
}

const clientArgs = (port) => ['--address', `127.0.0.1:${port}`, '--namespace', 'default'];

/**
 * Starts the server and waits until its namespace answers. With `file` the processes survive a restart; a damaged file
 * is moved aside. Answers `{ address, uiUrl }`.
 */
export async function startTemporal(processes, options) {
  const { cli, port, uiPort, file, note = () => {} } = options;
  if (file) mkdirSync(dirname(file), { recursive: true });
  if (file && !looksWhole(file)) moveAside(file, note);
  const onDeath = processes.onDeath;
  let server;
  let died;
  processes.onDeath = (name, lines) => (name === 'temporal' ? (died = lines) : onDeath(name, lines));
  const answers = async () => {
    if (died && file && damaged.test(died.join('\n'))) {
      moveAside(file, note);
      died = undefined;
      server = launch(processes, options);
    }
    if (died) return true;
    return run(cli, ['operator', 'cluster', 'health', ...clientArgs(port)], { timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  server = launch(processes, options);
  await until('Temporal', answers, 60);
  processes.onDeath = onDeath;
  if (died) throw new Error(`Temporal ended at once:\n${died.join('\n')}`);
  await until('the namespace of Temporal', () => setRetention(cli, port), 30);
  return { address: `127.0.0.1:${port}`, ...(uiPort && { uiUrl: `http://localhost:${uiPort}` }), server };
}

const setRetention = (cli, port) =>
  run(cli, ['operator', 'namespace', 'update', ...clientArgs(port), '--retention', retention], { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
