/** `npm start` the second time, until a command is accepted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { form } from '../api/applicant';
import { Caller } from './caller';
import { pause } from './latency';

export interface Start {
  /** From the keyboard to the answer "recorded" (seconds). */
  accepted: number;
  /** What the starter says of its steps (seconds). */
  steps: Record<string, number>;
}

const account = { email: 'ana@example.org', password: 'ana goes the long way' };

export async function starts(times: number): Promise<Start[]> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, DATA_DIR: join(process.env['BENCH_FOLDER'] ?? '.', 'data'), PORT: String(port), SANDBOX_PEOPLE: '0' };
  for (const theirs of ['TEMPORAL_ADDRESS', 'TEST_DATABASE_ADMIN_URL'] as const) delete (env as Record<string, unknown>)[theirs];
  const ana = new Caller(origin, origin);

  const first = start(env);
  await first.until(() => first.said.includes(origin) && first.said.includes(account.email));
  await ana.signIn(account.email, account.password);
  const seen: Start[] = [];
  const id = await submit(ana);
  await first.stop();
  for (let time = 0; time < times; time += 1) {
    const since = performance.now();
    const again = start(env);
    const command = () => ana.post(`/applications/${id}/${time === 0 ? 'items' : 'withdraw'}`, time === 0 ? exam : {});
    await again.until(() => command().then(() => true, waits));
    const accepted = (performance.now() - since) / 1_000;
    await again.until(() => again.said.includes(account.email));
    const steps = Object.fromEntries(
      [...again.said.matchAll(/▸ ([^\n]+): done \(([\d.]+) s\)/g)].map(([, name, took]) => [name, Number(took)]),
    );
    seen.push({ accepted, steps });
    await again.stop();
  }
  return seen;
}

const exam = { item: 'exam-form', examLanguage: 'en', examDelivery: 'online' };

async function submit(ana: Caller): Promise<string> {
  const draft = await ana.post<{ id: string; version: number }>('/drafts', { route: 'standard' });
  const { body } = await ana.send<{ version: number }>('PATCH', `/drafts/${draft.id}`, { version: draft.version, ...form });
  return (await ana.post<{ id: string }>('/applications', { draftId: draft.id, version: body.version })).id;
}

/** Nobody listens yet, or not everything is up. */
function waits(error: unknown): false {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || /: (202|503) /.test(message)) return false;
  throw error;
}

function start(env: NodeJS.ProcessEnv): {
  readonly said: string;
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
} {
  const child: ChildProcess = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  const over = new Promise<void>((gone) => child.once('close', () => gone())); // npm ends first, what it started a little later
  return {
    get said() {
      return said;
    },
    async until(holds) {
      while (!(await holds())) {
        if (child.exitCode !== null) throw new Error(`npm start ended\n${said}`);
        await pause(20);
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await over;
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
