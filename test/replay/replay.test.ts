/**
 * Every history that was ever released, and those of today's scenarios, replay against today's workflows; also with another
 * rule sheet, because a number of the Guidelines is nothing that a procedure reads.
 *   KEEP_HISTORIES=<release> npx jest --selectProjects replay     keeps today's as the histories of a release
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../cases/temporal';
import { processes } from '../../policy/processes';
import { eventually } from '../harness/eventually';
import { testServers } from '../harness/servers';
import { silenceTemporal } from '../harness/temporal-server';
import { codecKeys, World } from '../harness/world';
import { lives } from './lives';

interface Kept {
  workflowId: string;
  history: unknown;
}
const folder = join(__dirname, 'histories');
const code = readFileSync(testServers().bundle, 'utf8');

/** An application in each of its ends, and an errand through chapters, letters, reopening and its follow-up. */
async function today(): Promise<Kept[]> {
  const world = await World.create({ chapter: 40 });
  const errand = { kind: 'errand' };
  const [approved, denied, withdrawn, voided, reopened] = [
    await world.submitted(['diploma']),
    await world.submitted(),
    await world.submitted(['fee']),
    await world.submitted(['photo-id']),
    await world.errand(),
  ];
  const diploma = { item: 'diploma', evidence: { documents: ['a'], type: 'diploma' } };
  await world.tell('addItem', approved, diploma);
  await world.tell('judgeItem', approved, { item: 'diploma', met: false, reasons: ['EDU-01'], findings: {} });
  await world.tell('askForMore', approved);
  await world.tell('approve', approved); // refused
  await world.tell('addItem', approved, diploma);
  await world.judgeAll(approved);
  await world.tell('judgeItem', denied, { item: 'photo-id', met: false, reasons: ['ID-05'], findings: {} });
  await world.tell('withdraw', withdrawn);
  for (let round = 0; round < 12; round += 1) await world.tell('note', reopened, { letter: round % 2 === 0 }, errand);
  await world.tell('finish', reopened, {}, errand);
  await eventually('followed up', async () => (await world.stage(`${reopened}-follow-up`)) === 'open');
  await world.tell('reopen', reopened, {}, errand);
  await world.walk('2027-04-15T07:00:00.000Z');
  await world.tell('approve', approved);
  await world.tell('deny', denied);
  await world.walk('2028-06-10T07:00:00.000Z');
  await eventually('quiet', () => world.isQuiet());
  const stages = await Promise.all([approved, denied, withdrawn, voided, reopened].map((id) => world.stage(id)));
  expect(stages).toEqual(['approved', 'denied', 'withdrawn', 'void', 'given-up']);
  const histories = await world.histories();
  await world.close();
  return histories;
}

async function failures(bundle: string, histories: Kept[]): Promise<string[]> {
  silenceTemporal();
  const failed: string[] = [];
  const options = { workflowBundle: { code: bundle }, dataConverter: dataConverter(codecKeys) };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories as never)) {
    if (error) failed.push(`${workflowId}: ${error.message.slice(0, 300)}`);
  }
  return failed;
}

const released = readdirSync(folder)
  .filter((name) => name.endsWith('.json.gz'))
  .map((name) => [name, JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()) as Kept[]] as const);

/** Five people's six years, and the standing cases beside them. */
async function years(): Promise<Kept[]> {
  const { world, stages } = await lives();
  const ends = [
    ['certified', 'vacated'],
    ['certified', 'vacated'],
    ['certified', 'revoked'],
    ['attempts-used', 'none'],
    ['period-over', 'none'],
  ];
  expect(stages).toEqual(ends.flat());
  const histories = await world.histories();
  await world.close();
  return histories;
}

let histories: Kept[];
beforeAll(async () => {
  histories = [...(await today()), ...(await years())];
  const release = process.env['KEEP_HISTORIES'];
  if (release) writeFileSync(join(folder, `${release}.json.gz`), gzipSync(JSON.stringify(histories), { level: 9 }));
}, 300_000);

test('the histories of every release replay', async () => {
  expect(released.map(([name]) => name)).toEqual(expect.arrayContaining(['0.1.0.json.gz', '0.2.0.json.gz']));
  for (const [name, kept] of released) {
    expect(kept.length).toBeGreaterThan(5);
    expect([name, await failures(code, kept)]).toEqual([name, []]);
  }
});

test('the histories of today’s scenarios replay', async () => {
  const kinds = new Set(histories.map(({ workflowId }) => workflowId.split('/')[0]));
  for (const kind of Object.keys(processes)) expect(kinds).toContain(kind);
  const chapters = (kind: string) => histories.filter(({ workflowId }) => workflowId.startsWith(`${kind}/`)).length;
  expect(chapters('certification')).toBeGreaterThan(3); // a renewed term is one more than there are certifications
  expect(await failures(code, histories)).toEqual([]);
});

test('[801.8.B] every history replays with a hold of 60 days in the rule sheet', async () => {
  const changed = code.replace(/days: 90\b/g, 'days: 60').replace(/days: 30\b/g, 'days: 20');
  expect(changed).not.toBe(code);
  expect(await failures(changed, [...histories, ...released.flatMap(([, kept]) => kept)])).toEqual([]);
});

test('a procedure whose steps changed is found', async () => {
  const renamed = code.replaceAll('.sendNotice.', '.postLetter.');
  expect(renamed).not.toBe(code);
  expect(await failures(renamed, histories)).not.toEqual([]);
});
