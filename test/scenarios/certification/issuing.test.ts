/** 102.5, 202.1.H, 208.1: who is certified, once, and under which number. */
import { randomUUID } from 'node:crypto';
import { startOf } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';
import { Holder } from './holder';

const soonAfter = (at: string) => new Date(Date.parse(at) + 3_000).toISOString();

test('[202.1.H, 208.1, 201.1] without a pass, or without a signed Code, nobody is certified and no number is drawn', async () => {
  const world = await World.create();
  const failed = await Holder.make(world, { outcome: 'failed' });
  const unreported = await Holder.make(world, { outcome: null });
  const unsigned = await Holder.make(world, { signed: false });
  expect([await failed.issue(), await unreported.issue(), await unsigned.issue()]).toEqual([
    'exam-not-passed',
    'exam-not-passed',
    'code-not-signed',
  ]);
  for (const table of ['Certification', 'RegistryEntry', 'Certificate']) expect(await world.rows(`select 1 from "${table}"`)).toEqual([]);
  const passed = await Holder.make(world);
  expect(await passed.issue()).toBe('recorded');
  expect((await passed.entry()).number).toBe('MPSS000001');
  await eventually('told and printed', () => world.isQuiet());
  expect(await world.processEnd(failed.id, 'certification')).toBe('not-opened');
  await world.close();
}, 60_000);

test('[202.1.H] a pass of somebody else, and a pass that the vendor took back, are none', async () => {
  const world = await World.create();
  const [one, other] = [await Holder.make(world), await Holder.make(world)];
  await world.db.candidacy.update({ where: { caseId: one.candidacyId }, data: { personId: other.personId } });
  await world.db.examAttempt.update({ where: { id: other.authorization }, data: { state: 'revoked' } });
  expect([await one.issue(), await other.issue()]).toEqual(['exam-not-passed', 'exam-not-passed']);
  await world.close();
}, 60_000);

test('[102.5] told twice and at once it is issued once', async () => {
  const world = await World.create();
  const holder = await Holder.make(world);
  expect(await Promise.all([holder.issue(), holder.issue(), holder.issue()])).toEqual(['recorded', 'recorded', 'recorded']);
  expect(await holder.issue()).toBe('recorded');
  await eventually('told and printed', () => world.isQuiet());
  expect(await world.rows('select number from "Certification"')).toEqual([{ number: 'MPSS000001' }]);
  expect(await world.rows('select id from "Certificate"')).toHaveLength(1);
  expect(await holder.letters()).toEqual(['exam-passed-certificate']);
  await world.close();
}, 60_000);

test('[209.vacated.number, 209.3.A, 102.6] again after vacating: a new number, the old one stays vacated; before that it is refused', async () => {
  const world = await World.create();
  const first = await Holder.make(world);
  expect(await first.issue()).toBe('recorded');
  await eventually('told and printed', () => world.isQuiet());
  await world.walk('2028-03-03T20:00:00.000Z');
  const tooSoon = await Holder.make(world, { personId: first.personId });
  expect(await tooSoon.issue()).toBe('certification-on-file');
  await world.walk('2033-02-20T20:00:00.000Z');
  await eventually('told', () => world.isQuiet());
  await world.rest(); // its record lags behind the date on which it is vacated, and does not decide
  await world.jump(soonAfter(startOf('2033-03-04')));
  const again = await Holder.make(world, { personId: first.personId, name: { givenName: 'Wilhelmina', familyName: 'Ashdown' } });
  await world.work();
  expect(await again.issue()).toBe('recorded');
  expect([(await first.entry()).number, (await again.entry()).number]).toEqual(['MPSS000001', 'MPSS000002']);
  for (const { fullName, names } of [await first.entry(), await again.entry()])
    expect([fullName, names.length]).toEqual(['Wilhelmina Ashdown', 2]); // 500.2.A: both numbers are found by both names
  const now = await world.clock.now();
  expect([(await first.shown(now)).shown, (await again.shown(now)).shown]).toEqual(['Vacated', 'Active/No sanctions']);
  await world.handle(first.id, 'certification').signal('clockMoved', world.clock.offset); // as its timer does
  await eventually('told and printed', () => world.isQuiet());
  const proof = { personId: first.personId, documentId: await first.evidence(), kind: 'name', createdAt: new Date(now) };
  const named = { givenName: 'Wilhelmina', familyName: 'Quist' };
  await world.db.personChange.create({ data: { ...proof, ...named, id: 'old', caseId: first.id } });
  await world.db.personChange.create({ data: { ...proof, ...named, id: 'new', caseId: again.id } });
  const change = (personChange: string) => ({ personChange, document: proof.documentId });
  expect(verdict(await first.staff('changeName', change('old')))).toBe('newer-certification');
  expect(verdict(await again.staff('changeName', change('new')))).toBe('200'); // and so its certificate carries the name
  expect([(await first.entry()).fullName, (await again.entry()).fullName]).toEqual(['Wilhelmina Quist', 'Wilhelmina Quist']);
  await eventually('told and printed', () => world.isQuiet());
  await world.close();
}, 120_000);

test('[207.1.renewed-term, 209.1.A] a renewal received before the lapse and a lapse that came first: by when they happened, not by their order', async () => {
  const world = await World.create();
  const holder = await Holder.make(world);
  expect(await holder.issue()).toBe('recorded');
  await eventually('told and printed', () => world.isQuiet());
  await world.walk('2029-03-03T20:00:00.000Z');
  await eventually('told', () => world.isQuiet());
  await world.rest();
  const body = { submittedOn: '2029-03-03', approvedOn: '2029-03-03', source: 'renewal-1' };
  const message = { kind: 'certification', caseId: holder.id, command: 'renewed', actor: 'program', sender: 'renewal-1', body };
  await world.db.change.create({ data: { id: randomUUID(), ...message, receivedAt: new Date(await world.clock.now()) } });
  await world.jump(soonAfter(startOf('2029-03-04')));
  await world.work();
  await world.handle(holder.id, 'certification').signal('clockMoved', world.clock.offset);
  await eventually('the renewal is recorded', async () => {
    await world.reconcile();
    return (await holder.file()).terms.length === 2;
  });
  const lapses = await world.rows('select 1 from "Event" where type = \'CertificationLapsed\'');
  expect([lapses.length, await holder.stage(), (await holder.shown('2029-03-04T20:00:00.000Z')).shown]).toEqual([
    0,
    'current',
    'Active/No sanctions',
  ]);
  await eventually('told and printed', () => world.isQuiet());
  await world.close();
}, 90_000);

test('[101.3] applicants, providers, counties and visitors change nothing', async () => {
  const world = await World.create();
  const holder = await Holder.make(world);
  expect(await holder.issue()).toBe('recorded');
  const before = JSON.stringify(await holder.entry());
  for (const actor of [`person:${holder.personId}`, 'provider:1', 'county:alameda', 'anonymous'])
    expect(verdict(await holder.tell('reissue', { reason: 'lost' }, actor))).toBe('certifier-only');
  expect(JSON.stringify(await holder.entry())).toBe(before);
  expect(verdict(await holder.staff('reissue', { reason: 'lost' }))).toBe('200');
  await eventually('told and printed', () => world.isQuiet());
  expect(await holder.letters()).toEqual(['certificate-reissued', 'exam-passed-certificate']);
  await world.close();
}, 60_000);
