// What the machine knows about a process number. Numbers are used again, so the instant of its start belongs to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return ''; // it ended meanwhile
    throw error;
  }
};
const hasProc = existsSync('/proc/self/stat');
const ps = (column, pid) => spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';

const statOf = (pid) => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

/** The number of its parent; undefined where that cannot be read cheaply. */
export const parentOf = (pid) => (hasProc ? statOf(pid)[1] : undefined);

/** Its command line, '' when there is no such process. */
export const commandOf = (pid) => (hasProc ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') : ps('command', pid));

/** Something that differs between two processes that had the same number. */
export const startOf = (pid) => (hasProc ? (statOf(pid)[19] ?? '') : ps('lstart', pid).trim());
