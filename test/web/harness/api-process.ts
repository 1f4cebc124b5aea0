/** The API as it runs in production: a process of its own, from the build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 40_000; // ms until it must be ready

export interface RunningApi {
  stop(): Promise<void>;
  restart(): Promise<void>;
}

/** Starts it and waits until `ready` answers. Throws with its last words when it ends instead. */
export async function startApi(environment: Record<string, string>, ready: string): Promise<RunningApi> {
  const program = resolve('dist/apps/api/src/main.js');
  if (!existsSync(program)) throw new Error('the API is not built: npm run build');
  let child = await start(program, environment, ready);
  const stop = () => end(child);
  return {
    stop,
    async restart() {
      await stop();
      child = await start(program, environment, ready);
    },
  };
}

async function start(program: string, environment: Record<string, string>, ready: string): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program], { env: { PATH, HOME, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  const hear = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the API ended:\n${words}`);
    const answer = await fetch(ready).catch(() => undefined);
    if (answer?.ok) return child;
    await wait(100);
  }
  await end(child);
  throw new Error(`the API was not ready in time:\n${words}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const slow = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(slow);
}
