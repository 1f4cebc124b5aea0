// Commands that come to an end: npm, builds, checks. What is still running ends with us.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../system/folders.mjs';
import { ownGroup, signalGroup } from '../system/signal.mjs';

const running = new Set();
const shownLines = 60;

/** Ends the commands that are still running, at once: npm would go on after a SIGTERM, and what is half done has no stamp. */
export function stopCommands() {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/**
 * Runs a command in the repository and answers what it printed. When it fails, the end of its output is the message of
 * the error. With `live` the output goes to the terminal instead.
 */
export function run(command, args, { env = {}, seconds = 1800, live = false, ...options } = {}) {
  const { NODE_ENV: _theirs, ...inherited } = process.env; // npm leaves out what we build with when it says production
  return new Promise((done, failed) => {
    let printed = '';
    let everything = '';
    const child = spawn(command, args, {
      cwd: root,
      env: {
        ...inherited,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        ...(!live && { NO_COLOR: '1' }),
        ...env,
      },
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      ...options,
    });
    running.add(child);
    const late = setTimeout(() => signalGroup(child, 'SIGKILL'), seconds * 1000);
    child.stdout?.on('data', (text) => (printed += text));
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (everything += text));
    child.once('error', failed);
    child.once('close', (code, signal) => {
      clearTimeout(late);
      running.delete(child);
      if (code === 0) return done(printed);
      const end = stripVTControlCharacters(everything).trim().split('\n').slice(-shownLines).join('\n');
      failed(new Error(`${[command, ...args].join(' ')} ended with ${code ?? signal}\n${end}`.trim()));
    });
  });
}

/** A program of an installed package or of ours, by its file: no shell and no PATH needed. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [join(root, file), ...args], options);
