/** The vendor's place is down, or the worker dies: nothing is lost, nothing is said twice, and everybody can see it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { Candidate, openWorld } from '../candidacy/candidate';

const place = (world: World, ...parts: string[]): string => join(world.files, 'exam-vendor', ...parts);
const tell = async ({ gateway }: World, command: string): Promise<number> =>
  (await gateway.tell({ kind: 'exam-vendor', caseId: 'exam-vendor', command, actor: 'staff:ada', key: randomUUID(), body: {} })).status;
const works = (world: World) =>
  world.rows<{ kind: string; state: string; failed: boolean }>(
    `select kind, state, attempts > 1 as failed from "Work" where "caseId" = 'exam-vendor' order by "requestedAt", kind desc`,
  );
const events = async (world: World): Promise<string[]> =>
  (await world.rows<{ type: string }>(`select type from "Event" where "caseId" = 'exam-vendor' order by sequence`)).map(({ type }) => type);

test('[401.intro] a place that is down is shown and tried again; then everything owed goes, and the comparison that waited its turn runs', async () => {
  const world = await openWorld();
  const first = await Candidate.approved(world);
  await first.pays();
  writeFileSync(place(world), 'where a folder should be');
  expect([await tell(world, 'exchange'), await tell(world, 'compare')]).toEqual([200, 200]);
  await eventually('it failed', async () => (await world.db.work.count({ where: { lastError: { contains: 'mkdir' } } })) === 1);
  expect(await world.stage('exam-vendor')).toBe('exchanging');
  const second = await Candidate.approved(world); // nobody else is held up
  await second.pays();
  await world.walk('2027-03-06T20:00:00.000Z'); // nor is the date
  expect((await works(world)).map(({ kind }) => kind)).toEqual(['vendor-exchange']); // the comparison did not even begin
  rmSync(place(world));
  await eventually(
    'over',
    async () => (await works(world)).every(({ state }) => state === 'done') && (await works(world)).length === 2,
    30_000,
  );
  expect(await works(world)).toEqual([
    { kind: 'vendor-exchange', state: 'done', failed: true },
    { kind: 'vendor-comparison', state: 'done', failed: false },
  ]);
  expect(await world.rows('select distinct state from "VendorRecord"')).toEqual([{ state: 'sent' }]);
  expect(await world.db.vendorRecord.count()).toBe(4);
  expect((await events(world)).filter((type) => /^Exchange|^Vendor(Ex|Comp)|^Comp/.test(type))).toEqual([
    'ExchangeBegun',
    'VendorExchanged',
    'ComparisonBegun',
    'VendorCompared',
  ]);
  await world.close();
}, 90_000);

test('[401.intro] a worker killed in the middle of an import, and between an exchange and its record: every row is taken once', async () => {
  const world = await openWorld({ resting: true });
  let candidate!: Candidate;
  const days = ['04/01', '04/02', '04/03', '04/04'];
  const header = 'EventType\tClientCandidateID\tClientAuthorizationID\tEventDate\tAppointmentDate\tDeliveryMode\n';
  await world.workUntilKilled('work-done', async () => {
    candidate = await Candidate.approved(world);
    await candidate.pays();
    const examId = (await candidate.file()).examId ?? '';
    // More rows than are recorded together, most of them said before.
    const lines = days.flatMap((day) =>
      Array<string>(60).fill(
        ['modify-appointment', examId, `${examId}-1`, '2027/03/03 20:00:00', `2027/${day} 17:00:00`, 'online'].join('\t'),
      ),
    );
    mkdirSync(place(world, 'from-vendor'), { recursive: true });
    writeFileSync(place(world, 'from-vendor', 'event-1.dat'), `${header}${lines.join('\n')}\n`);
    await tell(world, 'exchange');
  });
  // The files went and came, and nobody wrote it down.
  const out = readdirSync(place(world, 'to-vendor'));
  expect([out.length, readdirSync(place(world, 'from-vendor')), (await works(world))[0]?.state]).toEqual([2, [], 'requested']);
  const waiting = (): Promise<number> => world.db.vendorRow.count({ where: { state: 'waiting' } });
  expect(await waiting()).toBe(240);
  await world.workUntilKilled('from-outside', async (kill) => {
    await eventually('the first rows are recorded', async () => (await waiting()) < 240);
    kill();
  });
  await world.work();
  await eventually('all rows are recorded and heard', async () => (await waiting()) === 0 && (await world.isQuiet()), 60_000);
  expect(readdirSync(place(world, 'to-vendor'))).toEqual(out);
  const said = await world.db.change.findMany({ where: { caseId: candidate.id, sender: 'exam-vendor' }, select: { outcome: true } });
  expect(said.map(({ outcome }) => outcome)).toEqual(days.map(() => 'recorded'));
  expect(await world.db.vendorRow.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } })).toEqual([
    { state: 'good', _count: 4 },
    { state: 'known', _count: 236 },
  ]);
  expect((await candidate.file()).attempts[0]?.appointment?.at).toBe('2027-04-04T17:00:00.000Z'); // of the last row
  expect((await events(world)).filter((type) => type === 'VendorExchanged')).toHaveLength(1);
  await world.close();
}, 180_000);
