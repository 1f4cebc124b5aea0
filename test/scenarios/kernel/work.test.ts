/** Work outside of the record: late, repeated, killed in the middle; and a procedure that ends its chapters. */
import { readdirSync } from 'node:fs';
import { eventually } from '../../harness/eventually';
import { errandHand } from '../../harness/processes/register';
import { World } from '../../harness/world';

const errand = { kind: 'errand' };
const runs = (world: World): number =>
  readdirSync(world.files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const works = (world: World) =>
  world.rows<{ state: string; attempts: number; lastError: string | null }>('select state, attempts, "lastError" from "Work"');
const done = (world: World) => world.rows(`select 1 from "Change" where command = 'workDone' and outcome = 'recorded'`);

test('work is done once, its result comes back as a change, and the case hears it', async () => {
  const world = await World.create();
  const id = await world.errand();
  await world.tell('note', id, {}, errand);
  await world.tell('work', id, {}, errand);
  await eventually('done', async () => (await done(world)).length === 1);
  expect(await works(world)).toEqual([{ state: 'done', attempts: 1, lastError: null }]);
  const [row] = await world.rows<{ results: object[] }>('select file->\'results\' as results from "Case" where id = $1', id);
  expect(row?.results).toEqual([{ counted: 1 }]);
  expect(await world.rows('select type from "Event" where type = \'WorkDone\'')).toHaveLength(1);
  expect(runs(world)).toBe(1);
  await world.close();
});

test('work that fails is tried again for ever, shows its error, holds up nobody, and keeps the process of an ended case', async () => {
  const world = await World.create();
  errandHand.failures = 3;
  const id = await world.errand();
  await world.tell('work', id, {}, errand);
  await eventually('it failed', async () => (await works(world))[0]?.lastError === 'Error: the tool broke');
  expect((await world.tell('note', id, { letter: true }, errand)).status).toBe(200);
  await world.tell('finish', id, {}, errand);
  await world.walk('2027-03-05T08:00:00.000Z'); // not stopped by what cannot go on
  expect((await world.handle(id, 'errand').describe()).status.name).toBe('RUNNING');
  expect(await world.processEnd(id, 'errand')).toBe('done');
  expect(await works(world)).toEqual([{ state: 'done', attempts: 4, lastError: null }]);
  expect([runs(world), (await done(world)).length]).toEqual([1, 1]);
  await world.close();
});

test('a worker killed between the work and its record: the hand runs twice, the result is recorded once', async () => {
  const world = await World.create({ resting: true });
  const person = await world.person();
  let id = '';
  await world.workUntilKilled('work-done', async () => {
    id = await world.errand(person);
    await world.tell('work', id, {}, errand);
  });
  expect([runs(world), (await works(world))[0]?.state]).toEqual([1, 'requested']);
  await world.work();
  await eventually('done', async () => (await done(world)).length === 1);
  expect(runs(world)).toBe(2);
  await world.close();
}, 90_000);

test('a case that lost its process while work was owed gets both back', async () => {
  const world = await World.create();
  errandHand.failures = Number.POSITIVE_INFINITY;
  const id = await world.errand();
  await world.tell('work', id, {}, errand);
  await eventually('it failed', async () => (await works(world))[0]?.lastError !== null);
  await world.loseProcesses();
  errandHand.failures = 0;
  expect(await world.revive()).toEqual([id]);
  await eventually('done', async () => (await done(world)).length === 1);
  expect((await works(world))[0]?.state).toBe('done');
  await world.close();
});

test('a kind that nobody does is seen, and stops neither its case nor a walk', async () => {
  const world = await World.create();
  const id = await world.errand();
  await world.tell('work', id, { kind: 'alchemy' }, errand);
  await eventually('it shows', async () => (await works(world))[0]?.lastError === 'Error: nobody here does alchemy');
  await world.walk('2027-06-05T07:00:00.000Z');
  expect(await world.stage(id)).toBe('given-up');
  expect((await world.handle(id, 'errand').describe()).status.name).toBe('RUNNING');
  await world.close();
});

test('a chapter ends with its letters out, also when mail is down meanwhile, and the next one knows the case', async () => {
  const world = await World.create();
  const id = await world.errand();
  const first = (await world.handle(id, 'errand').describe()).runId;
  world.mail.down = true;
  await world.tell('turn', id, { letter: true }, errand);
  await world.tell('note', id, {}, errand);
  expect((await world.handle(id, 'errand').describe()).runId).toBe(first);
  world.mail.down = false;
  await eventually('a new chapter', async () => (await world.handle(id, 'errand').describe()).runId !== first);
  expect(await world.letters(id)).toEqual(['application-withdrawn']);
  await world.tell('note', id, {}, errand);
  await world.tell('turn', id, {}, errand);
  await eventually('a third chapter', async () => (await world.runs(`ExecutionStatus = 'ContinuedAsNew'`)).length === 2);
  await world.walk('2027-06-05T07:00:00.000Z');
  expect(await world.processEnd(id, 'errand')).toBe('given-up');
  const [row] = await world.rows("select file->'notes' as notes, file->'chapters' as chapters from \"Case\" where id = $1", id);
  expect(row).toEqual({ notes: 2, chapters: 2 });
  await world.close();
}, 90_000);
