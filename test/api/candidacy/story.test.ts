import { approved, candidacyOf, type Candidate, payExam, vendor } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';
import { group, queueOf } from '../staff/console';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

const mine = async (candidate: Candidate, language: 'en' | 'es' = 'en') => candidacyOf(candidate, language);

test('[801.9.A, 403.2.id, 601.fee.exam] the fee comes first, then the number; what can be chosen and by when is said with its reason', async () => {
  const ana = await approved(program, reviewer);
  const before = await mine(ana);
  expect(before).toMatchObject({ status: 'fee-due', attempts: [], attemptsLeft: 3, canSchedule: false });
  expect(before.examId).toBeUndefined();
  expect(before.fee).toMatchObject({ code: 'exam', cents: 15000 });
  expect(before.window).toMatchObject({ lastDay: { on: '2028-03-03' }, leftWords: '366 days left' });
  expect(before.window.why.rule).toContain('403.3.window');
  expect(before.yours.map(({ id, by, action }) => [id, by?.on, action?.href])).toEqual([['fee', '2028-03-03', '/portal/exam/fee']]);
  const authorization = await payExam(program, ana);
  const after = await mine(ana);
  expect(after.examId).toMatch(/^EX27\d{6}$/);
  expect(authorization).toBe(`${after.examId}-1`);
  expect(after.fee).toBeUndefined();
  expect(after).toMatchObject({ status: 'with-vendor', attempts: [{ ordinal: 1, state: 'released', counts: false }] });
  await vendor(program, ana, 'vendorAnswer', { authorization, as: 'accepted' });
  const open = await mine(ana);
  expect(open.canSchedule).toBe(true);
  expect(open.yours).toMatchObject([{ id: 'appointment', action: { href: 'https://home.pearsonvue.com/calmhsa' } }]);
});

test('[403.intro, 403.4, 403.5, 801.11.note] preparation first, then where appointments and score reports are: with the vendor', async () => {
  const ana = await approved(program, reviewer);
  const { preparation, vendor: where } = await mine(ana);
  expect(preparation.map(({ label }) => label)).toEqual(['Exam preparation guide', 'What to expect on the day of the exam']);
  expect(where).toMatchObject({
    phone: '1-888-536-1460',
    option: '8',
    schedulingUrl: 'https://home.pearsonvue.com/calmhsa',
    dashboardUrl: 'https://home.pearsonvue.com/calmhsa',
  });
  expect(where.hours).toMatch(/5 am to 5 pm Pacific/);
  expect((await mine(ana, 'es')).vendor.hours).toMatch(/^De lunes a viernes/);
});

test('[401.2.A] every language with its day; one that is not offered yet is refused, and so is changing it after a date was made', async () => {
  const ana = await approved(program, reviewer);
  const { language } = await mine(ana);
  expect(language).toMatchObject({ chosen: { code: 'en' }, canChoose: true });
  expect(language.offered.filter(({ available }) => available).map(({ code }) => code)).toEqual(['en', 'es']);
  const refused = await ana.person.post(`/candidacies/${ana.candidacy}/language`, { language: 'ko' });
  expect([refused.status, refused.body]).toMatchObject([422, { type: expect.stringContaining('language-not-offered'), rule: '401.2.A' }]);
  expect((await ana.person.post(`/candidacies/${ana.candidacy}/language`, { language: 'xx' })).status).toBe(422);
  const chosen = await ana.person.post<{ language: { chosen: { code: string } } }>(`/candidacies/${ana.candidacy}/language`, {
    language: 'es',
  });
  expect([chosen.status, chosen.body.language.chosen.code]).toEqual([200, 'es']);
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'appointment', { authorization, appointment: { at: '2027-04-10T17:00:00.000Z', mode: 'online' } });
  expect((await mine(ana)).language).toMatchObject({ canChoose: false, refusal: expect.any(String) });
});

test('[403.6.A, 601.fee.exam-retake, 801.12.content] a failure leaves two tries, asked for by paying; a no-show leaves the try and takes the fee', async () => {
  const ana = await approved(program, reviewer);
  const first = await payExam(program, ana);
  await vendor(program, ana, 'result', { authorization: first, as: 'failed', examOn: '2027-03-03' });
  const failed = await mine(ana);
  expect(failed).toMatchObject({ status: 'retake-due', attemptsLeft: 2, fee: { code: 'exam-retake', cents: 15000 } });
  expect(failed.attempts).toMatchObject([{ state: 'failed', outcome: 'failed', counts: true, examOn: { on: '2027-03-03' } }]);
  expect(JSON.stringify(failed)).not.toMatch(/score":/);
  const second = await payExam(program, ana);
  expect(second).not.toBe(first);
  expect((await mine(ana)).ours.map(({ id, by }) => [id, by?.on])).toContainEqual(['retake:2', '2027-04-02']);
  await vendor(program, ana, 'result', { authorization: second, as: 'no-show', examOn: '2027-03-03' });
  expect(await mine(ana)).toMatchObject({
    attemptsLeft: 2,
    attempts: [{ state: 'failed' }, { state: 'no-show', counts: false }],
    fee: { code: 'exam-retake' },
  });
});

test('a result the vendor holds is not shown to the candidate; staff see it', async () => {
  const ana = await approved(program, reviewer);
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'resultHeld', { authorization });
  await vendor(program, ana, 'result', { authorization, as: 'passed', examOn: '2027-03-03' });
  const held = await mine(ana);
  expect(held).toMatchObject({ status: 'result-held', attempts: [{ state: 'held' }], message: { tone: 'info' } });
  expect(held.attempts[0]?.outcome).toBeUndefined();
  expect(held.timeline.map(({ text }) => text).join()).not.toMatch(/passed/i);
  const staff = await reviewer.get<{
    attempts: { outcome?: string }[];
    release: object;
    actions: { name: string; possible: boolean; rule?: string }[];
  }>(`/staff/candidacies/${ana.candidacy}`);
  expect(staff.body.attempts[0]?.outcome).toBe('passed');
  expect(staff.body.release).toMatchObject({ words: 'No exam is to come', against: [] }); // not: the fee is unpaid
  expect(staff.body.actions.find(({ name }) => name === 'issue')).toMatchObject({ possible: false, rule: '202.1.H' });
});

test('the queue carries candidacies beside applications, each with what is due next', async () => {
  const ana = await approved(program, reviewer);
  await program.quiet();
  expect(group(await queueOf(reviewer), 'waiting')).toMatchObject([
    { id: ana.candidacy, kind: 'candidacy', what: 'Exam fee', turn: 'them' },
  ]);
  await payExam(program, ana);
  await program.quiet();
  expect(group(await queueOf(reviewer), 'our-turn')).toMatchObject([{ id: ana.candidacy, what: 'Answer of the vendor', turn: 'us' }]);
});
