import { Reconciler } from '../../../apps/api/src/cases/reconciler';
import { PaymentService } from '../../../apps/api/src/payment/payment.service';
import type { ApplicationFile } from '../../../policy/application/file';
import { endOf } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { type Draft, type Fee, goodCard, type Payment, type ProblemBody, startPayment } from '../applicant';
import type { Visitor } from '../door';
import { openProgram, prepare, type Program, submitted } from '../program';

let program: Program;
beforeAll(async () => {
  program = await openProgram();
});
afterAll(() => program.close());

const fileOf = async (id: string) => {
  const { file } = await program.db.case.findUniqueOrThrow({ where: { id } });
  return file as unknown as ApplicationFile;
};
const feeOf = async (person: Visitor, id: string) => (await person.get<Fee>(`/fees/application?for=${id}`)).body;
const begin = async (person: Visitor, id: string) => startPayment(person, { fee: await feeOf(person, id) } as Draft);
const settle = (person: Visitor, { id }: Payment) => person.post<Payment & ProblemBody>(`/payments/${id}/settle`, goodCard);
const report = ({ id }: Payment) =>
  program.app.get(PaymentService).charged({ eventId: `late:${id}`, paymentId: id, cents: 10_000, currency: 'USD' });

test('[801.4.F] a fee paid after submission reaches the application, in the name of the payment', async () => {
  const person = await program.applicant();
  const id = await submitted(person, ['fee']);
  const payment = await begin(person, id);
  expect((await settle(person, payment)).body.state).toBe('succeeded');
  const file = await fileOf(id);
  expect(file.items.fee).toMatchObject({ state: 'met', evidence: { payment: payment.id }, checkedBy: 'program' });
  expect(file.completedAt).toBeDefined();
  const changes = await program.db.change.findMany({ where: { actor: `payment:${payment.id}` } });
  expect(changes).toMatchObject([{ command: 'addItem', outcome: 'recorded', caseId: id }]);
});

test('paid and submitted at the same moment, the application always hears of its fee', async () => {
  const rounds = [...Array(8)].map(async () => {
    const person = await program.applicant();
    const draft = await prepare(person, ['fee']);
    const payment = await begin(person, draft.draftId);
    const [answer] = await Promise.all([person.post<{ id: string }>('/applications', draft), settle(person, payment)]);
    expect(answer.status).toBe(201);
    await eventually('the fee is met', async () => (await fileOf(answer.body.id)).items.fee.state === 'met');
    expect(await program.db.ledgerEntry.count({ where: { paymentId: payment.id } })).toBe(2);
  });
  await Promise.all(rounds);
});

test('[801.8.C] paid in the last second of day 90 with every worker away, it counts', async () => {
  const person = await program.applicant();
  const id = await submitted(person, ['fee']);
  const { lastDay } = (await fileOf(id)).ledger['hold']!;
  const payment = await begin(person, id);
  await program.rest();
  await program.jump(new Date(Date.parse(endOf(lastDay)) - 60_000).toISOString());
  // The door waits for the record in vain; the money is booked and the change is safe.
  await settle(person, payment);
  expect((await person.get<Payment>(`/payments/${payment.id}`)).body.state).toBe('succeeded');
  await program.jump(new Date(Date.parse(endOf(lastDay)) + 60_000).toISOString());
  await program.work();
  await eventually('complete', async () => (await fileOf(id)).completedAt !== undefined, 30_000);
  expect((await fileOf(id)).end).toBeUndefined();
});

describe('[601.nonrefundable] money for a void application is never lost', () => {
  let person: Visitor;
  let id: string;
  let early: Payment;
  let crossing: Payment;

  beforeAll(async () => {
    person = await program.applicant();
    id = await submitted(person, ['fee']);
    [early, crossing] = [await begin(person, id), await begin(person, id)];
    await program.rest();
    const { lastDay } = (await fileOf(id)).ledger['hold']!;
    await program.jump(new Date(Date.parse(endOf(lastDay)) + 60_000).toISOString());
  });

  test('nobody is charged any more from 00:00 of day 91, before anything was written', async () => {
    const answer = await settle(person, early);
    expect([answer.status, answer.body.code, answer.body.rule]).toEqual([409, 'hold-over', '801.8.C']);
    const again = await person.post<ProblemBody>('/payments', { obligationId: (await feeOf(person, id)).obligationId });
    expect([again.status, again.body.code]).toEqual([409, 'hold-over']);
  });

  test('a charge that crossed the instant is refused by the record and becomes a task for finance', async () => {
    await report(crossing);
    await program.work();
    // Once by whoever is faster: the process itself, or the reconciler that asks again.
    await program.app.get(Reconciler).reconcile({ olderThanMs: 0, trustList: false });
    await eventually(
      'refused',
      async () => (await program.db.change.count({ where: { actor: `payment:${crossing.id}`, outcome: 'refused' } })) === 1,
    );
    const sweep = program.app.get(PaymentService);
    await Promise.all([sweep.setApartRefused(), sweep.setApartRefused()]);
    expect((await person.get<Payment>(`/payments/${crossing.id}`)).body.state).toBe('unapplied');
    expect(await program.db.task.findMany({ where: { cause: crossing.id } })).toMatchObject([
      { queue: 'finance', kind: 'payment-not-applied', caseId: id, doneAt: null },
    ]);
    const entries = await program.db.ledgerEntry.groupBy({ by: ['account'], where: { paymentId: crossing.id }, _sum: { cents: true } });
    expect(Object.fromEntries(entries.map(({ account, _sum }) => [account, _sum.cents]))).toEqual({
      'cash:local': 10_000,
      'fees:application': 0,
      unapplied: -10_000,
    });
    expect(await feeOf(person, id)).toMatchObject({ state: 'cancelled' });
  });

  test('so does one that a provider reports later', async () => {
    await report(early);
    expect(await program.db.task.findMany({ where: { cause: early.id } })).toMatchObject([{ kind: 'payment-not-applied' }]);
  });
});
