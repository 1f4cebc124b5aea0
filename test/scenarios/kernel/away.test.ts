/** The Temporal server away: what is handed in is received and safe. */
import { eventually } from '../../harness/eventually';
import { startTemporalServer } from '../../harness/temporal-server';
import { changeOf, verdict, World } from '../../harness/world';

test('Temporal away: 202; with an empty new server everything is brought back and recorded', async () => {
  const first = await startTemporalServer();
  const world = await World.create({ temporalAddress: first.address, patienceMs: 1_500 });
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  await world.rest();
  await first.stop();

  const handed = await world.tell('addItem', id, { item: 'fee', evidence: { payment: 'p' } });
  const decided = await world.tell('judgeItem', id, { item: 'photo-id', met: true, reasons: [], findings: { showsBirthDate: true } });
  expect([handed.status, decided.status]).toEqual([202, 202]);
  expect(await world.gateway.outcomeOf(changeOf(handed))).toBeUndefined();

  const second = await startTemporalServer();
  await world.moveTo(second.address);
  await world.work();
  await world.reconcile();
  await eventually('answered', () => world.isQuiet());
  expect((await world.gateway.outcomeOf(changeOf(handed)))?.status).toBe(200);
  expect(verdict((await world.gateway.outcomeOf(changeOf(decided)))!)).toBe('not-done');
  expect(await world.stage(id)).toBe('complete');
  await world.close();
  await second.stop();
}, 90_000);

test('[801.8.C] a process that was lost is brought back by the walk that needs it', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  await world.loseProcesses();
  await world.walk('2027-06-02T07:00:03.000Z');
  expect(await world.processEnd(id)).toBe('void');
  await world.close();
});
