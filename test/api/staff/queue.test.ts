import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { openProgram, type Program, submitted } from '../program';
import { caseOf, group, queueOf, someone } from './console';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

test('[801.7, 801.8] groups: our turn, waiting, this week, overdue, ended; with whose turn it is and the days left', async () => {
  const incomplete = await someone(program, ['diploma', 'photo-id', 'training-certificate']);
  const toCheck = await someone(program, ['diploma']);
  const toDecide = await someone(program);
  await program.quiet();
  const first = await queueOf(reviewer);
  expect(first.counts).toEqual({ overdue: 0, 'this-week': 0, 'our-turn': 2, waiting: 1, ended: 0 });
  expect(group(first, 'waiting')).toMatchObject([
    { id: incomplete, turn: 'them', due: { on: '2027-06-01' }, daysLeft: 90, leftWords: '90 days left' },
  ]);
  expect(group(first, 'waiting')[0]?.what).toMatch(/^Missing: Photo ID/);
  expect(group(first, 'our-turn').map(({ id, stage }) => [id, stage])).toEqual([
    [toDecide, 'complete'],
    [toCheck, 'incomplete'],
  ]);
  await program.walk('2027-03-28T19:00:00.000Z');
  expect(group(await queueOf(reviewer), 'this-week')).toMatchObject([{ id: toDecide, leftWords: '5 days left' }]);
  await program.rest();
  await program.jump('2027-04-03T07:00:00.000Z'); // 00:00 after day 30, with no worker
  const late = group(await queueOf(reviewer), 'overdue');
  expect(late).toMatchObject([{ id: toDecide, daysLeft: -1, leftWords: '1 day late', what: 'Decision letter' }]);
});

test('[801.8.C] with every worker stopped the queue shows a hold that is over as ended, at 00:00 and not before', async () => {
  const id = await someone(program, ['diploma']);
  await program.quiet();
  await program.walk('2027-06-01T19:00:00.000Z');
  await program.rest();
  await program.jump('2027-06-02T06:59:59.000Z');
  expect(group(await queueOf(reviewer), 'this-week')).toMatchObject([{ id, stage: 'incomplete', leftWords: 'today is the last day' }]);
  await program.jump('2027-06-02T07:00:00.000Z');
  const now = await queueOf(reviewer);
  expect(now.counts).toMatchObject({ 'this-week': 0, ended: 1 });
  expect(group(now, 'ended')).toMatchObject([{ id, stage: 'void', stageWords: 'Void', turn: 'nobody' }]);
  expect(await caseOf(reviewer, id)).toMatchObject({ status: 'void' });
});

test('pages of a group by cursor: every row once, in a stable order; names and references are found', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 13; i += 1) ids.push(await someone(program, ['diploma', 'photo-id', 'training-certificate']));
  await program.quiet(); // a letter that leaves ends a clock, and with it the place in the queue
  const [first] = (await queueOf(reviewer)).groups.filter(({ id }) => id === 'waiting');
  expect([first?.count, first?.rows.length]).toEqual([13, 10]);
  const [rest] = (await queueOf(reviewer, `?group=waiting&cursor=${first?.cursor}`)).groups;
  expect([rest?.rows.length, rest?.cursor]).toEqual([3, undefined]);
  const seen = [...(first?.rows ?? []), ...(rest?.rows ?? [])].map(({ id }) => id);
  expect([...seen].sort()).toEqual([...ids].sort());
  expect(new Set(seen).size).toBe(13);

  const ana = await program.applicant();
  const mine = await submitted(ana, ['diploma']);
  // As they stand in the record from before such letters were refused.
  await program.db.application.update({ where: { caseId: mine }, data: { givenName: 'Ana%', familyName: 'O’Neill_x' } });
  const { reference } = await program.db.case.findUniqueOrThrow({ where: { id: mine } });
  for (const q of ['o’neill', 'ana% o', 'O’Neill_x Ana', reference.toLowerCase()])
    expect((await queueOf(reviewer, `?q=${encodeURIComponent(q)}`)).groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([mine]);
  expect((await queueOf(reviewer, `?q=${encodeURIComponent('a_a')}`)).counts['our-turn']).toBe(0); // signs of a pattern are letters here
  for (const bad of [
    '?group=waiting&cursor=abc',
    '?cursor=WyIxIiwieCJd',
    `?group=waiting&cursor=${Buffer.from('["1e9","x"]').toString('base64url')}`,
  ])
    expect((await reviewer.get(`/staff/queue${bad}`)).status).toBe(400);
  expect((await reviewer.get<ProblemBody>('/staff/queue?group=mine')).status).toBe(422);
});

test('[801.7] whoever takes a case is named in the queue and on the case, and an overdue duty is a task of theirs', async () => {
  const id = await someone(program);
  await program.quiet();
  expect((await reviewer.post(`/applications/${id}/take`)).status).toBe(200);
  expect((await reviewer.post<ProblemBody>(`/applications/${id}/take`)).body).toMatchObject({ status: 409, code: 'already-yours' });
  const name = group(await queueOf(reviewer), 'our-turn')[0]?.owner;
  expect(name).toBeTruthy();
  expect((await caseOf(reviewer, id)).strip).toContainEqual({ label: 'Owner', value: name });
  await program.walk('2027-04-04T07:00:00.000Z');
  const { tasks } = (await reviewer.get<{ tasks: { caseId: string; owner?: string }[] }>('/staff/tasks?queue=escalation')).body;
  expect(tasks).toEqual([expect.objectContaining({ caseId: id, owner: name })]);
});
