// Everything that has to be there before anything can start, made once and again only when it changed.
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claim, release } from '../system/claims.mjs';
import { root } from '../system/folders.mjs';
import { build, generate, program } from './build.mjs';
import { installPackages } from './install.mjs';

/** One at a time per clone: `npm start` and `npm test` may begin together. */
async function alone(work) {
  const file = join(tmpdir(), `peer-support-certification-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  for (let told = false; ; told = true) {
    const owner = claim(file);
    if (!owner) break;
    if (!told) console.log(`▸ waiting for process ${owner}, which is setting this clone up`);
    await pause(500);
  }
  try {
    return await work();
  } finally {
    release(file);
  }
}

const parts = { generate, program, everything: build };

/** Installs, and makes what is out of date: `generate` (client and route types), `program` (API and worker) or everything. */
export const setUp = (part = 'everything') =>
  alone(async () => {
    await installPackages();
    await parts[part]();
  });
