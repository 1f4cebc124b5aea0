/** 805.1 with everything real: the standing case, its check during a walk, a task per difference. */
import { randomUUID } from 'node:crypto';
import { beginStanding } from '../../../cases/beginnings';
import { fromDay } from '../../../cases/rows';
import { registryEntryOf, registryNamesOf } from '../../../policy/certification/registry-entry';
import type { CertificationFacts } from '../../../policy/certification/file';
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';

const begin = (world: World) => beginStanding(world.db, world.clock, world.asking);
const checks = (world: World) =>
  world.rows<{ text: { certifications: number; differences: number } }>(
    `select text from "Event" where type = 'RegistryChecked' order by number`,
  );
const tasks = (world: World) =>
  world.rows<{ cause: string; outcome: string | null }>(
    `select cause, outcome from "Task" where kind = 'registry-difference' order by cause`,
  );

/** File and entry as the record leaves them; no process is behind it. */
async function certified(world: World, number: string): Promise<string> {
  const [id, subject] = [randomUUID(), await world.person()];
  const terms = [{ from: '2027-03-03', expiresOn: '2029-03-03', change: 'c', recordedAt: '2027-03-03T20:00:00.000Z' }];
  const file = { schema: 1, id, subject, number, edition: '2025-05-15', terms, actions: [], ledger: {} };
  await world.pool.query(
    `insert into "Case" (id, kind, reference, subject, stage, turn, "exclusiveKey", file, sequence, events, chain, revision, "openedAt")
     values ($1, 'certification', $1, $2, 'current', 'nobody', $1, $3, 1, 0, '', '2025-05-15', now())`,
    [id, subject, file],
  );
  const { givenName, familyName } = await world.db.person.findUniqueOrThrow({ where: { id: subject } });
  const fullName = `${givenName} ${familyName}`;
  const entry = registryEntryOf(file as unknown as CertificationFacts, fullName);
  await world.db.registryEntry.create({
    data: {
      ...entry,
      caseId: id,
      activeFrom: fromDay(entry.activeFrom),
      expiresOn: fromDay(entry.expiresOn),
      renewedFrom: null,
      endedOn: null,
    },
  });
  await world.db.registryName.createMany({
    data: registryNamesOf(fullName, []).map((name, ordinal) => ({ caseId: id, ordinal, ...name })),
  });
  return id;
}

test('[805.1] standing cases are opened once, also by two at the same time', async () => {
  const world = await World.create();
  await Promise.all([begin(world), begin(world)]);
  expect(await begin(world)).toEqual([]);
  expect(await world.rows(`select id from "Case" where kind in ('registry-check', 'exam-vendor') order by id`)).toEqual([
    { id: 'exam-vendor' },
    { id: 'registry-check' },
  ]);
  await world.close();
});

test('an opening nobody was there to hear is asked again by the reconciler', async () => {
  const world = await World.create({ resting: true });
  await world.db.change.create({
    data: {
      id: 'registry-check',
      kind: 'registry-check',
      caseId: 'registry-check',
      command: 'begin',
      actor: 'program',
      body: {},
      receivedAt: new Date('2027-03-03T20:00:00Z'),
    },
  });
  await world.work();
  await world.reconcile();
  expect(await world.stage('registry-check')).toBe('waiting');
  await world.close();
});

test('[805.1] a walk of weeks checks once where nothing else happens, makes a task of each difference and ends it when both agree', async () => {
  const world = await World.create();
  const [first, second] = [await certified(world, 'MPSS000001'), await certified(world, 'MPSS000002')];
  await begin(world);
  const { steps } = await world.walk('2027-03-25T08:00:00.000Z');
  expect(steps).toEqual([]);
  expect((await checks(world)).map(({ text }) => text)).toEqual([{ certifications: 2, differences: 0 }]);

  await world.pool.query(`update "RegistryEntry" set "expiresOn" = '2030-01-01' where "caseId" = $1`, [first]);
  await world.pool.query(`delete from "RegistryName" where "caseId" = $1`, [second]);
  await world.walk('2027-03-27T08:00:00.000Z');
  expect(await tasks(world)).toEqual([
    { cause: 'MPSS000001/expiresOn', outcome: null },
    { cause: 'MPSS000002/names', outcome: null },
  ]);
  await world.walk('2027-03-28T08:00:00.000Z'); // still so: no second task
  expect(await tasks(world)).toHaveLength(2);

  await world.pool.query(`update "RegistryEntry" set "expiresOn" = '2029-03-03' where "caseId" = $1`, [first]);
  await world.walk('2027-03-29T08:00:00.000Z');
  expect(await tasks(world)).toEqual([
    { cause: 'MPSS000001/expiresOn', outcome: 'agrees again' },
    { cause: 'MPSS000002/names', outcome: null },
  ]);
  await world.close();
}, 90_000);

test('[805.1] whenever a walk stops for somebody, the check has looked too; its case lives on in chapters', async () => {
  const world = await World.create({ chapter: 40 });
  await begin(world);
  const id = await world.submitted(['fee']);
  const { steps } = await world.walk('2027-06-10T07:00:00.000Z');
  expect(steps.map(({ caseId }) => caseId)).toEqual([id, id, id]); // two reminders and the end of the hold, no check among them
  expect((await checks(world)).length).toBe(steps.length + 1); // after each, and at the end
  for (let day = 11; day < 19; day += 1) await world.walk(`2027-06-${day}T07:00:00.000Z`);
  await eventually('chapters', async () => (await world.runs(`ExecutionStatus = 'ContinuedAsNew'`)).length > 0);
  await world.close();
}, 90_000);

test('[805.1] a worker that dies in the middle of a check, compared and not yet recorded, leaves one task per difference, over two nights; what differs anew is another', async () => {
  const world = await World.create();
  const [first, second] = [await certified(world, 'MPSS000001'), await certified(world, 'MPSS000002')];
  const sanctioned = (sanction: string | null) =>
    world.pool.query(`update "RegistryEntry" set "expiresOn" = '2030-01-01', sanction = $2 where "caseId" = $1`, [first, sanction]);
  await begin(world);
  await world.rest();
  await sanctioned('revoked');
  await world.pool.query(`delete from "RegistryName" where "caseId" = $1`, [second]);
  await world.pool.query(`delete from "RegistryEntry" where "caseId" = $1`, [second]);
  await world.jump('2027-03-04T08:00:00.000Z');
  const wake = () => world.handle(world.taskQueue, 'registry-check').signal('clockMoved', world.clock.offset);
  await world.workUntilKilled('work-done', wake);
  await world.work();
  await world.walk('2027-03-05T09:00:00.000Z');
  const causes = ['MPSS000001/expiresOn', 'MPSS000001/sanction', 'MPSS000002/not-in-registry'];
  expect(await tasks(world)).toEqual(causes.map((cause) => ({ cause, outcome: null })));
  await sanctioned(null);
  await world.walk('2027-03-06T09:00:00.000Z');
  await sanctioned('revoked');
  await world.walk('2027-03-07T09:00:00.000Z');
  const again = (await tasks(world)).filter(({ cause }) => cause === causes[1]);
  expect(again.map(({ outcome }) => outcome).sort()).toEqual(['agrees again', null].sort());
  expect(await tasks(world)).toHaveLength(4);
  await world.close();
}, 120_000);
