// The note that `scripts/test-servers.mjs` leaves while it is up, so that test runs and migrations find its servers.
import { existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './folders.mjs';
import { isAlive } from './process-table.mjs';

const note = join(cache, 'test-servers.json');

/** Environment variables of the servers that are up, or undefined. */
export function sharedServers() {
  if (!existsSync(note)) return undefined;
  const { pid, env } = JSON.parse(readFileSync(note, 'utf8'));
  return isAlive(pid) ? env : undefined;
}
export function announceServers(env) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, JSON.stringify({ pid: process.pid, env }, null, 1));
  process.once('exit', () => rmSync(note, { force: true }));
}
