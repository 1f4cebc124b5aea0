/** What a candidate reads in every stage, in both languages: status, what is theirs, what is ours, and which dates run. */
import { dayOf } from '../../../policy/calendar';
import { approved, candidacyOf, type Candidate, payExam, vendor } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';
import { type Case, group, queueOf } from '../staff/console';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

const read = async (candidate: Candidate) => {
  const [en, es] = [await candidacyOf(candidate), await candidacyOf(candidate, 'es')];
  expect([es.yours.length, es.ours.length, es.deadlines.length]).toEqual([en.yours.length, en.ours.length, en.deadlines.length]);
  const same = (one: string, other: string) => one === other;
  expect(en.yours.some(({ heading }, index) => same(heading, es.yours[index]!.heading))).toBe(false);
  return {
    status: [en.statusWords, es.statusWords],
    yours: en.yours.map(({ id, byLabel, by }) => [id, byLabel, by?.on]),
    ours: en.ours.map(({ id }) => id),
    dates: en.deadlines.map(({ id, by }) => [id, by.on]),
    canSchedule: en.canSchedule,
  };
};
const dates = [
  ['window-reminder', '2028-01-03'],
  ['window', '2028-03-03'],
];

test('[801.9.A] [403.4] [403.3.window] from the fee over the exam to the next fee: nothing is asked that is done, nothing promised that is not so', async () => {
  const ana = await approved(program, reviewer);
  expect(await read(ana)).toEqual({
    status: ['Pay the exam fee', 'Falta pagar la tarifa del examen'],
    yours: [['fee', 'By', '2028-03-03']],
    ours: [],
    dates,
    canSchedule: false,
  });
  const authorization = await payExam(program, ana);
  const paid = { status: ['Paid, with the exam company', 'Pagado, con la empresa del examen'], dates };
  expect(await read(ana)).toEqual({ ...paid, yours: [], ours: ['telling'], canSchedule: false });
  await vendor(program, ana, 'vendorAnswer', { authorization, as: 'accepted' });
  expect(await read(ana)).toEqual({ ...paid, yours: [['appointment', 'By', '2028-03-03']], ours: [], canSchedule: true });

  const at = '2027-04-10T17:00:00.000Z';
  await vendor(program, ana, 'appointment', { authorization, appointment: { at, mode: 'online' } });
  const scheduled = { status: ['You have an exam date', 'Usted tiene fecha de examen'], dates, canSchedule: true };
  expect(await read(ana)).toEqual({ ...scheduled, yours: [['appointment', 'On', dayOf(at)]], ours: [] });
  expect((await candidacyOf(ana)).attempts[0]?.appointment?.at.words).toBe('Saturday, April 10, 2027 at 10:00 am Pacific');
  await program.walk('2027-04-10T20:00:00.000Z');
  expect(await read(ana)).toEqual({ ...scheduled, yours: [], ours: ['report'] });

  await vendor(program, ana, 'resultHeld', { authorization });
  const held = { status: ['The exam company is still checking your result', 'La empresa del examen todavía revisa su resultado'], dates };
  expect(await read(ana)).toEqual({ ...held, yours: [], ours: [], canSchedule: false });
  await vendor(program, ana, 'resultReleased', { authorization });
  await vendor(program, ana, 'result', { authorization, as: 'failed', examOn: '2027-04-10' });
  await program.quiet();
  expect(await read(ana)).toEqual({
    status: ['You can take the exam again', 'Puede presentar el examen otra vez'],
    yours: [['fee', 'By', '2028-03-03']],
    ours: [],
    dates,
    canSchedule: false,
  });
}, 120_000);

test('[403.3.window] the reminder stands among the dates of everybody, leaves on its day, and says what comes next', async () => {
  const ana = await approved(program, reviewer);
  const staff = async () => (await reviewer.get<Case>(`/staff/candidacies/${ana.candidacy}`)).body;
  const [row] = (await staff()).deadlines.filter(({ id }) => id === 'window-reminder');
  expect(row).toMatchObject({ label: 'Reminder of the last exam day', dueWords: 'Monday, January 3, 2028', state: 'running' });
  expect(row?.why.summary).toBe('60 calendar days before March 3, 2028, the last exam day; changes no date');
  expect((await staff()).timeline.map(({ text }) => text)).toContain('Reminder of the last exam day');
  expect(group(await queueOf(reviewer), 'waiting')).toMatchObject([{ id: ana.candidacy, due: { on: '2028-03-03' } }]); // a reminder is no work
  await program.walk('2028-01-03T20:00:00.000Z');
  await program.quiet();
  const after = await candidacyOf(ana);
  expect([after.letters.map(({ kind }) => kind), after.deadlines.map(({ id }) => id)]).toEqual([['exam-period-reminder'], ['window']]);
  const { text } = await program.db.notice.findFirstOrThrow({ where: { caseId: ana.candidacy, kind: 'exam-period-reminder' } });
  expect(text).toMatch(/Friday, March 3, 2028[\s\S]*60 days left[\s\S]*Pay the exam fee/);
  expect((await staff()).timeline.map((line) => line.text)).toContain('Letter sent: Reminder: your time to take the exam ends soon');
}, 120_000);

test('[403.3.processing] a retake paid on 16 June stands in the queue for 16 July, and is overdue on the 17th', async () => {
  const ana = await approved(program, reviewer);
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'result', { authorization, as: 'failed', examOn: '2027-03-03' });
  await program.walk('2027-06-16T19:00:00.000Z');
  await payExam(program, ana);
  await program.quiet();
  const find = async () => {
    const { groups } = await queueOf(reviewer);
    const [found] = groups.filter(({ rows }) => rows.some(({ id }) => id === ana.candidacy));
    return [found?.id, found?.rows[0]?.due?.on];
  };
  expect((await find())[1]).toBe('2027-07-16');
  await program.rest();
  await program.jump('2027-07-17T06:59:59.000Z');
  expect((await find())[0]).not.toBe('overdue');
  await program.jump('2027-07-17T07:00:00.000Z');
  expect(await find()).toEqual(['overdue', '2027-07-16']);
}, 120_000);
