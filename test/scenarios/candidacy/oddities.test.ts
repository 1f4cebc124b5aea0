/** Results that come twice, late, contradictory or held: tasks, never silent changes. */
import { randomUUID } from 'node:crypto';
import { eventually } from '../../harness/eventually';
import { fromInstant } from '../../../cases/rows';
import { verdict } from '../../harness/world';
import { Candidate, openWorld } from './candidate';

test('[401.intro] [801.10.id] twice, contradictory, unknown, outside the window: looked at, and nothing changes', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await candidate.accepted();
  await world.walk('2027-04-11T20:00:00.000Z');
  expect(await candidate.reported('failed', '2027-02-20')).toMatchObject({ status: 200 });
  expect(await candidate.stage()).toBe('with-vendor');
  await candidate.reported('failed', '2027-04-10');
  await eventually('told', async () => (await candidate.file()).attempts[0]?.toldAt !== undefined);
  const { attempts } = await candidate.file();
  await candidate.reported('failed', '2027-04-10');
  await candidate.reported('passed', '2027-04-10');
  expect((await candidate.file()).attempts).toEqual(attempts);
  expect(await candidate.tasks()).toEqual(['exams/result-contradictory', 'exams/result-outside-window', 'exams/result-repeated']);
  expect(verdict(await candidate.vendor('result', { as: 'passed', examOn: '2027-04-10' }, 'EX27999999-1'))).toBe('authorization-unknown');
  expect((await candidate.letters()).filter((kind) => kind === 'exam-not-passed')).toHaveLength(1);
  await world.close();
});

test('[202.1.H] a held pass is not issued, not by staff either; released it is; revoked afterwards it is looked at', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await candidate.vendor('resultHeld');
  await candidate.reported('passed', '2027-03-03');
  expect([await candidate.stage(), verdict(await candidate.tell('issue'))]).toEqual(['result-held', 'result-held']);
  const held = await world.db.examAttempt.findFirstOrThrow({ where: { caseId: candidate.id } });
  expect([held.heldAt === null, await candidate.tasks()]).toEqual([false, ['exams/result-held']]);
  expect(await world.db.certification.count()).toBe(0);
  await candidate.vendor('resultReleased');
  expect([await candidate.stage(), await candidate.tasks()]).toEqual(['certified', []]);
  await eventually('issued', async () => (await world.db.certification.count()) === 1);
  expect((await candidate.vendor('resultRevoked')).status).toBe(200);
  expect([await candidate.stage(), await candidate.tasks()]).toEqual(['certified', ['exams/result-revoked-after-issuance']]);
  expect(await world.db.certification.count({ where: { endedAs: null } })).toBe(1);
  await world.close();
});

test('[801.12] a hold of what was told changes nothing; two of us who take an authorization back at once do it once', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  const first = await candidate.authorization();
  await candidate.reported('failed', '2027-03-03');
  await eventually('told', async () => (await candidate.file()).attempts[0]?.toldAt !== undefined);
  await candidate.pays();
  await candidate.vendor('resultHeld', {}, first);
  await candidate.vendor('resultReleased', {}, first);
  expect([await candidate.stage(), await candidate.tasks()]).toEqual(['with-vendor', ['exams/result-held-after-letter']]);
  const authorization = await candidate.authorization();
  const seat = { at: '2027-04-10T17:00:00.000Z', mode: 'online' };
  const twice = ['staff:ada', 'staff:ben'].map((by) => candidate.tell('withdrawAuthorization', { authorization }, by));
  expect((await Promise.all(twice)).map(verdict).sort()).toEqual(['200', 'authorization-used']);
  await candidate.vendor('appointment', { appointment: seat }, authorization);
  expect(await candidate.tasks()).toContain('exams/appointment-without-authorization');
  expect((await candidate.letters()).filter((kind) => kind === 'exam-not-passed')).toHaveLength(1);
  await world.close();
});

test('[401.intro] a message of the exam vendor’s case is heard as what it is', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  const change = {
    id: randomUUID(),
    kind: 'candidacy',
    caseId: candidate.id,
    command: 'vendorAnswer',
    actor: 'program',
    sender: 'exam-vendor',
    body: { authorization: await candidate.authorization(), as: 'accepted', row: 'file:1' },
    receivedAt: fromInstant(await world.clock.now()),
  };
  await world.db.change.create({ data: change });
  await world.walk('2028-03-05T08:00:00.000Z'); // whoever comes next finds it first
  expect((await candidate.file()).attempts[0]?.answer).toMatchObject({ as: 'accepted' });
  await world.close();
});

test('[403.3.retake-request] [403.3.attempts] two payments at once for the last attempt make one attempt', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  for (const day of ['2027-05-01', '2027-06-01']) {
    await candidate.pays();
    await world.walk(`${day}T23:00:00.000Z`);
    await candidate.reported('failed', day);
  }
  const fees = ['one', 'two'].map((payment) => candidate.tell('payFee', { payment }, `payment:${payment}`));
  const replies = (await Promise.all(fees)).map(verdict).sort();
  expect(replies).toEqual(['200', 'attempt-open']);
  const authorizations = (await candidate.file()).attempts.map(({ authorization }) => authorization.split('-')[1]);
  expect(authorizations).toEqual(['1', '2', '3']);
  await world.close();
});

test('[403.2.id] many first fees at once: as many numbers, all different', async () => {
  const world = await openWorld();
  const candidates = [];
  for (let n = 0; n < 6; n += 1) candidates.push(await Candidate.approved(world));
  await Promise.all(candidates.map((candidate) => candidate.pays()));
  const ids = await Promise.all(candidates.map(async (candidate) => (await candidate.file()).examId));
  expect(new Set(ids).size).toBe(6);
  expect(ids.every((id) => /^EX27\d{6}$/.test(id ?? ''))).toBe(true);
  await world.close();
});
