/** The programs an operator runs: revive and verify; and housekeeping by one replica at a time. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from '../../../cases/advisory-lock';
import { claimInstallation, WrongMode } from '../../../cases/installation';
import { eventually } from '../../harness/eventually';
import { codecKeys, World } from '../../harness/world';

/** Runs a program of the worker as an operator does. */
async function run(world: World, program: string, ...args: string[]): Promise<{ code: number | null; out: string }> {
  const root = join(__dirname, '../../..');
  const env = {
    PATH: process.env['PATH'],
    MODE: 'sandbox',
    DATABASE_URL: world.database.url,
    TEMPORAL_ADDRESS: world.temporalAddress,
    TASK_QUEUE: world.taskQueue,
    SMTP_URL: world.mail.url,
    STORAGE_DIR: '/nonexistent',
    AUTH_SECRET: 'x'.repeat(32),
    CODEC_KEYS: codecKeys.map(({ id, key }) => `${id}:${key}`).join(','),
  };
  const child = spawn(process.execPath, ['-r', join(root, 'test/harness/register.js'), join(root, 'apps/worker/src', program), ...args], {
    env,
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += String(text)));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, out };
}

test('revive brings back what was lost, and --restored begins every process again from the record', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  expect(await run(world, 'revive.ts')).toEqual({ code: 0, out: 'every case has its process\n' });
  await world.loseProcesses();
  expect(await run(world, 'revive.ts')).toEqual({ code: 0, out: `1 process brought back:\n${id}\n` });
  const { runId } = (await world.runs(`ExecutionStatus = 'Running'`))[0]!;
  expect(await run(world, 'revive.ts', '--restored')).toEqual({ code: 0, out: `1 process began again:\n${id}\n` });
  await eventually('another run', async () => (await world.runs(`ExecutionStatus = 'Running'`))[0]?.runId !== runId);
  expect((await world.tell('addItem', id, { item: 'fee', evidence: { payment: 'p' } })).status).toBe(200);
  await world.close();
}, 90_000);

test('verify says that every chain holds, and fails naming the event that was altered', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  expect(await run(world, 'verify.ts')).toEqual({ code: 0, out: '1 case, 2 events: every chain holds\n' });
  await world.pool.query(`alter table "Event" disable trigger "Event_append_only"; update "Event" set actor = 'x' where number = 2`);
  const { code, out } = await run(world, 'verify.ts');
  expect(code).toBe(1);
  expect(out).toContain(`${id}: event 2 was altered`);
  await world.close();
}, 90_000);

test('a program without its environment says what is missing', async () => {
  const world = await World.create({ resting: true });
  const { code, out } = await run({ ...world, database: { ...world.database, url: '' }, mail: world.mail } as World, 'verify.ts');
  expect([code, out]).toEqual([1, expect.stringContaining('DATABASE_URL')]);
  await world.close();
}, 60_000);

test('housekeeping is done by one replica at a time; a database of the other mode is refused', async () => {
  const world = await World.create({ patienceMs: 400 });
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  await world.rest();
  expect((await world.tell('judgeItem', id, { item: 'photo-id', met: true, reasons: [], findings: {} })).status).toBe(202);
  await withLock(world.database.url, 'reconciler', () => world.reconcile());
  expect(await world.isQuiet()).toBe(false);
  await world.reconcile();
  expect(await world.isQuiet()).toBe(true);
  await expect(claimInstallation(world.db, 'production')).rejects.toThrow(WrongMode);
  await world.close();
});
