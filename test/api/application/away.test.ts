import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Reconciler } from '../../../apps/api/src/cases/reconciler';
import { testServers } from '../../harness/servers';
import type { ProblemBody } from '../applicant';
import { BreakableWire } from '../breakable-wire';
import type { Visitor } from '../door';
import { type Application, judgeAll, openProgram, prepare, type Program, submitted } from '../program';

let wire: BreakableWire;
let program: Program;
let reviewer: Visitor;
beforeAll(async () => {
  wire = await BreakableWire.to(testServers().temporalAddress);
  program = await openProgram({ TEMPORAL_ADDRESS: wire.address });
  reviewer = await program.staff('reviewer');
});
afterAll(async () => {
  wire.mend();
  await program.close();
  await wire.close();
});

const examForm = { item: 'exam-form', examLanguage: 'en', examDelivery: 'online' };
const reconcile = () => program.app.get(Reconciler).reconcile({ olderThanMs: 0, trustList: false });
const outcomeOf = async (person: Visitor, changeId: string) =>
  (await person.get<{ outcome: string; problem?: ProblemBody }>(`/changes/${changeId}`)).body;

test('Temporal away: what is handed in is received and safe (202) and recorded when it is back, dated by its receipt; a decision ends as not done', async () => {
  const ana = await program.applicant();
  const luz = await program.applicant();
  const id = await submitted(ana, ['exam-form']);
  const complete = await submitted(luz);
  await judgeAll(reviewer, complete);
  await program.quiet();
  wire.break();
  const before = await program.clock.now();
  const [item, decision] = await Promise.all([
    ana.post<{ changeId: string; outcome: string }>(`/applications/${id}/items`, examForm),
    reviewer.post<{ changeId: string }>(`/applications/${complete}/approve`),
  ]);
  const after = await program.clock.now();
  expect([item.status, decision.status]).toEqual([202, 202]);
  expect(item.body.outcome).toBe(`/api/changes/${item.body.changeId}`);
  expect(await outcomeOf(ana, item.body.changeId)).toMatchObject({ outcome: 'waiting' });
  expect((await ana.get<Application>(`/applications/${id}`)).body).toMatchObject({ status: 'incomplete', beingRecorded: true });
  expect((await luz.get(`/changes/${item.body.changeId}`)).status).toBe(404);

  wire.mend();
  await reconcile();
  await program.quiet();
  expect(await outcomeOf(ana, item.body.changeId)).toMatchObject({ outcome: 'recorded', view: { id, status: 'complete' } });
  const { completed } = (await ana.get<Application>(`/applications/${id}`)).body;
  expect(completed && completed.at >= before && completed.at <= after).toBe(true);
  expect(await outcomeOf(reviewer, decision.body.changeId)).toMatchObject({
    outcome: 'not-done',
    problem: { status: 409, code: 'not-done' },
  });
  expect((await luz.get<Application>(`/applications/${complete}`)).body.status).toBe('complete');
});

test('database away: 503 and nothing received; the same key afterwards does it once', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['exam-form']);
  const luz = await program.applicant();
  const draft = await prepare(luz, ['diploma']);
  await program.quiet();
  const admin = new Client({ connectionString: testServers().databaseAdminUrl });
  await admin.connect();
  await admin.query(`alter database ${program.database.name} allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [program.database.name]);
  const [itemKey, submitKey] = [randomUUID(), randomUUID()];
  const send = () =>
    Promise.all([
      ana.post<ProblemBody & Application>(`/applications/${id}/items`, examForm, { key: itemKey }),
      luz.post<ProblemBody & Application>('/applications', draft, { key: submitKey }),
    ]);
  for (const answer of await send()) {
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toMatch(/application\/problem\+json/);
    expect(answer.headers['retry-after']).toBe('1');
  }
  await admin.query(`alter database ${program.database.name} allow_connections true`);
  await admin.end();
  expect(await program.db.change.count({ where: { key: { in: [itemKey, submitKey] } } })).toBe(0);
  const [item, submission] = await send();
  expect([item.status, submission.status]).toEqual([200, 201]);
  const [again, twice] = await send();
  expect([again.status, twice.status, twice.body.id]).toEqual([200, 201, submission.body.id]);
  expect(await program.db.application.count({ where: { draftId: draft.draftId } })).toBe(1);
});
