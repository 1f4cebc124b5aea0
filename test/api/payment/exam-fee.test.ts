/** 801.9.A, 403.3.retake-request: exam fees by the local pay page. */
import { randomUUID } from 'node:crypto';
import { Gateway } from '../../../apps/api/src/cases/gateway';
import { PaymentService } from '../../../apps/api/src/payment/payment.service';
import { idAfter } from '../../../policy/case-id';
import type { CandidacyFile } from '../../../policy/candidacy/file';
import { eventually } from '../../harness/eventually';
import { type Fee, goodCard, type Payment, type ProblemBody, startPayment } from '../applicant';
import type { Visitor } from '../door';
import { judgeAll, openProgram, type Program, submitted } from '../program';

let program: Program;
beforeAll(async () => {
  program = await openProgram();
});
afterAll(() => program.close());

interface ExamFee extends Fee {
  code: string;
}
const feeOf = async (person: Visitor, candidacy: string) => (await person.get<ExamFee>(`/fees/exam?for=${candidacy}`)).body;
const begin = async (person: Visitor, candidacy: string) => startPayment(person, { fee: await feeOf(person, candidacy) });
const settle = (person: Visitor, { id }: Payment) => person.post<Payment & ProblemBody>(`/payments/${id}/settle`, goodCard);
const fileOf = async (id: string) => (await program.db.case.findUniqueOrThrow({ where: { id } })).file as unknown as CandidacyFile;

async function approved(): Promise<{ person: Visitor; candidacy: string }> {
  const [person, staff] = [await program.applicant(), await program.staff('reviewer')];
  const application = await submitted(person);
  await judgeAll(staff, application);
  expect((await staff.post(`/applications/${application}/approve`)).status).toBe(200);
  const candidacy = idAfter(application);
  await eventually('the candidacy is open', async () => (await program.db.case.count({ where: { id: candidacy } })) === 1);
  return { person, candidacy };
}

/** As the exam vendor's case says it. */
async function failed(candidacy: string): Promise<void> {
  const authorization = (await fileOf(candidacy)).attempts.at(-1)?.authorization;
  const body = { authorization, as: 'failed', examOn: (await program.clock.now()).slice(0, 10), row: 'file:1' };
  const telling = { kind: 'candidacy', caseId: candidacy, command: 'result', actor: 'program', key: randomUUID(), body };
  expect((await program.app.get(Gateway).tell(telling)).status).toBe(200);
}

test('[801.9.A] [601.fee.exam] after the approval 15000 cents are due; paid, the candidacy has its number and the person a receipt', async () => {
  const { person, candidacy } = await approved();
  expect(await feeOf(person, candidacy)).toMatchObject({ code: 'exam', cents: 15_000, state: 'due' });
  expect((await fileOf(candidacy)).examId).toBeUndefined();
  const payment = await begin(person, candidacy);
  expect((await settle(person, payment)).body).toMatchObject({ state: 'succeeded', cents: 15_000 });
  expect((await fileOf(candidacy)).examId).toMatch(/^EX27\d{6}$/);
  expect(await feeOf(person, candidacy)).toMatchObject({ state: 'paid', receipt: payment.id });
  const changes = await program.db.change.findMany({ where: { actor: `payment:${payment.id}` } });
  expect(changes).toMatchObject([{ kind: 'candidacy', command: 'payFee', outcome: 'recorded', caseId: candidacy }]);
  const again = await person.post<ProblemBody>('/payments', { obligationId: (await feeOf(person, candidacy)).obligationId });
  expect([again.status, again.body.code]).toEqual([409, 'fee-not-due']);
});

test('[801.9.A] nobody reads or pays the exam fee of somebody else', async () => {
  const { person, candidacy } = await approved();
  const other = await program.applicant();
  const { obligationId } = await feeOf(person, candidacy);
  const answers = [await other.get(`/fees/exam?for=${candidacy}`), await other.post('/payments', { obligationId })];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect((await person.get(`/fees/exam?for=${randomUUID()}`)).status).toBe(404);
});

test('[403.3.attempts] [601.fee.exam-retake] two retake payments at once for the last attempt: one attempt, one refund task', async () => {
  const { person, candidacy } = await approved();
  for (const _attempt of ['first', 'second']) {
    await settle(person, await begin(person, candidacy));
    await failed(candidacy);
  }
  expect(await feeOf(person, candidacy)).toMatchObject({ code: 'exam-retake', cents: 15_000, state: 'due' });
  const [one, two] = [await begin(person, candidacy), await begin(person, candidacy)];
  // Both were charged by the provider before either was booked.
  const charged = ({ id }: Payment) =>
    program.app.get(PaymentService).charged({ eventId: `at-once:${id}`, paymentId: id, cents: 15_000, currency: 'USD' });
  await Promise.all([charged(one), charged(two)]);
  await eventually('told', async () => (await fileOf(candidacy)).attempts.length === 3);
  const payments = await program.db.payment.findMany({ where: { id: { in: [one.id, two.id] } } });
  expect(payments.map(({ state }) => state).sort()).toEqual(['succeeded', 'unapplied']);
  const tasks = await program.db.task.findMany({ where: { caseId: candidacy, queue: 'finance' } });
  expect(tasks).toMatchObject([{ kind: 'double-payment', cause: payments.find(({ state }) => state === 'unapplied')?.id }]);
  expect((await fileOf(candidacy)).attempts.map(({ authorization }) => authorization.split('-')[1])).toEqual(['1', '2', '3']);
});

test('[403.3.window] [601.nonrefundable] a fee charged across the end of the window is refused by the record and becomes a task for finance', async () => {
  const { person, candidacy } = await approved();
  const payment = await begin(person, candidacy);
  const { lastDay } = (await fileOf(candidacy)).ledger['window']!;
  await program.rest();
  await program.jump(new Date(Date.parse(`${lastDay}T20:00:00.000Z`) + 86_400_000).toISOString());
  const late = await settle(person, payment);
  expect([late.status, late.body.code, late.body.rule]).toEqual([409, 'approval-period-over', '403.3.window']);
  const reported = { eventId: `late:${payment.id}`, paymentId: payment.id, cents: 15_000, currency: 'USD' };
  await program.app.get(PaymentService).charged(reported);
  await program.work();
  await program.walk((await program.clock.now()).replace(/\.\d+Z$/, '.999Z'));
  await program.app.get(PaymentService).setApartRefused();
  expect(await program.db.task.findMany({ where: { cause: payment.id } })).toMatchObject([
    { queue: 'finance', kind: 'payment-not-applied' },
  ]);
  expect((await fileOf(candidacy)).end).toMatchObject({ as: 'period-over' });
  expect(await program.db.feeObligation.findMany({ where: { caseId: candidacy } })).toMatchObject([{ state: 'cancelled' }]);
});

test('[403.3.window] whoever has an open candidacy begins no other application, and pays for none', async () => {
  const { person } = await approved();
  const answer = await person.post<ProblemBody>('/drafts', { route: 'standard' });
  expect([answer.status, answer.body.code, answer.body.rule]).toEqual([409, 'candidacy-open', '403.3.window']);
});
