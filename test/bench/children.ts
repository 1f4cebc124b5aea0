/** The parts of the product as processes of their own, as in `npm start`. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Counts } from './counting';

export interface Child {
  /** What it said when it was ready. */
  ready: string;
  /** What it sent since the last question. */
  counts(): Promise<Counts>;
  /** Asks for the end, and takes it after fifteen seconds. */
  stop(): Promise<void>;
}

export async function startChild(file: string, env: Record<string, string>): Promise<Child> {
  const child = fork(join(__dirname, file), {
    env: { ...process.env, ...env },
    execArgv: ['-r', join(__dirname, '../harness/register.js')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { ready } = await answer<{ ready: string }>(child, 'ready');
  return {
    ready,
    async counts() {
      child.send('counts');
      return (await answer<{ counts: Counts }>(child, 'counts')).counts;
    },
    stop: () =>
      new Promise((gone) => {
        const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
        child.once('exit', () => {
          clearTimeout(late);
          gone();
        });
        child.kill('SIGTERM');
      }),
  };
}

function answer<Message>(child: ChildProcess, key: string): Promise<Message> {
  return new Promise((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`a child ended with ${code}`));
    child.once('exit', ended);
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !(key in message)) return;
      child.off('message', hear).off('exit', ended);
      done(message as Message);
    };
    child.on('message', hear);
  });
}
