/** A worker that dies at each point of a change, and several who change the same at once: done once, and all of it. */
import type { FaultPoint } from '../../../cases/fault';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';
import { Holder } from './holder';

const renamed = { givenName: 'Rosa', familyName: 'Quist' };

async function proposed(holder: Holder, id = 'change-1'): Promise<{ personChange: string; document: string }> {
  const { world, personId } = holder;
  const document = await holder.evidence();
  const createdAt = new Date(await world.clock.now());
  await world.db.personChange.create({
    data: { id, personId, caseId: holder.id, kind: 'name', documentId: document, createdAt, ...renamed },
  });
  return { personChange: id, document };
}

/** What became of a change of name: rows, letters, files, all that anybody reads. */
async function ending(holder: Holder): Promise<object> {
  const { world } = holder;
  const certificates = await world.rows(
    'select ordinal, reason, "fullName", files is not null as made from "Certificate" order by ordinal',
  );
  const { fullName, names } = await holder.entry();
  const events = await world.rows<{ type: string }>('select type from "Event" where "caseId" = $1 order by type, number', holder.id);
  return {
    certificates,
    fullName,
    names: names.map(({ folded }) => folded),
    letters: await holder.letters(),
    messages: world.mail.messageIds.length,
    events: events.map(({ type }) => type),
    works: await world.rows('select occasion, state from "Work" order by occasion'),
  };
}

async function changedName(point?: FaultPoint): Promise<object> {
  const world = await World.create({ patienceMs: 3_000 });
  const holder = await Holder.make(world);
  expect(await holder.issue()).toBe('recorded');
  await eventually('told and printed', () => world.isQuiet());
  const body = await proposed(holder);
  if (point) {
    await world.rest();
    await world.workUntilKilled(point, () => holder.staff('changeName', body));
    await world.work();
  } else await holder.staff('changeName', body);
  await eventually(
    'changed, told and printed',
    async () => (await holder.file()).certificates.length === 2 && (await world.isQuiet()),
    50_000,
  );
  const end = await ending(holder);
  await world.close();
  return end;
}

test('[801.11.B, 102.5, 500.2.A] a worker killed at each point of a change of name: one new certificate, one letter, the same rows', async () => {
  const straight = await changedName();
  expect(straight).toMatchObject({
    certificates: [
      { reason: 'issued', made: true },
      { reason: 'name-changed', fullName: 'Rosa Quist', made: true },
    ],
    letters: ['certification-changed', 'exam-passed-certificate'],
    messages: 2,
  });
  const points = ['record-not-begun', 'record-committed', 'work-done', 'smtp-accepted'] as const;
  expect(await Promise.all(points.map(changedName))).toEqual(points.map(() => straight));
}, 180_000);

test('[101.3, 500.2.E] at once: a name is changed once, and a certification ends once', async () => {
  const world = await World.create();
  const holder = await Holder.make(world);
  expect(await holder.issue()).toBe('recorded');
  const body = await proposed(holder);
  const both = await Promise.all([holder.staff('changeName', body), holder.staff('changeName', body)]);
  expect(both.map(verdict).sort()).toEqual(['200', 'person-change-applied']);
  const document = await holder.evidence();
  const ends = await Promise.all([
    holder.staff('surrender', { receivedOn: '2027-03-03', document }),
    holder.staff('recordDeath', { diedOn: '2027-03-03', document }),
    holder.staff('surrender', { receivedOn: '2027-03-03', document }),
  ]);
  const { end } = await holder.file();
  expect(ends.map(verdict).sort()).toEqual(['200', `certification-${end?.as}`, `certification-${end?.as}`]);
  expect(await world.processEnd(holder.id, 'certification')).toBe(end?.as);
  expect(await world.rows('select kind from "CertificationAction"')).toEqual([{ kind: end?.as }]);
  expect(await world.rows('select ordinal from "Certificate"')).toHaveLength(2);
  await world.close();
}, 90_000);
