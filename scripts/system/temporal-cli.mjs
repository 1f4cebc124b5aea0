// Finds the Temporal command line program, which contains the development server. Node built-ins only.
import { createWriteStream } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from '../setup/run.mjs';
import { userCache } from './folders.mjs';

const version = '1.5.1';
const oldest = { cli: [1, 5, 0], server: [1, 29, 0] };
const name = platform() === 'win32' ? 'temporal.exe' : 'temporal';

const usable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The first file of this name on the PATH. */
export async function which(file) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder && (await usable(join(folder, file)))) return join(folder, file);
  }
  return undefined;
}

const numbers = (text) => text?.split('.').map(Number);
const atLeast = (have, want) => {
  for (const [place, least] of want.entries()) {
    if (have[place] !== least) return have[place] > least;
  }
  return true;
};

/** `{ cli, server }` as the program itself says, or undefined when it says nothing. */
export async function versionOf(path) {
  const text = await run(path, ['--version'], { seconds: 20 }).catch(() => '');
  const found = /version (\d+\.\d+\.\d+)\S* \(Server (\d+\.\d+\.\d+)/.exec(text);
  return found ? { cli: found[1], server: found[2] } : undefined;
}
const newEnough = (found) =>
  found && (atLeast(numbers(found.cli), oldest.cli) || (found.cli === '0.0.0' && atLeast(numbers(found.server), oldest.server)));

async function download(folder) {
  const base = process.env.TEMPORAL_DOWNLOAD_BASE ?? 'https://temporal.download';
  const cpu = { x64: 'amd64', arm64: 'arm64' }[arch()];
  const answer = await fetch(`${base}/cli/v${version}?platform=${platform()}&arch=${cpu}`, { signal: AbortSignal.timeout(4000) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const { archiveUrl, fileToExtract } = await answer.json();
  const archive = await fetch(archiveUrl, { signal: AbortSignal.timeout(180_000) });
  if (!archive.ok) throw new Error(`HTTP ${archive.status}`);
  const file = join(folder, 'archive');
  await pipeline(Readable.fromWeb(archive.body), createWriteStream(file));
  await run('tar', ['-xf', file, '-C', folder]);
  await rm(file);
  if (fileToExtract !== name) await rename(join(folder, fileToExtract), join(folder, name));
}

const build = (folder) =>
  run('go', ['install', '-trimpath', '-ldflags', '-s -w', `github.com/temporalio/cli/cmd/temporal@v${version}`], {
    env: { GOBIN: folder, GOFLAGS: '', CGO_ENABLED: '0' },
  });

/** Puts the program into the cache: made in a folder of its own first, so that two starters do not disturb each other. */
async function fill(home, make) {
  await mkdir(userCache, { recursive: true });
  const folder = await mkdtemp(join(userCache, '.new-'));
  try {
    await make(folder);
    await chmod(join(folder, name), 0o755);
    await rename(folder, home).catch(async (error) => {
      if (!(await usable(join(home, name)))) throw error; // else somebody was faster, and that is as good
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return join(home, name);
}

const help = `Do one of these and start again:
  - install the Temporal CLI (https://docs.temporal.io/cli), version 1.5.0 or newer
  - install Go 1.25 or newer, then it is built here
  - set TEMPORAL_CLI_PATH to the program, or TEMPORAL_ADDRESS to a running server`;

/** Path of the program: TEMPORAL_CLI_PATH, the PATH, our cache, the official download, a build with Go. Throws one full message. */
export async function findTemporal({ note = () => {} } = {}) {
  const given = process.env.TEMPORAL_CLI_PATH;
  if (given) {
    if (await usable(given)) return given;
    throw new Error(`TEMPORAL_CLI_PATH names ${given}, which is not a program`);
  }
  const tried = ['TEMPORAL_ADDRESS and TEMPORAL_CLI_PATH are not set'];
  const installed = await which(name);
  if (installed) {
    const found = await versionOf(installed);
    if (newEnough(found)) return installed;
    tried.push(
      `${installed} is ${found ? `version ${found.cli} with server ${found.server}, too old` : 'no Temporal CLI that tells its version'}`,
    );
  } else {
    tried.push('no "temporal" on the PATH');
  }
  const home = join(userCache, `temporal-${version}`);
  if (await usable(join(home, name))) return join(home, name);
  tried.push(`nothing in the cache ${home}`);
  const ways = [['official download', download, 'downloading the Temporal server']];
  if (await which('go'))
    ways.push(['build with Go', build, 'building the Temporal server with Go; the first time this takes 3 to 5 minutes']);
  else tried.push('cannot build it: no "go" on the PATH');
  for (const [way, make, text] of ways) {
    note(text);
    try {
      return await fill(home, make);
    } catch (error) {
      tried.push(`${way}: ${error.cause?.code ?? error.message}`);
      note(`${way} did not work: ${error.cause?.code ?? error.message}`);
    }
  }
  throw new Error(`No Temporal server found.\n${tried.map((line) => `  - ${line}`).join('\n')}\n${help}`);
}
