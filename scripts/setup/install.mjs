// Installs the packages when the lock file, the machine or Node changed. Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../system/folders.mjs';
import { step } from '../system/progress.mjs';
import { run } from './run.mjs';

const stamp = join(root, 'node_modules/.installed');
const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8');

const wanted = () =>
  createHash('sha256').update(lockText()).update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');

/** Did somebody run `npm install`? npm's own list then names every package of the lock file. */
function installedByHand() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(JSON.parse(lockText()).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** npm as the one that started us, else the one on the PATH. */
const npm = (args) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args])
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);

/** True when packages were installed. */
export async function installPackages() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return false;
  if (!installedByHand()) {
    await step('installing packages (about 800, half a minute or more)', () =>
      npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  }
  writeFileSync(stamp, wanted());
  return true;
}
