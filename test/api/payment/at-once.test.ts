import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PaymentService } from '../../../apps/api/src/payment/payment.service';
import { lockDraft, readSubmission } from '../../../cases/application/submission';
import { type Payment, startPayment } from '../applicant';
import { openTill } from './paying';

let { door, unbalanced, somebody, settle, feeOf, tasksOf } = {} as Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  ({ door, unbalanced, somebody, settle, feeOf, tasksOf } = await openTill());
});
afterAll(() => door.close());
afterEach(async () => {
  expect(await unbalanced()).toEqual([]); // double entry, after every test
});

const event = ({ id, cents }: Payment & { cents?: number }, more: object = {}) => ({
  eventId: `provider:${id}`,
  paymentId: id,
  cents: cents ?? 10_000,
  currency: 'USD',
  ...more,
});

test('twenty times "pay" at once is one charge, one receipt, two entries', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  const answers = await Promise.all([...Array(20)].map(() => settle(person, payment)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(new Set(answers.map(({ body }) => body.receiptNumber)).size).toBe(1);
  expect(await door.db.ledgerEntry.count({ where: { paymentId: payment.id } })).toBe(2);
});

test('two payments of one fee at the same moment: one counts, and whatever else was taken is pointed out to finance', async () => {
  for (let round = 0; round < 10; round++) {
    const { person, draft } = await somebody();
    const payments = await Promise.all([startPayment(person, draft), startPayment(person, draft)]);
    await Promise.all(payments.map((payment) => settle(person, payment)));
    const states = await Promise.all(payments.map(async ({ id }) => (await person.get<Payment>(`/payments/${id}`)).body));
    expect(states.filter(({ state }) => state === 'succeeded')).toHaveLength(1);
    for (const { id, state } of states) {
      const entries = await door.db.ledgerEntry.count({ where: { paymentId: id } });
      if (state === 'started') expect(entries).toBe(0);
      else expect(entries).toBe(2);
      expect(await tasksOf(id)).toHaveLength(state === 'unapplied' ? 1 : 0);
    }
  }
});

test('a payment waits for the submission that holds its draft, and then tells the application', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  const caseId = randomUUID();
  let paying: Promise<unknown> = Promise.resolve();
  await door.db.$transaction(
    async (tx) => {
      await lockDraft(tx, draft.id);
      expect((await readSubmission(tx, draft.id))?.evidence.fee).toBeUndefined();
      paying = settle(person, payment);
      await pause(500); // long enough to be booked, if nothing held it
      await tx.feeObligation.updateMany({ where: { draftId: draft.id }, data: { caseId } });
    },
    { timeout: 20_000 },
  );
  await paying;
  expect(await door.db.change.count({ where: { actor: `payment:${payment.id}`, caseId, command: 'addItem' } })).toBe(1);
});

test('receipt numbers of a crowd are all different', async () => {
  const crowd = await Promise.all([...Array(6)].map(somebody));
  const paid = await Promise.all(crowd.map(async ({ person, draft }) => settle(person, await startPayment(person, draft))));
  expect(new Set(paid.map(({ body }) => body.receiptNumber)).size).toBe(6);
});

describe('money that a provider reports and that pays nothing is set apart, and finance is told once', () => {
  const charged = (reported: ReturnType<typeof event>) => door.app.get(PaymentService).charged(reported);

  test('paid a second time', async () => {
    const { person, draft } = await somebody();
    const [first, second] = [await startPayment(person, draft), await startPayment(person, draft)];
    await settle(person, first);
    await Promise.all([charged(event(second)), charged(event(second)), charged(event(second))]);
    expect((await person.get<Payment>(`/payments/${second.id}`)).body.state).toBe('unapplied');
    expect(await tasksOf(second.id)).toMatchObject([{ kind: 'double-payment' }]);
    expect(await feeOf(person, draft)).toMatchObject({ state: 'paid', receipt: first.id });
  });

  test.each([{ cents: 9_999 }, { cents: 1_000_000 }, { currency: 'EUR' }])('not what was owed: %j', async (more) => {
    const { person, draft } = await somebody();
    const payment = await startPayment(person, draft);
    await charged(event(payment, more));
    expect(await tasksOf(payment.id)).toMatchObject([{ kind: 'payment-amount-differs' }]);
    expect(await feeOf(person, draft)).toMatchObject({ state: 'due' });
  });

  test('after the payment was given up', async () => {
    const { person, draft } = await somebody();
    const payment = await startPayment(person, draft);
    expect((await person.post<Payment>(`/payments/${payment.id}/cancel`)).body.state).toBe('cancelled');
    expect((await person.post<Payment>(`/payments/${payment.id}/cancel`)).body.state).toBe('cancelled');
    expect((await settle(person, payment)).body.code).toBe('payment-over');
    await charged(event(payment));
    expect(await tasksOf(payment.id)).toMatchObject([{ kind: 'payment-not-applied' }]);
  });
});
