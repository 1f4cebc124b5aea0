// The Temporal development server with its web page, as a child of the starter.
import { execFile } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { until } from './wait.mjs';

const run = promisify(execFile);
/** Thirty days of history after a process has ended. */
const retention = '720h';
const damaged = /malformed|not a database|disk I\/O error|corrupt|SQL logic error/i;

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

function launch(processes, { cli, port, uiPort, file, codecEndpoint, logFile, onDeath }) {
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'];
  args.push(...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']));
  if (codecEndpoint) args.push('--ui-codec-endpoint', codecEndpoint);
  if (file) args.push('--db-filename', file, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=OFF');
  // Without this each command waits for the server's pace of 20 loads a second.
  args.push('--dynamic-config-value', 'history.transferProcessorMaxPollRPS=2000');
  // Priorities (cases/contract.ts): from server 1.31 on this is the default.
  args.push('--dynamic-config-value', 'matching.useNewMatcher=true');
  // The worker gets the record that a process asks for with the answer, not through a queue: from server 1.32 on this is the default.
  args.push('--dynamic-config-value', 'system.enableActivityEagerExecution=true');
  return processes.program('temporal', { command: cli, args }, { logFile, show: () => undefined, ...(onDeath && { onDeath }) });
}

/** Answers the last lines of a server that ended, or undefined when it is ready. */
async function ended(processes, options) {
  let lastLines;
  const onDeath = (name, lines) => (ready ? processes.onDeath(name, lines) : (lastLines = lines));
  let ready = false;
  launch(processes, { ...options, onDeath });
  await until('Temporal', async () => lastLines || asks(options, 'cluster', 'health'), 60);
  if (lastLines) return lastLines.join('\n');
  await until('the namespace of Temporal', async () => lastLines || asks(options, 'namespace', 'update', '--retention', retention));
  ready = true;
  return lastLines?.join('\n');
}

/** Runs an operator command; false when it fails, for example because the server is not there yet. */
const asks = ({ cli, port }, ...command) =>
  run(cli, ['operator', ...command, '--address', `127.0.0.1:${port}`, '--namespace', 'default'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  );

/**
 * Starts the server and waits until its namespace answers. With `file` the processes survive a restart; a damaged file
 * is moved aside. Answers `{ address, uiUrl }`.
 */
export async function startTemporal(processes, options) {
  const { port, uiPort, file, note = () => {} } = options;
  if (file) mkdirSync(dirname(file), { recursive: true });
  if (file && !looksWhole(file)) moveAside(file, note);
  let complaint = await ended(processes, options);
  if (complaint && file && damaged.test(complaint)) {
    moveAside(file, note);
    complaint = await ended(processes, options);
  }
  if (complaint) throw new Error(`Temporal ended at once:\n${complaint}`);
  return { address: `127.0.0.1:${port}`, ...(uiPort && { uiUrl: `http://localhost:${uiPort}` }) };
}
