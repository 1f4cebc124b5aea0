/** A worker in a process of its own, which dies at a named point as if by power loss. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { startWorker, type WorkerOptions } from '../../apps/worker/src/worker';
import './processes/register';

type Carried = Omit<WorkerOptions, 'fault'> & { dieAt: string };

/** Resolves when it polls. `dead` resolves when it is gone. */
export async function startKillableWorker(options: Carried): Promise<{ kill(): void; dead: Promise<void> }> {
  const child = spawn(process.execPath, ['-r', join(__dirname, 'register.js'), __filename], {
    env: { ...process.env, KILLABLE_WORKER: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const dead = new Promise<void>((gone) => child.once('exit', () => gone()));
  await new Promise<void>((ready, failed) => {
    child.stdout.once('data', () => ready());
    child.once('exit', (code) => failed(new Error(`the worker ended with ${code} before it worked`)));
  });
  return { kill: () => child.kill('SIGKILL'), dead };
}

async function work(text: string): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'off', forward: {} } } });
  const { dieAt, ...options } = JSON.parse(text) as Carried;
  await startWorker({
    ...options,
    fault: async (point) => {
      if (point === dieAt) process.kill(process.pid, 'SIGKILL');
    },
  });
  console.log('working');
}

const given = process.env['KILLABLE_WORKER'];
if (given && require.main === module) {
  work(given).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
