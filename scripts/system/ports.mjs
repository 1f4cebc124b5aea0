// Free ports near a known number, and none twice: two clones may start in the same second.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const desk = join(tmpdir(), `peer-support-certification-ports-${userInfo().username}`);

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Is the port free on this machine, for the address given? */
export const isFree = (port, host = '127.0.0.1') =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });

/** Notes that this process takes the port until it ends. False when another living process has. */
function reserve(port) {
  mkdirSync(desk, { recursive: true });
  const note = join(desk, String(port));
  for (;;) {
    try {
      writeFileSync(note, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(note, { force: true }));
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(note, { encoding: 'utf8', flag: 'a+' }));
      if (owner === process.pid || (owner && isAlive(owner))) return false;
      rmSync(note, { force: true });
    }
  }
}

/** The first free port from `preferred` upwards, reserved for this process. */
export async function takePort(preferred) {
  for (let port = preferred; port < preferred + 500; port += 1) {
    if ((await isFree(port)) && reserve(port)) return port;
  }
  throw new Error(`no free port between ${preferred} and ${preferred + 499}`);
}
