import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const scripts = resolve(__dirname, '../../scripts');
const folder = mkdtempSync(join(tmpdir(), 'starter-test-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Runs a few lines that use the starter's modules, in a Node of their own. */
function script(lines: string, environment: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', lines], {
    cwd: scripts,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}
async function outputOf(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, text };
}
/** The numbers of the processes that the script's children print as `pid <number>`. */
async function pidsFrom(child: ChildProcess, count: number): Promise<number[]> {
  const pids: number[] = [];
  await new Promise<void>((done) =>
    child.stdout?.on('data', (part: Buffer) => {
      pids.push(...[...part.toString().matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid)));
      if (pids.length >= count) done();
    }),
  );
  return pids;
}
const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
async function untilGone(pids: number[]): Promise<number[]> {
  for (let round = 0; round < 200 && pids.some(lives); round += 1) await pause(50);
  return pids.filter(lives);
}

const stub = join(folder, 'stub.mjs');
// It speaks from a thread, as the worker of the product does: what is preloaded into the child is loaded into its threads too.
writeFileSync(
  stub,
  `import { isMainThread, Worker } from 'node:worker_threads';
   if (isMainThread) { new Worker(new URL(import.meta.url)); setInterval(() => {}, 1000); } else console.log('pid', process.pid);`,
);
/** A Node child of ours, and a foreign program beside its guard. */
const twoChildren = `
  import { onEnd, Processes } from './system/processes.mjs';
  const processes = new Processes({ onDeath: (name, lines) => { console.log(name + ' died: ' + lines.length); processes.stopAll().then(() => process.exit(1)); } });
  onEnd(() => processes.stopAll().then(() => process.exit(0)));
  processes.node('ours', ${JSON.stringify(stub)});
  processes.program('foreign', { command: process.execPath, args: [${JSON.stringify(stub)}] });
  setInterval(() => {}, 1000);`;

describe('the starter', () => {
  it('leaves no child behind when it is killed with SIGKILL', async () => {
    const starter = script(twoChildren);
    const pids = await pidsFrom(starter, 2);
    expect(pids.filter(lives)).toEqual(pids);
    starter.kill('SIGKILL');
    expect(await untilGone(pids)).toEqual([]);
  });

  it('ends its children and then itself when it is asked to', async () => {
    const starter = script(twoChildren);
    const pids = await pidsFrom(starter, 2);
    const ended = outputOf(starter);
    starter.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(pids.filter(lives)).toEqual([]);
  });

  it.each([
    ['ours', 0],
    ['foreign', 1],
  ])('stops everything, names the part and ends with 1 when %s dies', async (name, place) => {
    const starter = script(twoChildren);
    const named = new Map<string, number>();
    await new Promise<void>((done) =>
      starter.stdout?.on('data', (part: Buffer) => {
        for (const [, child = '', pid] of part.toString().matchAll(/(ours|foreign) │ pid (\d+)/g)) named.set(child, Number(pid));
        if (named.size === 2) done();
      }),
    );
    const pids = [named.get('ours') ?? 0, named.get('foreign') ?? 0];
    const ended = outputOf(starter);
    process.kill(pids[place] ?? 0, 'SIGKILL');
    expect(await ended).toEqual({ code: 1, text: `${name} died: 1\n` });
    expect(pids.filter(lives)).toEqual([]);
  });

  it('gives two starters that begin together two ports', async () => {
    const take = "import { takePort } from './system/ports.mjs'; console.log(await takePort(46800)); setTimeout(() => {}, 700);";
    const [first, second] = await Promise.all([outputOf(script(take)), outputOf(script(take))]);
    expect(Number(first.text)).toBeGreaterThanOrEqual(46_800);
    expect(second.text).not.toBe(first.text);
  });

  it('takes over the claim of a process that is gone, not of one that lives', async () => {
    const file = JSON.stringify(join(folder, 'claim'));
    const claiming = `import { claim } from './system/claims.mjs'; const owner = claim(${file}); console.log(owner ? 'taken' : 'mine pid ' + process.pid);`;
    const holder = script(`${claiming} setInterval(() => {}, 1000);`);
    await pidsFrom(holder, 1);
    expect((await outputOf(script(claiming))).text).toBe('taken\n');
    const gone = outputOf(holder);
    holder.kill('SIGKILL');
    await gone;
    expect((await outputOf(script(claiming))).text).toMatch(/^mine/);
  });

  it('says everything it tried, and what to do, when there is no Temporal server', async () => {
    const find =
      "import { findTemporal } from './system/temporal-cli.mjs'; await findTemporal().catch((error) => console.log(error.message));";
    const nothing = { PATH: folder, XDG_CACHE_HOME: folder, TEMPORAL_DOWNLOAD_BASE: 'http://127.0.0.1:1', TEMPORAL_CLI_PATH: '' };
    const { text } = await outputOf(script(find, nothing));
    for (const said of [
      'TEMPORAL_ADDRESS',
      'no "temporal" on the PATH',
      'cache',
      'no "go" on the PATH',
      'official download: ',
      'install Go 1.25',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('takes a Temporal program that is named, and never another one instead', async () => {
    const find =
      "import { findTemporal } from './system/temporal-cli.mjs'; await findTemporal().catch((error) => console.log(error.message));";
    const { text } = await outputOf(script(find, { TEMPORAL_CLI_PATH: '/nowhere/temporal' }));
    expect(text).toBe('TEMPORAL_CLI_PATH names /nowhere/temporal, which is not a program\n');
  });

  it.each([
    ['18.20.4', 1],
    ['20.18.3', 1],
    ['20.19.0', 0],
    ['22.11.0', 1],
    ['22.12.0', 0],
    ['24.1.0', 0],
  ])('on Node %s ends with %i', async (version, code) => {
    const asked = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); (await import('./setup/node-version.mjs')).requireNode();`;
    const { code: ended, text } = await outputOf(script(asked));
    expect(ended).toBe(code);
    expect(text.includes(`this is ${version}`)).toBe(code === 1);
  });
});
