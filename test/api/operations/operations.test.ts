import { setTimeout as pause } from 'node:timers/promises';
import { Asking } from '../../../apps/api/src/cases/asking';
import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { eventually } from '../../harness/eventually';
import { openProgram, type Program, submitted } from '../program';

interface Overview {
  overdue: { caseId: string; deadline: string; label: string; rule: string; leftWords: string }[];
  lettersWaiting: { id: string; caseId: string; kind: string; attempts: number; lastError?: string }[];
  worksWaiting: { id: string; caseId: string; kind: string; attempts: number; lastError?: string }[];
  unanswered: { changeId: string; caseId: string; reference: string; command: string }[];
  blocked: { caseId: string; error: string; attempts: number }[];
  silentCases: { caseId: string }[];
  counts: Record<string, number>;
}
interface Deadlines {
  deadlines: { id: string; due: { on: string } }[];
}

let program: Program;
let operator: Visitor;
beforeEach(async () => {
  program = await openProgram();
  operator = await program.staff('operator');
});
afterEach(() => program.close());

const overview = async () => (await operator.get<Overview>('/operations')).body;

test('on a good day every list is empty', async () => {
  await submitted(await program.applicant(), ['diploma']);
  await program.quiet();
  const { counts, ...lists } = await overview();
  expect(lists).toEqual({ overdue: [], lettersWaiting: [], worksWaiting: [], unanswered: [], blocked: [], silentCases: [] });
  expect(counts).toMatchObject({ open: 1, endedCases: 0, drafts: 0, overdue: 0 });
});

test('[801.7] an overdue duty shows at 00:00, also with every worker stopped', async () => {
  const id = await submitted(await program.applicant());
  await program.rest();
  await program.jump('2027-04-03T06:59:59.000Z');
  expect((await overview()).overdue).toEqual([]);
  await program.jump('2027-04-03T07:00:00.000Z');
  expect((await overview()).overdue).toMatchObject([
    { caseId: id, deadline: 'status-notice', label: 'Decision letter', rule: '801.7', leftWords: '1 day late' },
  ]);
});

test('a letter that cannot leave is listed with its error, is tried at once when asked, and leaves once', async () => {
  program.mail.down = true;
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  await eventually('an attempt failed', async () => (await overview()).lettersWaiting.some(({ lastError }) => lastError !== undefined));
  await eventually('several attempts', async () => ((await overview()).lettersWaiting[0]?.attempts ?? 0) >= 3);
  const [letter] = (await overview()).lettersWaiting;
  expect(letter).toMatchObject({ caseId: id, kind: 'application-incomplete' });
  program.mail.down = false;
  const resend = await operator.post<{ id: string }>(`/operations/letters/${encodeURIComponent(letter?.id ?? '')}/resend`);
  expect([resend.status, resend.body.id]).toEqual([200, letter?.id]);
  await eventually('it left, and that is recorded', async () => (await overview()).lettersWaiting.length === 0);
  expect(program.mail.messageIds).toHaveLength(1);
  const again = await operator.post<ProblemBody>(`/operations/letters/${encodeURIComponent(letter?.id ?? '')}/resend`);
  expect([again.status, again.body.code]).toEqual([409, 'not-applicable']);
  expect((await operator.post('/operations/letters/unknown/resend')).status).toBe(404);
});

test('a promised date is computed anew only by two people, with a reason that stays in the record', async () => {
  const second = await program.staff('operator');
  const reviewer = await program.staff('reviewer');
  const id = await submitted(await program.applicant(), ['diploma']);
  const retime = (body: object) => operator.post<Deadlines & ProblemBody>(`/operations/cases/${id}/retime`, body);
  const wanted = { deadline: 'hold', secondPerson: second.email, reason: 'the office was closed by order' };
  expect((await retime({ ...wanted, secondPerson: operator.email })).body).toMatchObject({ status: 422, code: 'second-person-missing' });
  expect((await retime({ ...wanted, secondPerson: reviewer.email })).body).toMatchObject({ code: 'second-person-missing' });
  expect((await retime({ ...wanted, deadline: 'moonrise' })).body).toMatchObject({ status: 422, code: 'deadline-unknown' });
  expect((await retime({ ...wanted, reason: ' ' })).body).toMatchObject({ errors: [{ pointer: '/reason' }] });
  const { status, body } = await retime(wanted);
  expect([status, body.deadlines.find((row) => row.id === 'hold')?.due.on]).toEqual([200, '2027-06-01']);
  expect(await program.db.change.findFirst({ where: { caseId: id, command: 'retime', outcome: 'recorded' } })).toMatchObject({
    note: wanted.reason,
  });
  expect((await reviewer.post(`/operations/cases/${id}/retime`, wanted)).status).toBe(403);
});

test('what nobody has answered, and what nothing would wake, is listed', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma', 'exam-form']);
  await program.quiet();
  await program.rest();
  const sent = ana.post(`/applications/${id}/items`, { item: 'exam-form', examLanguage: 'en', examDelivery: 'online' });
  await pause(300);
  expect((await overview()).unanswered).toMatchObject([{ caseId: id, command: 'addItem', reference: expect.stringMatching(/^APP-/) }]);
  expect((await sent).status).toBe(202);
  await program.work();
  await program.quiet();
  await program.db.deadline.updateMany({ where: { caseId: id }, data: { state: 'ended' } }); // as if a rule sheet had forgotten it
  expect((await overview()).silentCases).toMatchObject([{ caseId: id }]);
});

test('work that cannot be done is listed with its error, is tried at once when asked, and only while it is not done', async () => {
  const id = await submitted(await program.applicant(), ['diploma']);
  await program.quiet();
  const work = { caseId: id, kind: 'alchemy', occasion: 'first', body: {}, state: 'requested', requestedAt: new Date() };
  await program.db.work.create({ data: { id: `${id}/alchemy/first`, ...work } });
  const handle = program.app.get(Asking).client.workflow.getHandle(`application/${id}`);
  await handle.terminate('so that it begins again from the record');
  const address = `/operations/works/${encodeURIComponent(`${id}/alchemy/first`)}/redo`;
  await eventually('its process is back', async () => (await operator.post(address)).status === 200);
  await eventually('it failed', async () => (await overview()).worksWaiting[0]?.lastError === 'Error: nobody here does alchemy');
  expect((await overview()).worksWaiting).toMatchObject([{ caseId: id, kind: 'alchemy' }]);
  expect((await overview()).silentCases).toEqual([]);
  await program.db.work.updateMany({ data: { state: 'done', doneAt: new Date() } });
  expect((await operator.post<ProblemBody>(address)).body).toMatchObject({ status: 409, code: 'not-applicable' });
  expect((await operator.post('/operations/works/unknown/redo')).status).toBe(404);
});
