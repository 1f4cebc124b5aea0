import { randomUUID } from 'node:crypto';
import { ProgramClock } from '../../../cases/clock';
import { badCard, type Draft, goodCard, type Payment, type ProblemBody, startPayment } from '../applicant';
import { openTill } from './paying';

let { door, unbalanced, somebody, settle, feeOf } = {} as Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  ({ door, unbalanced, somebody, settle, feeOf } = await openTill());
});
afterAll(() => door.close());
afterEach(async () => {
  expect(await unbalanced()).toEqual([]); // double entry, after every test
});

const balances = async (): Promise<Record<string, number>> => {
  const rows = await door.db.ledgerEntry.groupBy({ by: ['account'], _sum: { cents: true } });
  return Object.fromEntries(rows.map(({ account, _sum }) => [account, _sum.cents ?? 0]));
};

test('[601.fee.application] the fee is 10000 cents, paid once, with one receipt', async () => {
  const { person, draft } = await somebody();
  expect(await feeOf(person, draft)).toMatchObject({ cents: 10_000, state: 'due' });
  const payment = await startPayment(person, draft);
  expect(payment.payUrl).toBe(`/pay/${payment.id}`);
  expect((await person.get<Payment>(`/payments/${payment.id}`)).body).toMatchObject({ state: 'started', cents: 10_000 });
  const before = await balances();
  const paid = await settle(person, payment);
  expect(paid.body).toMatchObject({
    state: 'succeeded',
    cents: 10_000,
    receiptNumber: expect.stringMatching(/^RCP-\d{4}-\d{6}$/) as string,
  });
  const after = await balances();
  expect(after['cash:local']! - (before['cash:local'] ?? 0)).toBe(10_000);
  expect(after['fees:application']! - (before['fees:application'] ?? 0)).toBe(-10_000);
  expect(await feeOf(person, draft)).toMatchObject({ state: 'paid', receipt: payment.id });
  expect((await person.get<Draft>('/drafts/current')).body.notice).not.toContain('fee');
  expect((await person.get<{ payments: Payment[] }>('/payments')).body.payments).toHaveLength(1);
});

test('a declined card takes nothing, and another card pays', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  const declined = await settle(person, payment, badCard);
  expect([declined.status, declined.body.code, declined.body.errors?.[0]?.pointer]).toEqual([422, 'card-declined', '/card']);
  expect(await door.db.ledgerEntry.count({ where: { paymentId: payment.id } })).toBe(0);
  expect((await settle(person, payment)).body.state).toBe('succeeded');
});

test.each([
  [{ card: '4242' }, '/card'],
  [{ card: 4242424242424242 }, '/card'],
  [{ expiry: '13/29' }, '/expiry'],
  [{ securityCode: '12' }, '/securityCode'],
  [{ amount: 1 }, ''],
])('card details %j are refused at their field', async (wrong, pointer) => {
  const { person, draft } = await somebody();
  const answer = await settle(person, await startPayment(person, draft), { ...goodCard, ...wrong });
  expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  expect(answer.text).not.toContain('4242424242424242');
});

test('what is paid cannot be begun, given up or paid again', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  await settle(person, payment);
  const again = await person.post<ProblemBody>('/payments', { obligationId: draft.fee.obligationId });
  expect([again.status, again.body.code]).toEqual([409, 'fee-not-due']);
  expect((await person.post<ProblemBody>(`/payments/${payment.id}/cancel`)).body.code).toBe('payment-over');
});

test('the same key begins one payment; for another fee it is refused', async () => {
  const { person, draft } = await somebody();
  const key = randomUUID();
  const begin = (obligationId: string) => person.post<Payment & ProblemBody>('/payments', { obligationId }, { key });
  const begun = await Promise.all([begin(draft.fee.obligationId), begin(draft.fee.obligationId)]);
  expect(begun.map(({ status, body }) => [status, body.id])).toEqual(Array(2).fill([201, begun[0]?.body.id]));
  const { personId } = await door.db.feeObligation.findUniqueOrThrow({ where: { id: draft.fee.obligationId } });
  const other = { id: randomUUID(), personId, code: 'exam', cents: 15_000, createdAt: '2027-01-01T00:00:00.000Z', state: 'due' };
  await door.db.feeObligation.create({ data: other });
  expect((await begin(other.id)).body.code).toBe('key-reused');
});

test('[601.nontransferable] nobody pays, sees or gives up what belongs to somebody else', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  const stranger = await door.applicant();
  expect((await stranger.post('/payments', { obligationId: draft.fee.obligationId })).status).toBe(404);
  expect((await stranger.get(`/payments/${payment.id}`)).status).toBe(404);
  expect((await settle(stranger, payment)).status).toBe(404);
  expect((await stranger.post(`/payments/${payment.id}/cancel`)).status).toBe(404);
  expect((await stranger.get(`/fees/application?for=${draft.id}`)).status).toBe(404);
  expect((await stranger.get<{ payments: Payment[] }>('/payments')).body.payments).toEqual([]);
});

test('finance staff read a payment, which is logged, and cannot pay or give up for somebody', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  const finance = await door.staff('finance');
  expect((await finance.get<Payment>(`/payments/${payment.id}`)).body).toMatchObject({ state: 'started', cents: 10_000 });
  expect(await door.db.accessLog.count({ where: { what: 'payment', subject: payment.id } })).toBe(1);
  expect((await settle(finance, payment)).status).toBe(404);
  expect((await finance.post(`/payments/${payment.id}/cancel`)).status).toBe(404);
  expect((await (await door.staff('reviewer')).get(`/payments/${payment.id}`)).status).toBe(404);
});

test('[601.nonrefundable] there is no way to take a fee back', async () => {
  const { person, draft } = await somebody();
  const payment = await startPayment(person, draft);
  await settle(person, payment);
  for (const path of ['refund', 'reverse', 'void']) expect((await person.post(`/payments/${payment.id}/${path}`)).status).toBe(404);
  expect((await person.send('DELETE', `/payments/${payment.id}`)).status).toBe(404);
  await expect(door.db.ledgerEntry.deleteMany({ where: { paymentId: payment.id } })).rejects.toThrow(/permission denied|append-only/);
});

test('[601.published] the thirteen lines in force are public', async () => {
  const { fees } = (await door.visitor().get<{ fees: { code: string; cents: number }[] }>('/program')).body;
  expect(fees).toHaveLength(13);
  expect(fees).toContainEqual({ code: 'supervisor-training', cents: 0 });
});

test('[601.versioned] the fee paid is the fee of its day, and past payments stay as they are', async () => {
  const [early, late] = [await somebody(), await somebody()];
  const clock = door.app.get(ProgramClock);
  const tomorrow = new Date(Date.parse(await clock.now()) + 86_400_000).toISOString();
  const dayAfter = new Date(Date.parse(tomorrow) + 86_400_000).toISOString();
  await door.db.fee.create({ data: { code: 'application', effectiveOn: `${dayAfter.slice(0, 10)}T00:00:00.000Z`, cents: 12_500 } });
  const paidEarly = await startPayment(early.person, early.draft);
  const begunEarly = await startPayment(late.person, late.draft);
  await settle(early.person, paidEarly);
  await clock.raiseTo(new Date(Date.parse(dayAfter) + 86_400_000).toISOString());
  const changed = await settle(late.person, begunEarly);
  expect([changed.status, changed.body.code]).toEqual([409, 'fee-changed']);
  expect(await feeOf(late.person, late.draft)).toMatchObject({ cents: 12_500 });
  expect((await settle(late.person, await startPayment(late.person, late.draft))).body).toMatchObject({
    state: 'succeeded',
    cents: 12_500,
  });
  expect(await feeOf(early.person, early.draft)).toMatchObject({ cents: 10_000, state: 'paid' });
});
