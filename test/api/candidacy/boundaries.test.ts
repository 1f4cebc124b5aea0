/** The last days and hours of a candidacy, one second before and at 00:00, with every worker stopped: what readers see is right by the date alone. */
import type { CivilDate, Instant } from '../../../policy/calendar';
import { again } from '../again';
import { approved, candidacyOf, type Candidate, payExam, vendor } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';
import { group, queueOf } from '../staff/console';

let program: Program;
let reviewer: Visitor;
const begin = async (at: Instant): Promise<Candidate> => {
  program = await openProgram({ at: again(at) });
  reviewer = await program.staff('reviewer');
  return approved(program, reviewer);
};
afterEach(() => program.close());

interface StaffDeadline {
  id: string;
  state: string;
  stateWords: string;
  due: { on: CivilDate };
  leftWords?: string;
  why: { rule: string };
}
const deadline = async ({ candidacy }: Candidate, id: string): Promise<StaffDeadline | undefined> => {
  const { deadlines } = (await reviewer.get<{ deadlines: StaffDeadline[] }>(`/staff/candidacies/${candidacy}`)).body;
  return deadlines.find((row) => row.id === id);
};

test.each([
  ['2023-03-01', '2023-03-01T20:00:00.000Z', '2024-03-01', '2024-03-02T07:59:59.000Z', '2024-03-02T08:00:00.000Z'],
  ['2024-02-29', '2024-02-29T20:00:00.000Z', '2025-02-28', '2025-03-01T07:59:59.000Z', '2025-03-01T08:00:00.000Z'],
  ['2023-02-28', '2023-02-28T20:00:00.000Z', '2024-02-28', '2024-02-29T07:59:59.000Z', '2024-02-29T08:00:00.000Z'],
])(
  '[403.3.window] B-12M-FEB29: approved on %s, the last exam day is twelve calendar months later',
  async (_on, at, lastDay, before, over) => {
    const ana = await begin(at);
    await program.quiet();
    expect((await candidacyOf(ana)).window.lastDay.on).toBe(again(lastDay));
    await program.rest();
    await program.jump(again(before));
    expect(await candidacyOf(ana)).toMatchObject({
      status: 'fee-due',
      window: { leftWords: 'today is the last day' },
      fee: { code: 'exam' },
    });
    await program.jump(again(over));
    const ended = await candidacyOf(ana);
    expect(ended).toMatchObject({ status: 'period-over', yours: [], message: { tone: 'warning' } });
    expect(ended.fee).toBeUndefined();
    await program.work();
    await program.walk(again(over));
    await program.quiet();
    expect((await candidacyOf(ana)).letters.map(({ kind }) => kind)).toContain('approval-period-ended');
  },
);

test('[801.12, 801.11] B-EXAM-RESULT-14: the 14 days run from the exam of May 1, not from the import of May 8', async () => {
  const ana = await begin('2025-05-01T16:00:00.000Z');
  const authorization = await payExam(program, ana);
  await program.walk(again('2025-05-08T19:00:00.000Z'));
  await vendor(program, ana, 'resultHeld', { authorization });
  await vendor(program, ana, 'result', { authorization, as: 'failed', examOn: again('2025-05-01') });
  expect(await deadline(ana, 'result:1')).toMatchObject({
    due: { on: again('2025-05-15') },
    why: { rule: expect.stringContaining('801.12') },
  });
  await program.quiet();
  await program.rest();
  await program.jump(again('2025-05-16T06:59:59.000Z'));
  expect(await deadline(ana, 'result:1')).toMatchObject({ state: 'running', leftWords: 'today is the last day' });
  expect(group(await queueOf(reviewer), 'overdue')).toEqual([]);
  await program.jump(again('2025-05-16T07:00:00.000Z'));
  expect(await deadline(ana, 'result:1')).toMatchObject({ state: 'missed', stateWords: 'Overdue, still owed', leftWords: '1 day late' });
  expect(group(await queueOf(reviewer), 'overdue')).toMatchObject([{ id: ana.candidacy, daysLeft: -1 }]);
});

test('[403.3.processing, 403.3.window] B-RETAKE-30: a retake paid near the end is taken with a warning and stands first; the window does not move', async () => {
  const ana = await begin('2025-03-10T19:00:00.000Z');
  const first = await payExam(program, ana);
  await vendor(program, ana, 'result', { authorization: first, as: 'failed', examOn: again('2025-03-10') });
  await program.walk(again('2026-02-20T20:00:00.000Z'));
  const other = await approved(program, reviewer);
  await payExam(program, other);
  const { fee } = await candidacyOf(ana);
  expect(fee?.warning).toMatch(/up to 30 days.*March 10, 2054/);
  const second = await payExam(program, ana);
  expect(await deadline(ana, 'retake:2')).toMatchObject({ due: { on: again('2026-03-22') }, state: 'running' });
  expect((await candidacyOf(ana)).window.lastDay.on).toBe(again('2026-03-10'));
  await program.quiet();
  expect(group(await queueOf(reviewer), 'this-week')).toMatchObject([
    { id: ana.candidacy, what: expect.stringMatching(/^First, the period ends/) },
  ]);
  await vendor(program, ana, 'vendorAnswer', { authorization: second, as: 'accepted' });
  await program.quiet();
  await program.rest();
  await program.jump(again('2026-03-11T06:59:59.000Z'));
  expect(await candidacyOf(ana)).toMatchObject({ status: 'with-vendor', canSchedule: true });
  await program.jump(again('2026-03-11T07:00:00.000Z'));
  expect(await candidacyOf(ana)).toMatchObject({ status: 'awaiting-reports', yours: [] });
  expect((await candidacyOf(ana)).deadlines.map(({ id }) => id)).toContain('late-reports');
});

test('[403.4.B, 403.4.A] B-48H-DST: 48 elapsed hours before 10 am on the day the clocks change is 9 am two days before', async () => {
  const ana = await begin('2025-02-03T20:00:00.000Z');
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'appointment', { authorization, appointment: { at: again('2025-03-09T17:00:00.000Z'), mode: 'test-center' } });
  const booked = async () => (await candidacyOf(ana)).attempts[0]?.appointment;
  expect(await booked()).toMatchObject({ cancelBy: { at: again('2025-03-07T17:00:00.000Z') }, over: false });
  expect((await booked())?.cancelBy.words).toBe('March 7, 2053, 9:00 am Pacific');
  await program.quiet();
  await program.rest();
  await program.jump(again('2025-03-07T16:59:59.000Z'));
  expect(await booked()).toMatchObject({ over: false, cancelWords: expect.stringContaining('9:00 am Pacific') });
  await program.jump(again('2025-03-07T17:00:01.000Z'));
  expect(await booked()).toMatchObject({ over: true });
  await program.work();
  await vendor(program, ana, 'appointmentCancelled', { authorization, cancelledAt: again('2025-03-07T17:00:00.000Z') });
  expect((await candidacyOf(ana)).attempts).toMatchObject([{ authorization, counts: false }]);
  expect(await booked()).toBeUndefined();
  await vendor(program, ana, 'appointment', { authorization, appointment: { at: again('2025-03-09T17:00:00.000Z'), mode: 'test-center' } });
  await vendor(program, ana, 'appointmentCancelled', { authorization, cancelledAt: again('2025-03-07T17:00:01.000Z') });
  expect((await candidacyOf(ana)).attempts).toMatchObject([{ state: 'no-show', counts: false }]);
});
