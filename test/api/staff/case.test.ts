import { randomUUID } from 'node:crypto';
import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { handIn, judge, judgeAll, openProgram, type Program, submitted, upload } from '../program';
import { action, type Case, caseOf, group, queueOf, someone } from './console';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

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

/** Decisions: whoever answers for a case changes nothing about it. */
const possible = ({ actions }: Case) => actions.filter((one) => one.possible && one.name !== 'take').map(({ name }) => name);

test('[801.6, 201.3] an action is possible exactly when policy would not refuse it, and says why and by which rule when it is not', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  let view = await caseOf(reviewer, id);
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
      const offered = action(await caseOf(reviewer, id), name);
      if (offered?.possible) continue; // trying it would change the case
      expect([name, (await reviewer.post(`/applications/${id}/${name}`)).status]).toEqual([name, 409]);
    }
  };
  await agree();
  await handIn(ana, id, 'diploma');
  await judgeAll(reviewer, id);
  await agree();
  view = await caseOf(reviewer, id);
  expect(possible(view)).toEqual(['approve', 'withdraw']);
  await judge(reviewer, id, 'diploma', ['EDU-02']);
  await agree();
  view = await caseOf(reviewer, id);
  expect(possible(view)).toEqual(['ask-for-more', 'withdraw']);
  expect(view.checklist.find(({ item }) => item === 'diploma')).toMatchObject({
    stateWords: 'Not met',
    reasons: [{ code: 'EDU-02' }],
    checked: 'Ana Test, Mar 3, 2027',
  });
  expect((await reviewer.post(`/applications/${id}/ask-for-more`)).status).toBe(200);
  await program.quiet();
  expect((await caseOf(reviewer, id)).requests.at(-1)).toMatchObject({
    item: 'diploma',
    codes: ['EDU-02'],
    dueWords: 'may come until June 1, 2027',
  });
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
  const id = await someone(program);
  await program.walk('2027-04-03T07:00:00.000Z');
  expect((await caseOf(reviewer, id)).deadlines[0]).toMatchObject({
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
  const view = await caseOf(reviewer, id);
  expect(view.timeline.map(({ text }) => text)).toContain('Done late: Decision letter, last day was April 2, 2027');
  expect((await reviewer.get<{ tasks: unknown[] }>('/staff/tasks?queue=escalation')).body.tasks).toEqual([]);
  expect(group(await queueOf(reviewer), 'ended')).toMatchObject([{ id, stage: 'approved' }]);
});

test('a task is done once: the second person gets 409 with the task', async () => {
  const other = await program.staff('reviewer');
  await someone(program);
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
  const paper = await upload(reviewer, 'diploma', id, 'scan-of-the-letter.pdf');
  const { status, body } = await correct({});
  expect([status, body.status]).toEqual([200, 'complete']);
  expect(body.checklist.find(({ item }) => item === 'diploma')).toMatchObject({ state: 'provided', proof: [{ id: paper }] });
  await program.quiet();
  expect((await ana.get(`/fees/application?for=${id}`)).body).toMatchObject({ state: 'paid' });
  expect((await caseOf(reviewer, id)).letters.map(({ kind }) => kind)).toContain('application-reopened');
});
