/** Many hands at one door: races, repeated keys, an absent database, an absent worker. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { applicant } from '../../harness/applicant';
import { eventually } from '../../harness/eventually';
import { testServers } from '../../harness/servers';
import { changeOf, verdict, World } from '../../harness/world';

const tally = (values: unknown[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const value of values) count[String(value)] = (count[String(value)] ?? 0) + 1;
  return count;
};
const fee = { item: 'fee', evidence: { payment: 'p' } };

test('[801.6] approve and withdraw at the same time, fifty times: one end, one letter', async () => {
  const world = await World.create();
  const race = async (): Promise<string> => {
    const id = await world.submitted();
    await world.judgeAll(id);
    const replies = await Promise.all([world.tell('approve', id), world.tell('withdraw', id)]);
    const stage = await world.processEnd(id);
    expect(await world.letters(id)).toEqual([`application-${stage}`]);
    return replies
      .map(({ status }) => status)
      .sort()
      .join('+');
  };
  const outcomes: string[] = [];
  for (let round = 0; round < 5; round += 1) outcomes.push(...(await Promise.all(Array.from({ length: 10 }, race))));
  expect(tally(outcomes)).toEqual({ '200+409': 50 });
  await eventually('everything answered', () => world.isQuiet());
  await world.close();
});

test('[801.3] one key, twenty times at once: one application; the same key with another body: 422', async () => {
  const world = await World.create();
  const { personId, draftId } = await applicant(world.db, await world.clock.now(), ['fee']);
  const key = randomUUID();
  const submit = (version: number) =>
    world.gateway.tell({ kind: 'application', command: 'submit', actor: `person:${personId}`, key, body: { draftId, version } });
  const replies = await Promise.all(Array.from({ length: 20 }, () => submit(1)));
  expect(tally(replies.map(({ status }) => status))).toEqual({ 201: 20 });
  expect(new Set(replies.map(changeOf)).size).toBe(1);
  expect(await world.rows('select reference from "Case"')).toEqual([{ reference: 'APP-2027-000001' }]);
  const other = await submit(2);
  expect([other.status, verdict(other)]).toEqual([422, 'key-reused']);
  await world.close();
});

test('[801.3] two openings for one person: one is refused and leaves no process; after a withdrawal a new one is possible', async () => {
  const world = await World.create();
  const person = await world.person();
  const begin = () =>
    world.gateway.tell({ kind: 'errand', command: 'begin', actor: `person:${person}`, key: randomUUID(), body: { personId: person } });
  const replies = await Promise.all([begin(), begin()]);
  expect(tally(replies.map(({ status }) => status))).toEqual({ 201: 1, 409: 1 });
  const refused = replies.find(({ status }) => status === 409)!;
  expect(verdict(refused)).toBe('application-already-open');
  expect(await world.processEnd(changeOf(refused), 'errand')).toBe('not-opened');
  expect(await world.rows('select 1 from "Case"')).toHaveLength(1);

  const first = await world.submitted([], person);
  expect(verdict(await world.submit([], person))).toBe('application-already-open');
  await world.db.applicationDraft.deleteMany({ where: { personId: person, frozenAt: null } }).catch(() => undefined);
  expect((await world.tell('withdraw', first)).status).toBe(200);
  await world.close();
});

test('a draft that changed since it was shown is not submitted', async () => {
  const world = await World.create();
  const { personId, draftId } = await applicant(world.db, await world.clock.now());
  const submit = { kind: 'application', command: 'submit', actor: `person:${personId}`, key: randomUUID(), body: { draftId, version: 7 } };
  const reply = await world.gateway.tell(submit);
  expect([reply.status, verdict(reply)]).toEqual([409, 'draft-changed']);
  expect(await world.processEnd(changeOf(reply))).toBe('not-opened');
  await world.close();
});

test('database away: 503 and not received; away after acceptance: recorded when it is back', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  const admin = new Client({ connectionString: testServers().databaseAdminUrl });
  await admin.connect();
  const away = async () => {
    await admin.query(`alter database ${world.database.name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [world.database.name]);
  };
  world.faults.set('record-not-begun', away);
  const asked = world.tell('addItem', id, fee, { key: 'k' });
  await pause(1_500);
  const unreachable = await world.tell('withdraw', id, {}, { key: 'w' });
  await admin.query(`alter database ${world.database.name} allow_connections true`);
  await admin.end();
  expect([200, 202]).toContain((await asked).status);
  await eventually('recorded', async () => (await world.stage(id)) === 'complete');
  expect((await world.tell('addItem', id, fee, { key: 'k' })).status).toBe(200); // asked again with its key
  expect(unreachable.status).toBe(503);
  expect(await world.rows('select 1 from "Change" where key = \'w\'')).toEqual([]);
  await world.close();
});

test('a fault of ours is a fault, neither 202 nor 503', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await expect(world.tell('addItem', id, fee, { kind: 'unheard-of' })).rejects.toThrow('no process unheard-of');
  await world.pool.query('delete from "Change" where kind = \'unheard-of\'');
  await world.close();
});

test('worker away: a decision ends as "not done" and stays so; a thing handed in is recorded', async () => {
  const world = await World.create({ patienceMs: 400 });
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  await world.rest();
  const judgement = { item: 'photo-id', met: true, reasons: [], findings: { showsBirthDate: true } };
  const decided = await world.tell('judgeItem', id, judgement);
  const handed = await world.tell('addItem', id, fee);
  expect([decided.status, handed.status]).toEqual([202, 202]);
  await world.reconcile();
  await world.work();
  await world.reconcile();
  await eventually('all answered', () => world.isQuiet());
  const rows = await world.rows('select command, outcome from "Change" where id = any($1) order by command', [
    changeOf(decided),
    changeOf(handed),
  ]);
  expect(rows).toEqual([
    { command: 'addItem', outcome: 'recorded' },
    { command: 'judgeItem', outcome: 'not-done' },
  ]);
  expect(verdict((await world.gateway.outcomeOf(changeOf(decided)))!)).toBe('not-done');
  await world.close();
});
