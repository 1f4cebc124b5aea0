import { Asking } from '../../../apps/api/src/cases/asking';
import { Reconciler } from '../../../apps/api/src/cases/reconciler';
import { eventually } from '../../harness/eventually';
import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import {
  type Application,
  handIn,
  judge,
  judgeAll,
  openProgram,
  pay,
  type Program,
  sign,
  submit,
  submitted,
  submittedAt,
} from '../program';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

const lettersTo = (person: Visitor) => program.mail.received.filter(({ to }) => to === person.email);
const mine = async (person: Visitor, id: string) => (await person.get<Application>(`/applications/${id}`)).body;
const lastSecond = '2027-06-02T06:59:59.000Z';
const day91 = '2027-06-02T07:00:00.000Z';
const today = (person: Visitor) => person.get<{ today: { on: string } }>('/program').then(({ body }) => body.today.on);

test('[801.8, 801.8.A, 801.8.B] submitted without the diploma: it says what is missing, by which day and why, and a letter with the steps is out', async () => {
  const ana = await program.applicant();
  const answer = await submit(ana, ['diploma']);
  expect(answer.status).toBe(201);
  const { id, reference, status, yours, submitted: when, edition } = answer.body;
  expect([status, when.at >= submittedAt, edition.on]).toEqual(['incomplete', true, '2025-05-15']);
  expect(reference).toMatch(/^APP-2027-\d{6}$/);
  expect(yours.map(({ item, by }) => [item, by?.on])).toEqual([['diploma', '2027-06-01']]);
  expect(yours[0]?.why?.summary).toBe(
    '90 calendar days from March 3, 2027, when you submitted; after that the application is void and its fees are forfeited',
  );
  await program.quiet();
  const [letter, ...more] = lettersTo(ana);
  expect(more).toEqual([]);
  expect(letter?.text).toMatch(/June 1, 2027/);
  expect((await mine(ana, id)).letters).toMatchObject([{ kind: 'application-incomplete', state: 'sent' }]);
});

test('[801.8.C, 601.nonrefundable] open at 23:59:59 of day 90, void at 00:00 of day 91: fee forfeited, letter out, a new application begins from nothing', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  await program.walk(lastSecond);
  expect(await mine(ana, id)).toMatchObject({ status: 'incomplete', canWithdraw: true });
  await program.walk(day91);
  const ended = await mine(ana, id);
  expect(ended).toMatchObject({ status: 'void', ended: { at: day91, on: '2027-06-02' }, canWithdraw: false, yours: [], ours: [] });
  expect(ended.message?.text).toMatch(/June 1, 2027/);
  expect((await ana.get(`/fees/application?for=${id}`)).body).toMatchObject({ state: 'forfeited', cents: 10_000 });
  expect(lettersTo(ana).map(({ subject }) => subject)).toHaveLength(4); // first letter, two reminders, voided
  expect(await program.db.notice.findMany({ where: { caseId: id, kind: 'application-voided' } })).toMatchObject([{ state: 'sent' }]);

  const again = await handIn(ana, id, 'diploma');
  expect([again.status, (again.body as unknown as ProblemBody).code]).toEqual([409, 'application-void']);
  const next = (await ana.post<{ id: string; documents: unknown[]; fee: { state: string } }>('/drafts', { route: 'standard' })).body;
  expect([next.documents, next.fee.state]).toEqual([[], 'due']);
});

test('[801.8.B, 801.8.once] items handed in one by one do not move the day; the last one on day 90 completes it', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma', 'code-signature', 'exam-form', 'fee']);
  await program.walk('2027-05-20T19:00:00.000Z');
  await handIn(ana, id, 'diploma');
  const signatureId = await sign(ana, id);
  await ana.post(`/applications/${id}/items`, { item: 'code-signature', signatureId });
  await ana.post(`/applications/${id}/items`, { item: 'exam-form', examLanguage: 'es', examDelivery: 'test-center' });
  const open = await mine(ana, id);
  expect(open.yours.map(({ item, by }) => [item, by?.on])).toEqual([['fee', '2027-06-01']]);
  await program.walk(lastSecond);
  await pay(ana, id);
  await program.quiet();
  const complete = await mine(ana, id);
  expect(complete).toMatchObject({ status: 'complete', yours: [] });
  expect(complete.completed?.at.slice(0, 19)).toBe('2027-06-02T06:59:59');
  expect(complete.deadlines).toMatchObject([{ id: 'status-notice', by: { on: '2027-07-01' } }]);
  await program.walk(day91);
  expect((await mine(ana, id)).status).toBe('complete');
  expect(await program.db.applicationDraft.findFirst({ where: { caseId: id } })).toMatchObject({
    examLanguage: 'es',
    examDelivery: 'test-center',
  });
});

test('[801.9, 201.3, RL.revision, 403.2] every item met and approved: the letter is out, and who decided what and when under which revision is kept', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana);
  await judgeAll(reviewer, id);
  const answer = await reviewer.post<{ status: string }>(`/applications/${id}/approve`);
  expect([answer.status, answer.body.status]).toEqual([200, 'approved']);
  await program.quiet();
  expect(await mine(ana, id)).toMatchObject({ status: 'approved', message: { tone: 'success' } });
  expect(lettersTo(ana)).toHaveLength(1);
  const stored = await program.db.application.findUniqueOrThrow({ where: { caseId: id }, include: { items: true } });
  expect(stored).toMatchObject({ endedAs: 'approved', decidedUnder: '2025-05-15', approvedOn: new Date('2027-03-03T00:00:00Z') });
  expect(stored.decidedBy).toMatch(/^staff:/);
  expect(stored.items.every(({ checkedBy, checkedAt, state }) => state === 'met' && checkedBy && checkedAt)).toBe(true);
});

test('[702.1.A, 702.2.letter] denied with a declining reason: the letter names last day and address, and an appeal can be noted once', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana);
  await judge(reviewer, id, 'photo-id');
  await judge(reviewer, id, 'training-certificate');
  await judge(reviewer, id, 'diploma', ['EDU-03']);
  expect((await reviewer.post<{ status: string }>(`/applications/${id}/deny`)).body.status).toBe('denied');
  await program.quiet();
  const [letter] = lettersTo(ana);
  expect(letter?.text).toMatch(/March 17, 2027/);
  expect(letter?.text).toMatch(/appeals@calmhsa\.org/i);
  const { message } = await mine(ana, id);
  expect(message?.text).toContain('March 17, 2027');
  const tooEarly = await reviewer.post<ProblemBody>(`/applications/${id}/note-appeal`, { receivedOn: '2027-03-02' });
  expect([tooEarly.status, tooEarly.body.code]).toEqual([422, 'appeal-before-decision']);
  expect((await reviewer.post(`/applications/${id}/note-appeal`, { receivedOn: await today(ana) })).status).toBe(200);
  const { tasks } = (await reviewer.get<{ tasks: { id: string; kind: string; words: string }[] }>('/staff/tasks?queue=appeals')).body;
  expect(tasks).toMatchObject([{ kind: 'appeal-received', words: 'An appeal was received' }]);
  expect((await reviewer.post<ProblemBody>(`/applications/${id}/note-appeal`, { receivedOn: '2027-03-03' })).status).toBe(409);
});

test('[601.nonrefundable] withdrawn by the applicant: a letter, no refund, and nothing can be said to it any more', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  expect((await ana.post<Application>(`/applications/${id}/withdraw`)).body).toMatchObject({ status: 'withdrawn', canWithdraw: false });
  await program.quiet();
  expect((await ana.get(`/fees/application?for=${id}`)).body).toMatchObject({ state: 'paid' });
  expect(lettersTo(ana)).toHaveLength(2);
  for (const [path, who] of [
    ['withdraw', ana],
    ['approve', reviewer],
    ['deny', reviewer],
    ['ask-for-more', reviewer],
  ] as const) {
    const answer = await who.post<ProblemBody>(`/applications/${id}/${path}`, path === 'withdraw' ? {} : undefined);
    expect([path, answer.status, answer.body.code]).toEqual([path, 409, 'application-withdrawn']);
    expect(answer.body.state).toMatchObject({ id, status: 'withdrawn' });
  }
});

test('[801.8, 801.8.A] an item sent back before day 90 keeps the same day; after day 90 it gets thirty days from the letter and never voids', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana);
  await judge(reviewer, id, 'diploma', ['EDU-02']);
  expect((await mine(ana, id)).items.find(({ item }) => item === 'diploma')).toMatchObject({ state: 'provided', reasons: [] }); // not told yet
  await reviewer.post(`/applications/${id}/ask-for-more`);
  expect((await mine(ana, id)).yours).toMatchObject([{ item: 'diploma', by: { on: '2027-06-01' } }]);
  await program.quiet();
  await program.walk('2027-05-31T19:00:00.000Z');
  await handIn(ana, id, 'diploma');
  await program.walk('2027-06-10T19:00:00.000Z');
  await judge(reviewer, id, 'diploma', ['EDU-02']);
  await reviewer.post(`/applications/${id}/ask-for-more`);
  await program.quiet();
  const asked = await mine(ana, id);
  expect(asked).toMatchObject({ status: 'complete', yours: [{ item: 'diploma', by: { on: '2027-07-10' } }] });
  const early = await reviewer.post<ProblemBody>(`/applications/${id}/deny`);
  expect([early.status, early.body.code]).toEqual([409, 'request-open']);
  await program.walk('2027-07-11T07:00:00.000Z');
  expect(await mine(ana, id)).toMatchObject({ status: 'complete', yours: [] });
});

test('[801.8.C] a new application handed in on day 91 is taken, also when the old one was not recorded as void yet', async () => {
  const ana = await program.applicant();
  const old = await submitted(ana, ['diploma']);
  await program.quiet();
  await program.walk('2027-06-01T19:00:00.000Z');
  await program.rest();
  await program.jump('2027-06-02T19:00:00.000Z');
  const sent = await submit(ana, ['diploma']);
  expect(sent.status).toBe(202);
  await program.app.get(Asking).client.workflow.getHandle(`application/${old}`).terminate('lost'); // so that only the new one acts
  await program.work();
  await eventually('recorded', async () => (await program.db.change.count({ where: { command: 'submit', outcome: null } })) === 0);
  await program.app.get(Reconciler).reconcile({ olderThanMs: 0, trustList: false }); // the old one's letter needs its process
  await program.quiet();
  const { applications } = (await ana.get<{ applications: Application[] }>('/applications')).body;
  expect(applications.map(({ id, status }) => [id === old, status])).toEqual([
    [false, 'incomplete'],
    [true, 'void'],
  ]);
});
