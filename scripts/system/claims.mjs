// A claim is a file that names the living process which has something: a port, a data folder, the right to build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, startOf } from './process-table.mjs';

function ownerOf(file) {
  try {
    const [pid, start] = readFileSync(file, 'utf8').split('\n');
    return isAlive(Number(pid)) && startOf(pid) === start ? Number(pid) : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes the claim until this process ends, and answers undefined; or the number of the process that has it. */
export function claim(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid}\n${startOf(process.pid)}`, { flag: 'wx' });
      process.once('exit', () => release(file));
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST' || attempt > 10) throw error;
      const owner = ownerOf(file);
      if (owner) return owner;
      rmSync(file, { force: true }); // left behind by a process that is gone
    }
  }
}

export function release(file) {
  if (ownerOf(file) === process.pid) rmSync(file, { force: true });
}
