// Children of the starter: each in a process group of its own, stopped in reverse order; one that dies stops all.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from './folders.mjs';
import { parentOf } from './process-table.mjs';
import { ownGroup, signalGroup } from './signal.mjs';

const here = (name) => new URL(name, import.meta.url);
const patienceMs = 10_000;
export class Processes {
  #running = [];
  #stopping;
  /** `onDeath(name, lastLines)` is called when a child ends that nobody stopped; a child may have its own. */
  constructor({ onDeath }) {
    this.onDeath = onDeath;
  }

  /** Starts a Node program of ours. `show(line)` is what the terminal shows of a line, if anything; all lines go to `logFile`. */
  node(name, file, { args = [], ...options } = {}) {
    return this.#start(name, ['--import', here('with-parent.mjs').href, file, ...args], options);
  }

  /** Starts a program that is not ours, beside a guard. `run` is {command, args, stopSignal, uid?, gid?, cwd?}. */
  program(name, run, options = {}) {
    return this.#start(name, [fileURLToPath(here('guard.mjs')), JSON.stringify({ stopSignal: 'SIGTERM', ...run })], options);
  }

  #start(name, args, { env = process.env, logFile, show = (line) => line, cwd = root, onDeath = this.onDeath } = {}) {
    const child = spawn(process.execPath, args, { cwd, env, detached: ownGroup, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const entry = { name, child, lines: [], over: new Promise((done) => child.once('close', done)), expected: false };
    if (logFile) mkdirSync(dirname(logFile), { recursive: true });
    const log = logFile && createWriteStream(logFile, { flags: 'a' });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        entry.lines.push(line);
        if (entry.lines.length > 40) entry.lines.shift();
        log?.write(`${line}\n`);
        const shown = show(line);
        if (shown !== undefined) console.log(`  ${name} │ ${shown}`);
      });
    }
    child.once('exit', () => {
      signalGroup(child, 'SIGKILL'); // what it may have left in its group
      if (!entry.expected && !this.#stopping) onDeath(name, entry.lines);
    });
    child.once('close', () => log?.end());
    this.#running.push(entry);
    return entry;
  }

  /** Stops one child and waits until it is gone. */
  async stop(entry) {
    entry.expected = true;
    if (entry.child.exitCode === null && entry.child.signalCode === null) entry.child.kill('SIGTERM');
    const late = setTimeout(() => signalGroup(entry.child, 'SIGKILL'), patienceMs);
    await entry.over;
    clearTimeout(late);
    this.#running = this.#running.filter((other) => other !== entry);
  }

  get areRunning() {
    return this.#running.length > 0;
  }

  /** Ends all children without waiting for their own good end. */
  killAll() {
    for (const { child } of this.#running) signalGroup(child, 'SIGKILL');
  }

  /** Stops all children, the last one started first. */
  stopAll() {
    this.#stopping ??= (async () => {
      for (const entry of [...this.#running].reverse()) await this.stop(entry);
    })();
    return this.#stopping;
  }
}

/**
 * Calls `stop` on each Ctrl-C, SIGTERM, SIGHUP, and once when npm is gone, which does not pass every signal on: npm is our
 * parent, or the parent of the shell that is.
 */
export function onEnd(stop) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  const ancestors = () => `${process.ppid} ${process.env.npm_lifecycle_event ? parentOf(process.ppid) : ''}`;
  const atStart = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === atStart) return;
    clearInterval(watch);
    stop();
  }, 500).unref();
}
