/** 401.intro what stands ready for the vendor after each step, and what a lost process changes: nothing. */
import { randomUUID } from 'node:crypto';
import { eventually } from '../../harness/eventually';
import { changeOf, verdict } from '../../harness/world';
import { Candidate, openWorld } from './candidate';

const recordsOf = async ({ world, id }: Candidate) =>
  (await world.db.vendorRecord.findMany({ where: { caseId: id }, orderBy: [{ createdAt: 'asc' }, { kind: 'desc' }] })).map(
    ({ kind, action, authorization }) => [kind, action, authorization?.split('-')[1] ?? null],
  );

test('[401.intro] [403.3.retake-request] changed, withdrawn and released again: each is one record for the vendor', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  const { subject } = await candidate.file();
  changeOf(await candidate.tell('chooseLanguage', { language: 'es' }, `person:${subject}`));
  changeOf(await candidate.tell('updateVendor', { what: 'candidate' }));
  changeOf(await candidate.tell('withdrawAuthorization', { authorization: await candidate.authorization() }));
  expect(await candidate.stage()).toBe('preparing');
  changeOf(await candidate.tell('release'));
  expect(await recordsOf(candidate)).toEqual([
    ['candidate', 'Add', null],
    ['authorization', 'Add', '1'],
    ['authorization', 'Update', '1'],
    ['candidate', 'Update', null],
    ['authorization', 'Delete', '1'],
    ['authorization', 'Add', '2'],
  ]);
  const attempts = await world.db.examAttempt.findMany({ where: { caseId: candidate.id }, orderBy: { ordinal: 'asc' } });
  expect(attempts.map(({ state, paymentId }) => [state, paymentId])).toEqual([
    ['withdrawn', attempts[1]?.paymentId],
    ['released', attempts[1]?.paymentId],
  ]);
  await world.close();
});

test('[402.5.before-scheduling] while an accommodation is undecided nothing stands ready for the vendor; granted, it goes with its codes', async () => {
  const world = await openWorld();
  const [granted, withdrawn] = [await Candidate.approved(world), await Candidate.approved(world)];
  for (const candidate of [granted, withdrawn]) {
    changeOf(await candidate.tell('accommodation', { state: 'undecided', codes: [] }, 'program'));
    await candidate.pays();
    expect([await candidate.stage(), verdict(await candidate.tell('release')), await recordsOf(candidate)]).toEqual([
      'preparing',
      'accommodation-undecided',
      [],
    ]);
  }
  changeOf(await granted.tell('accommodation', { state: 'granted', codes: ['ET01HR'] }, 'program'));
  changeOf(await withdrawn.tell('accommodation', { state: 'none', codes: [] }, 'program'));
  const fieldsOf = async ({ id }: Candidate) =>
    JSON.stringify((await world.db.vendorRecord.findFirstOrThrow({ where: { caseId: id, kind: 'authorization' } })).fields);
  expect([(await fieldsOf(granted)).includes('ET01HR'), (await fieldsOf(withdrawn)).includes('ET01HR')]).toEqual([true, false]);
  await world.close();
});

test('[401.intro] a name outside of the vendor’s characters waits for staff, who may write the spelling', async () => {
  const world = await openWorld();
  const applicationId = await world.submitted();
  await world.rows(`update "Application" set "familyName" = 'Nguyễn 文' where "caseId" = $1`, applicationId);
  await world.judgeAll(applicationId);
  changeOf(await world.tell('approve', applicationId));
  const candidate = new Candidate(world, applicationId);
  await eventually('the candidacy is open', async () => (await candidate.stage()) === 'fee-due');
  await candidate.pays();
  expect([await candidate.stage(), verdict(await candidate.tell('release')), await candidate.tasks(), await recordsOf(candidate)]).toEqual([
    'preparing',
    'name-not-confirmed',
    ['exams/confirm-name'],
    [],
  ]);
  const letter = await world.db.notice.findFirstOrThrow({ where: { caseId: candidate.id, kind: 'exam-identification' } });
  expect(letter.facts).toMatchObject({ waitingFor: ['name'] });
  const confirmation = { kind: 'candidacy', caseId: candidate.id, command: 'confirmName', actor: 'staff:ada', key: randomUUID(), body: {} };
  changeOf(await world.gateway.tell({ ...confirmation, note: JSON.stringify({ givenName: 'Wilhelmina', familyName: 'Nguyen Van' }) }));
  const sent = await world.db.vendorRecord.findFirstOrThrow({ where: { caseId: candidate.id, kind: 'candidate' } });
  expect(sent.fields).toMatchObject({ FirstName: 'Wilhelmina', LastName: 'Nguyen Van' });
  expect([await candidate.stage(), await candidate.tasks()]).toEqual(['with-vendor', []]);
  await world.close();
});

test('[403.3.window] the process is lost after every step and brought back: the same end', async () => {
  const play = async (loses: boolean): Promise<string> => {
    const world = await openWorld();
    const candidate = await Candidate.approved(world);
    const then = async () => {
      await eventually('nothing under way', () => world.isQuiet());
      if (loses) {
        await world.loseProcesses();
        await world.revive();
      }
    };
    await then();
    await candidate.pays();
    await then();
    await candidate.accepted();
    await then();
    await world.walk('2027-04-11T20:00:00.000Z');
    await candidate.reported('failed', '2027-04-10');
    await then();
    await candidate.pays();
    await then();
    await candidate.accepted();
    await then();
    await world.walk('2028-03-05T20:00:00.000Z');
    await then();
    await candidate.reported('failed', '2028-03-03');
    await then();
    expect(await candidate.stage()).toBe('period-over');
    const story = await world.story(candidate.id);
    await world.close();
    return story;
  };
  expect(await play(true)).toBe(await play(false));
}, 120_000);
