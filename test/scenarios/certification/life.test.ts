/** 209: six years by the dates alone, and what the register says with nothing running. */
import { afterLastDay, epochMs, instant, startOf } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';
import { Holder } from './holder';

// Issued at noon of 3 March 2027: the last valid day is 3 March 2029.
const lapsed = startOf('2029-03-04');
const expired = startOf('2030-03-04');
const vacated = startOf('2033-03-04');
const before = (at: string) => instant(epochMs(at) - 1_000);
const soonAfter = (at: string) => instant(epochMs(at) + 3_000);

async function issued(world: World, name?: { givenName: string; middleName?: string; familyName: string }): Promise<Holder> {
  const holder = await Holder.make(world, name ? { name } : {});
  expect(await holder.issue()).toBe('recorded');
  await eventually('told and printed', () => world.isQuiet());
  return holder;
}

test('[209.transition, 209.1.A, 209.2.A, 209.3.A, 802.1, 801.11.A, 102.5] six years: each transition at its instant, with its letter', async () => {
  const world = await World.create();
  const holder = await issued(world);
  await world.db.person.update({ where: { id: holder.personId }, data: { email: 'moved@example.com' } });
  await world.walk(soonAfter(vacated));
  expect(await world.processEnd(holder.id, 'certification')).toBe('vacated');
  const events = await world.rows(
    `select type, "happenedAt" from "Event" where "caseId" = $1 and type ~ '^(Certification|Renewal)' order by number`,
    holder.id,
  );
  expect(events).toEqual([
    { type: 'CertificationIssued', happenedAt: expect.any(String) },
    { type: 'RenewalWindowOpened', happenedAt: startOf('2028-12-03') },
    { type: 'CertificationLapsed', happenedAt: lapsed },
    { type: 'CertificationExpired', happenedAt: expired },
    { type: 'CertificationVacated', happenedAt: vacated },
  ]);
  const late = await world.rows('select 1 from "Event" where type = $1', 'DutyOverdue');
  expect(late).toEqual([]); // every letter left on its day
  expect(await holder.letters()).toEqual([
    'certification-expired',
    'certification-lapsed',
    'certification-vacated',
    'exam-passed-certificate',
    'renewal-notice',
  ]);
  const notice = world.mail.received.find(({ subject }) => subject === 'You can renew your certification now');
  expect(notice?.to).toBe('moved@example.com'); // 802.1.A
  expect((await holder.entry()).number).toMatch(/^MPSS\d{6}$/);
  await world.close();
}, 120_000);

test('[805.1, 209.0.A, 209.1.A, 209.2.A, 209.3.A, B-EXPIRY-DAY, B-LAPSED-1Y, B-EXPIRED-4Y] with every worker stopped the register is right at 00:00', async () => {
  const world = await World.create();
  const holder = await issued(world);
  await world.rest();
  const read = async (at: string) => {
    await world.jump(at); // nobody hears of it
    return (await holder.shown(await world.clock.now())).shown;
  };
  const shown = [];
  for (const at of [lapsed, expired, vacated]) shown.push(await read(before(at)), await read(soonAfter(at)));
  expect(shown).toEqual(['Active/No sanctions', 'Lapsed', 'Lapsed', 'Expired', 'Expired', 'Vacated']);
  expect(await holder.stage()).toBe('current'); // what is written lags; what is shown does not
  await world.work();
  await world.handle(holder.id, 'certification').signal('clockMoved', world.clock.offset);
  expect(await world.processEnd(holder.id, 'certification')).toBe('vacated');
  await world.close();
}, 120_000);

test('[207.1.renewed-term, B-RENEW-TERM] renewed: a new certificate, a new term as a new chapter, its own notice', async () => {
  const world = await World.create();
  const holder = await issued(world);
  await world.walk('2029-01-10T20:00:00.000Z');
  const first = await world.handle(holder.id, 'certification').describe();
  const renewal = { submittedOn: '2029-01-10', approvedOn: '2029-01-10', source: 'renewal-1' };
  expect(verdict(await holder.tell('renewed', renewal))).toBe('200');
  await eventually('a new chapter', async () => (await world.handle(holder.id, 'certification').describe()).runId !== first.runId);
  expect(await holder.entry()).toMatchObject({
    activeFrom: new Date('2027-03-03'),
    renewedFrom: new Date('2029-03-03'),
    expiresOn: new Date('2031-03-03'),
  });
  expect(await world.rows('select "fromOn", "expiresOn" from "Term" where "caseId" = $1 order by ordinal', holder.id)).toEqual([
    { fromOn: '2027-03-03', expiresOn: '2029-03-03' },
    { fromOn: '2029-03-03', expiresOn: '2031-03-03' },
  ]);
  await world.walk(soonAfter(afterLastDay('2031-03-03')));
  expect(await holder.stage()).toBe('lapsed');
  expect((await holder.letters()).filter((kind) => kind === 'renewal-notice')).toHaveLength(2);
  const certificates = await world.db.certificate.findMany({ where: { caseId: holder.id }, orderBy: { ordinal: 'asc' } });
  expect(certificates.map(({ reason, files }) => [reason, files !== null])).toEqual([
    ['issued', true],
    ['renewed', true],
  ]);
  await world.close();
}, 120_000);

test('[703.4, 206.1, 500.2.E, 500.2.F, 102.30, 102.30.good-standing] investigated, suspended, reinstated, revoked: the register follows at once', async () => {
  const world = await World.create();
  const holder = await issued(world);
  const now = () => world.clock.now();
  const source = 'case-1';
  const read = async () => Object.values(await holder.shown(await now()));
  expect(verdict(await holder.tell('suspended', { source, effectiveAt: await now() }))).toBe('investigation-not-complete');
  await holder.tell('investigationOpened', { source });
  expect(await read()).toEqual(['Active/No sanctions', 'Under investigation', true]);
  expect(verdict(await holder.tell('suspended', { source, effectiveAt: await now() }))).toBe('investigation-not-complete');
  await holder.tell('investigationClosed', { source });
  expect(await read()).toEqual(['Active/No sanctions', 'None', true]);
  await holder.tell('suspended', { source, effectiveAt: await now() });
  expect(await read()).toEqual(['Suspended', 'Suspended', false]);
  await holder.tell('reinstated', { source: 'case-2', effectiveAt: await now() });
  expect(await read()).toEqual(['Active/No sanctions', 'None', true]);
  await holder.tell('revoked', { source, effectiveAt: await now(), permanent: true });
  expect(await read()).toEqual(['Revoked', 'Revoked', false]);
  expect(await world.processEnd(holder.id, 'certification')).toBe('revoked');
  const kinds = await world.rows<{ kind: string }>(
    'select kind from "CertificationAction" where "caseId" = $1 order by ordinal',
    holder.id,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['investigation-opened', 'investigation-closed', 'suspended', 'reinstated', 'revoked']);
  await world.close();
}, 60_000);

test('[500.2.A, 801.11.B] a new name with evidence: register and certificate carry it, the former one is still found', async () => {
  const world = await World.create();
  const holder = await issued(world, { givenName: 'Rosa', middleName: 'María', familyName: 'Núñez' });
  expect((await holder.entry()).fullName).toBe('Rosa María Núñez');
  const documentId = await holder.evidence();
  const change = {
    id: 'change-1',
    personId: holder.personId,
    caseId: holder.id,
    kind: 'name',
    documentId,
    createdAt: new Date(await world.clock.now()),
  };
  await world.db.personChange.create({ data: { ...change, givenName: 'Rosa', familyName: 'O’Neill' } });
  const body = { personChange: 'change-1', document: documentId };
  expect(verdict(await holder.staff('changeName', body))).toBe('200');
  expect(verdict(await holder.staff('changeName', body))).toBe('person-change-applied');
  await eventually('told and printed', () => world.isQuiet());
  const { fullName, names } = await holder.entry();
  expect([fullName, ...names.map(({ folded, former }) => `${folded} ${former}`)]).toEqual([
    'Rosa O’Neill',
    'rosa oneill false',
    'rosa maria nunez true',
  ]);
  const printed = await world.db.certificate.findMany({ where: { caseId: holder.id }, orderBy: { ordinal: 'asc' } });
  expect(printed.map((row) => row.fullName)).toEqual(['Rosa María Núñez', 'Rosa O’Neill']);
  expect(await world.rows('select "familyName" from "FormerName"')).toEqual([{ familyName: 'Núñez' }]);
  expect(await holder.letters()).toEqual(['certification-changed', 'exam-passed-certificate']);
  await world.walk(soonAfter(lapsed));
  await world.db.personChange.create({ data: { ...change, id: 'change-2', givenName: 'Rosa', familyName: 'Quist' } });
  expect(verdict(await holder.staff('changeName', { ...body, personChange: 'change-2' }))).toBe('200');
  const lapsedEntry = await holder.entry();
  expect([lapsedEntry.fullName, lapsedEntry.names.length]).toEqual(['Rosa Quist', 3]); // also while it is not active, without a certificate
  expect(await world.rows('select 1 from "Certificate"')).toHaveLength(2);
  await eventually('told', () => world.isQuiet());
  const said = await world.rows('select file::text as text from "Case" union all select text::text from "Event"');
  expect(JSON.stringify(said)).not.toMatch(/Neill|Núñez/);
  await world.close();
}, 60_000);

test('[500.2.E, 101.3] given back, or its holder died: closed with evidence, and no letter to the dead', async () => {
  const world = await World.create();
  const [one, other] = [await issued(world), await issued(world)];
  const someoneElses = await other.evidence();
  expect(verdict(await one.staff('surrender', { receivedOn: '2027-03-03', document: someoneElses }))).toBe('document-missing');
  expect(verdict(await one.staff('surrender', { receivedOn: '2027-03-03', document: await one.evidence() }))).toBe('200');
  expect(verdict(await other.staff('recordDeath', { diedOn: '2027-03-03', document: someoneElses }))).toBe('200');
  await eventually('quiet', () => world.isQuiet());
  expect([await world.processEnd(one.id, 'certification'), await world.processEnd(other.id, 'certification')]).toEqual([
    'surrendered',
    'deceased',
  ]);
  for (const holder of [one, other])
    expect(await holder.shown('2027-03-04T20:00:00.000Z')).toEqual({ shown: 'Expired/Lapsed/Vacated', action: 'None', valid: false });
  expect([await one.letters(), await other.letters()]).toEqual([
    ['certification-surrendered', 'exam-passed-certificate'],
    ['exam-passed-certificate'],
  ]);
  await world.close();
}, 60_000);
