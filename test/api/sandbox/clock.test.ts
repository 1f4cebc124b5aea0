import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { openProgram, type Program, submittedAt, submitted } from '../program';

interface Clock {
  now: { at: string; on: string };
  today: { on: string };
  next: { reference: string; deadline: string; due: { at: string } }[];
  walking: boolean;
}
interface Walked {
  now: { at: string };
  steps: number;
  happened: { at: { at: string }; reference: string; what: string }[];
}

let program: Program;
let ana: Visitor;
beforeAll(async () => {
  program = await openProgram();
  ana = await program.applicant();
});
afterAll(() => program.close());

const read = async () => (await ana.get<Clock>('/sandbox/clock')).body;
const move = (to: unknown, more: object = {}) => ana.post<Walked & ProblemBody>('/sandbox/clock', { to, ...more });

test('shows the date of the program and what falls due next', async () => {
  await submitted(ana, ['diploma']);
  const clock = await read();
  expect(clock.now.at >= submittedAt).toBe(true);
  expect(clock.next.map(({ deadline }) => deadline)).toContain('hold');
  expect(clock.walking).toBe(false);
});

test.each(['yesterday', '2027-02-30', '2027-03-31T25:00:00Z', '2027-03-31T10:00:00', '', 20270331, null, '9999-12-31'])(
  '%j is no date to go to',
  async (to) => {
    const answer = await move(to);
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]).toEqual([422, 'fields-wrong', '/to']);
  },
);

test('does not go back', async () => {
  const answer = await move('2027-03-01');
  expect([answer.status, answer.body.code]).toEqual([409, 'clock-backwards']);
});

test('[801.8.C] walks through every instant in true order, and says what happened', async () => {
  const [hold] = (await read()).next.filter(({ deadline }) => deadline === 'hold');
  const { body, status } = await move(hold!.due.at);
  expect(status).toBe(200);
  expect(body.now.at >= hold!.due.at).toBe(true);
  expect(body.steps).toBeGreaterThanOrEqual(3); // two reminders and the end of the hold
  const times = body.happened.map(({ at }) => at.at);
  expect([...times].sort()).toEqual(times);
  expect(body.happened.some(({ at, what }) => at.at === hold!.due.at && /void/i.test(what))).toBe(true);
  expect((await read()).today.on).toBe('2027-06-02');
});

test('two walks at once: one goes, the other is told so', async () => {
  await submitted(await program.applicant(), ['diploma']);
  const answers = await Promise.all([move('2027-10-01'), move('2027-10-01')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('walk-running');
});

test('a day is its beginning on the Pacific coast', async () => {
  await move('2027-11-10');
  expect((await read()).now.at).toMatch(/^2027-11-10T08:00:/);
});

test('[801.8.B] with every worker away the walk stops at the row and names it, and the clock stays there', async () => {
  const id = await submitted(await program.applicant(), ['diploma']);
  await program.rest();
  const answer = await move('2028-06-01');
  expect([answer.status, answer.body.code]).toEqual([409, 'walk-stuck']);
  expect(answer.body.state).toMatchObject({ caseId: id });
  expect((await read()).today.on < '2028-06-01').toBe(true);
}, 60_000);
