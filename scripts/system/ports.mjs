// Free ports near a known number, and none twice: two clones may start in the same second.
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { claim } from './claims.mjs';

const desk = join(tmpdir(), `peer-support-certification-${userInfo().username}`);

/** May we have the port on this address? An address that the machine does not have is no obstacle. */
export const isFree = (port, host = '127.0.0.1') =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', (error) => answer(!['EADDRINUSE', 'EACCES'].includes(error.code)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });

/** The first free port from `preferred` upwards, reserved for this process. */
export async function takePort(preferred) {
  for (let port = preferred; port < preferred + 500; port += 1) {
    if ((await isFree(port)) && !claim(join(desk, `port-${port}`))) return port;
  }
  throw new Error(`no free port between ${preferred} and ${preferred + 499}`);
}
