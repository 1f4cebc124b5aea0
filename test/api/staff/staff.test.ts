import { randomUUID } from 'node:crypto';
import { Gateway } from '../../../apps/api/src/cases/gateway';
import type { Item } from '../../../policy/application/items';
import { applicant } from '../../harness/applicant';
import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { handIn, judge, judgeAll, openProgram, type Program, submitted } from '../program';

interface Row {
  id: string;
  reference: string;
  name: string;
  stage: string;
  stageWords: string;
  turn: string;
  due?: { on: string };
  daysLeft?: number;
  leftWords: string;
  what: string;
}
interface Queue {
  groups: { id: string; title: string; count: number; rows: Row[]; cursor?: string }[];
  counts: Record<string, number>;
}
interface Case {
  status: string;
  statusWords: string;
  turnWords: string;
  strip: { label: string; value: string }[];
  checklist: {
    item: string;
    state: string;
    stateWords: string;
    reasons: { code: string }[];
    proof: unknown;
    checked?: string;
    judge?: { possible: boolean; refusal?: string };
  }[];
  checklistCounts: string;
  documents: { fileName: string }[];
  requests: { item: string; codes: string[]; asked: string; dueWords: string; state: string }[];
  letters: { kind: string }[];
  timeline: { state: string; when: string; who?: string; text: string; codes?: string[] }[];
  deadlines: {
    id: string;
    label: string;
    state: string;
    stateWords: string;
    tone: string;
    dueWords: string;
    leftWords?: string;
    why: { summary: string; rule: string };
  }[];
  actions: { name: string; possible: boolean; refusal?: string; rule?: string }[];
  tasks: { kind: string }[];
  facts: Record<string, string>;
  temporalUrl?: string;
  earlier: { reference: string; status: string }[];
}

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

/** Submitted by somebody of whom only the rows matter. */
async function someone(missing: readonly Item[] = []): Promise<string> {
  const { personId, draftId, version } = await applicant(program.db, await program.clock.now(), missing);
  const telling = { kind: 'application', command: 'submit', actor: `person:${personId}`, key: randomUUID(), body: { draftId, version } };
  const reply = await program.app.get(Gateway).tell(telling);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply));
  return reply.changeId;
}
const queue = async (query = '') => (await reviewer.get<Queue>(`/staff/queue${query}`)).body;
const group = ({ groups }: Queue, id: string) => groups.find((one) => one.id === id)?.rows ?? [];
const open = async (id: string) => (await reviewer.get<Case>(`/staff/applications/${id}`)).body;
const action = ({ actions }: Case, name: string) => actions.find((one) => one.name === name);

test('[801.7, 801.8] groups: our turn, waiting, this week, overdue, ended; with whose turn it is and the days left', async () => {
  const incomplete = await someone(['diploma', 'photo-id', 'training-certificate']);
  const toCheck = await someone(['diploma']);
  const toDecide = await someone();
  await program.quiet();
  const first = await queue();
  expect(first.counts).toEqual({ overdue: 0, 'this-week': 0, 'our-turn': 2, waiting: 1, ended: 0 });
  expect(group(first, 'waiting')).toMatchObject([
    { id: incomplete, turn: 'them', due: { on: '2027-06-01' }, daysLeft: 90, leftWords: '90 days left' },
  ]);
  expect(group(first, 'waiting')[0]?.what).toMatch(/^Missing: photo ID/);
  expect(group(first, 'our-turn').map(({ id, stage }) => [id, stage])).toEqual([
    [toDecide, 'complete'],
    [toCheck, 'incomplete'],
  ]);
  await program.walk('2027-03-28T19:00:00.000Z');
  expect(group(await queue(), 'this-week')).toMatchObject([{ id: toDecide, leftWords: '5 days left' }]);
  await program.rest();
  await program.jump('2027-04-03T07:00:00.000Z'); // 00:00 after day 30, with no worker
  const late = group(await queue(), 'overdue');
  expect(late).toMatchObject([{ id: toDecide, daysLeft: -1, leftWords: '1 day late', what: 'Decision letter' }]);
});

test('[801.8.C] with every worker stopped the queue shows a hold that is over as ended, at 00:00 and not before', async () => {
  const id = await someone(['diploma']);
  await program.quiet();
  await program.walk('2027-06-01T19:00:00.000Z');
  await program.rest();
  await program.jump('2027-06-02T06:59:59.000Z');
  expect(group(await queue(), 'this-week')).toMatchObject([{ id, stage: 'incomplete', leftWords: 'today is the last day' }]);
  await program.jump('2027-06-02T07:00:00.000Z');
  const now = await queue();
  expect(now.counts).toMatchObject({ 'this-week': 0, ended: 1 });
  expect(group(now, 'ended')).toMatchObject([{ id, stage: 'void', stageWords: 'Void', turn: 'nobody' }]);
  expect(await open(id)).toMatchObject({ status: 'void' });
});

test('pages of a group by cursor: every row once, in a stable order; names and references are found', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 13; i += 1) ids.push(await someone(['diploma', 'photo-id', 'training-certificate']));
  const [first] = (await queue()).groups.filter(({ id }) => id === 'waiting');
  expect([first?.count, first?.rows.length]).toEqual([13, 10]);
  const [rest] = (await queue(`?group=waiting&cursor=${first?.cursor}`)).groups;
  expect([rest?.rows.length, rest?.cursor]).toEqual([3, undefined]);
  const seen = [...(first?.rows ?? []), ...(rest?.rows ?? [])].map(({ id }) => id);
  expect([...seen].sort()).toEqual([...ids].sort());
  expect(new Set(seen).size).toBe(13);

  const ana = await program.applicant();
  const mine = await submitted(ana, ['diploma'], { givenName: 'Ana%', familyName: 'O’Neill_x' });
  const { reference } = await program.db.case.findUniqueOrThrow({ where: { id: mine } });
  for (const q of ['o’neill', 'ana% o', 'O’Neill_x Ana', reference.toLowerCase()])
    expect((await queue(`?q=${encodeURIComponent(q)}`)).groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([mine]);
  expect((await queue(`?q=${encodeURIComponent('a_a')}`)).counts['our-turn']).toBe(0); // signs of a pattern are letters here
  for (const bad of [
    '?group=waiting&cursor=abc',
    '?cursor=WyIxIiwieCJd',
    `?group=waiting&cursor=${Buffer.from('["1e9","x"]').toString('base64url')}`,
  ])
    expect((await reviewer.get(`/staff/queue${bad}`)).status).toBe(400);
  expect((await reviewer.get<ProblemBody>('/staff/queue?group=mine')).status).toBe(422);
});

test('[201.3, 801.8.B, 801.8.C, RL.revision] a case: summary, checklist, deadlines with reasons, requests, letters, timeline, process; and it is logged who read it', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  await program.quiet();
  await program.walk('2027-03-20T19:00:00.000Z');
  const { body: view, status } = await reviewer.get<Case>(`/staff/applications/${id}`);
  expect(status).toBe(200);
  expect(view).toMatchObject({
    status: 'incomplete',
    statusWords: 'Incomplete, on hold',
    turnWords: 'Our turn',
    checklistCounts: '7 met · 1 missing · 2 to check',
  });
  expect(view.strip).toEqual(
    expect.arrayContaining([
      { label: 'Day', value: '17 of 90' },
      { label: 'Rules of', value: 'May 15, 2025' },
    ]),
  );
  expect(view.checklist.slice(0, 2).map(({ stateWords, judge: form }) => [stateWords, form?.possible])).toEqual([
    ['To check', true],
    ['To check', true],
  ]);
  expect(view.checklist.find(({ item }) => item === 'diploma')).toMatchObject({ state: 'missing', proof: '–', judge: { possible: false } });
  expect(view.documents.map(({ fileName }) => fileName).sort()).toEqual(['photo-id.pdf', 'training-certificate.pdf']);
  expect(view.requests).toMatchObject([
    { item: 'diploma', asked: 'Asked Mar 3, 2027', dueWords: 'may come until June 1, 2027', state: 'Waiting' },
  ]);
  expect(view.deadlines.map(({ id: row, state, dueWords, leftWords }) => [row, state, dueWords, leftWords])).toEqual([
    ['hold-reminder:60', 'running', 'Sunday, May 2, 2027', '43 days left'],
    ['hold-reminder:76', 'running', 'Tuesday, May 18, 2027', '59 days left'],
    ['hold', 'running', 'Tuesday, June 1, 2027, 11:59 pm', '73 days left'],
    ['deficiency-notice', 'met', 'Friday, April 2, 2027, 11:59 pm', undefined],
  ]);
  expect(view.deadlines.find(({ id: row }) => row === 'hold')?.why).toMatchObject({
    summary: '90 calendar days from March 3, 2027, the day of online submission; then void, fees forfeited, letter sent',
    rule: '801.8.B, 801.8.C, 801.8.once, 801.8.responsibility, Guidelines of May 15, 2025',
  });
  expect(view.timeline.filter(({ state }) => state !== 'next').map(({ text }) => text)).toEqual([
    'Waiting for the applicant (1 item) and for us (2 items to check)',
    'Letter sent: Your application is not complete yet',
    'Submitted. Missing: high school diploma, an equal degree or higher',
  ]);
  expect(view.timeline.at(-1)?.who).toBe('Ana Test');
  expect(view.facts).toMatchObject({ legalName: 'Ana Rivera', dateOfBirth: 'February 28, 1990' });
  expect(view.temporalUrl).toBe(`http://localhost:8233/namespaces/default/workflows/application%2F${id}`);
  expect(await program.db.accessLog.count({ where: { subject: id, what: 'application' } })).toBe(1);
});

test('[801.6, 201.3] an action is possible exactly when policy would not refuse it, and says why and by which rule when it is not', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  let view = await open(id);
  expect(action(view, 'approve')).toMatchObject({
    possible: false,
    refusal: 'The application is not complete yet: high school diploma, an equal degree or higher.',
    rule: '801.6',
  });
  expect(action(view, 'note-appeal')).toMatchObject({ possible: false, rule: '702.1.A' });
  expect(action(view, 'withdraw')).toMatchObject({ possible: true });
  const paths = { 'ask-for-more': {}, approve: {}, deny: {} } as const;
  const agree = async () => {
    for (const name of Object.keys(paths)) {
      const { possible } = action(await open(id), name) ?? {};
      if (possible) continue; // trying it would change the case
      expect([name, (await reviewer.post(`/applications/${id}/${name}`)).status]).toEqual([name, 409]);
    }
  };
  await agree();
  await handIn(ana, id, 'diploma');
  await judgeAll(reviewer, id);
  await agree();
  view = await open(id);
  expect(view.actions.filter(({ possible }) => possible).map(({ name }) => name)).toEqual(['approve', 'withdraw']);
  await judge(reviewer, id, 'diploma', ['EDU-02']);
  await agree();
  view = await open(id);
  expect(view.actions.filter(({ possible }) => possible).map(({ name }) => name)).toEqual(['ask-for-more', 'withdraw']);
  expect(view.checklist.find(({ item }) => item === 'diploma')).toMatchObject({
    stateWords: 'Not met',
    reasons: [{ code: 'EDU-02' }],
    checked: 'Ana Test, Mar 3, 2027',
  });
  expect((await reviewer.post(`/applications/${id}/ask-for-more`)).status).toBe(200);
  await program.quiet();
  expect((await open(id)).requests.at(-1)).toMatchObject({ item: 'diploma', codes: ['EDU-02'], dueWords: 'may come until June 1, 2027' });
});

test('[801.4.B, 202.1.B, 202.1.G.hours] the review form: reasons on offer, what to read off the proof, providers, what was found', async () => {
  const id = await submitted(await program.applicant(), [], { educationType: 'transcript' });
  const form = async (item: string) => (await reviewer.get<Record<string, unknown>>(`/staff/applications/${id}/items/${item}`)).body;
  expect(await form('diploma')).toMatchObject({
    reasonsOffered: expect.arrayContaining([expect.objectContaining({ code: 'EDU-01', class: 'fixable' })]),
    findingsAsked: [
      { name: 'graduated', kind: 'boolean', required: true },
      { name: 'graduatedOn', kind: 'date', required: true },
    ],
    documents: [{ fileName: 'diploma.pdf' }],
  });
  expect(await form('photo-id')).toMatchObject({ findingsAsked: [{ name: 'showsBirthDate', required: true }], providers: [] });
  const asked = (await form('training-certificate'))['findingsAsked'] as { name: string; required: boolean }[];
  expect(asked.filter(({ required }) => required).map(({ name }) => name)).toEqual(['hours', 'competencies']);
  await judge(reviewer, id, 'training-certificate');
  expect(await form('training-certificate')).toMatchObject({ state: 'met', findings: { hours: 80, competencies: 17 } });
  expect((await reviewer.get(`/staff/applications/${id}/items/passport`)).status).toBe(404);
  expect((await reviewer.get(`/staff/applications/${randomUUID()}/items/diploma`)).status).toBe(404);
});

test('[801.7] a decision letter of ours that is late: overdue, escalated to a task, still owed, and done late when it is out', async () => {
  const id = await someone();
  await program.walk('2027-04-03T07:00:00.000Z');
  expect((await open(id)).deadlines[0]).toMatchObject({
    id: 'status-notice',
    stateWords: 'Overdue, still owed',
    tone: 'late',
    leftWords: '1 day late',
  });
  const { tasks } = (await reviewer.get<{ tasks: { id: string; kind: string; caseId: string }[] }>('/staff/tasks?queue=escalation')).body;
  expect(tasks).toMatchObject([{ kind: 'overdue', caseId: id }]);
  await judgeAll(reviewer, id);
  await reviewer.post(`/applications/${id}/approve`);
  await program.quiet();
  const view = await open(id);
  expect(view.timeline.map(({ text }) => text)).toContain('Done late: Decision letter, last day was April 2, 2027');
  expect((await reviewer.get<{ tasks: unknown[] }>('/staff/tasks?queue=escalation')).body.tasks).toEqual([]);
  expect(group(await queue(), 'ended')).toMatchObject([{ id, stage: 'approved' }]);
});

test('a task is done once: the second person gets 409 with the task', async () => {
  const other = await program.staff('reviewer');
  await someone();
  await program.walk('2027-04-03T07:00:00.000Z');
  const [task] = (await reviewer.get<{ tasks: { id: string }[] }>('/staff/tasks')).body.tasks;
  const done = (who: Visitor, outcome: string) => who.post<{ doneBy?: string } & ProblemBody>(`/staff/tasks/${task?.id}/done`, { outcome });
  const both = await Promise.all([done(reviewer, 'called the applicant'), done(other, 'wrote a letter')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'task-done', state: { id: task?.id } });
  expect((await reviewer.post('/staff/tasks/unknown/done', { outcome: 'x' })).status).toBe(404);
  expect((await reviewer.get('/operations')).status).toBe(403);
});

test('[801.8.B] paper that came in time and was entered after the voiding reopens the application, if two people agree', async () => {
  const second = await program.staff('reviewer');
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  await program.walk('2027-06-03T19:00:00.000Z');
  const correct = (more: object) =>
    reviewer.post<Case & ProblemBody>(`/applications/${id}/correct`, {
      receivedOn: '2027-05-28',
      items: ['diploma'],
      secondPerson: second.email,
      note: 'letter of May 28, stamped',
      ...more,
    });
  expect((await correct({ receivedOn: '2027-06-02' })).body).toMatchObject({ status: 422, code: 'received-too-late' });
  expect((await correct({ secondPerson: reviewer.email })).body).toMatchObject({ code: 'second-person-missing' });
  expect((await correct({ secondPerson: ana.email })).body).toMatchObject({ code: 'second-person-missing' });
  expect((await correct({ items: ['fee'] })).body).toMatchObject({ code: 'still-incomplete' });
  const { status, body } = await correct({});
  expect([status, body.status]).toEqual([200, 'complete']);
  await program.quiet();
  expect((await ana.get(`/fees/application?for=${id}`)).body).toMatchObject({ state: 'paid' });
  expect((await open(id)).letters.map(({ kind }) => kind)).toContain('application-reopened');
});
