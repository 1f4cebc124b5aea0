/** 403.3, 403.6: no-shows, three failures, the end of the twelve months. */
import { eventually } from '../../harness/eventually';
import { epochMs, instant } from '../../../policy/calendar';
import { verdict } from '../../harness/world';
import { Candidate, openWorld, windowOver } from './candidate';

const after = (at: string, ms: number) => instant(epochMs(at) + ms);

test('[403.6] a no-show forfeits its fee, uses no attempt, and a new date costs a new fee', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await world.walk('2027-04-11T20:00:00.000Z');
  await candidate.reported('no-show', '2027-04-10');
  expect([await candidate.stage(), await candidate.fees()]).toEqual([
    'retake-due',
    [
      { code: 'exam', cents: 15_000, state: 'forfeited' },
      { code: 'exam-retake', cents: 15_000, state: 'due' },
    ],
  ]);
  await eventually('told', async () => (await candidate.letters()).includes('exam-no-show'));
  for (const day of ['2027-05-01', '2027-06-01', '2027-07-01']) {
    await candidate.pays();
    await candidate.accepted();
    await world.walk(`${day}T23:00:00.000Z`);
    await candidate.reported('failed', day);
  }
  expect([await candidate.stage(), (await candidate.file()).attempts.length]).toEqual(['attempts-used', 4]);
  await world.close();
});

test('[403.3.attempts] [801.12.content] the third failure ends it with two letters, and no fee is due any more', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  for (const day of ['2027-05-01', '2027-06-01', '2027-07-01']) {
    await candidate.pays();
    await world.walk(`${day}T23:00:00.000Z`);
    await candidate.reported('failed', day);
  }
  expect(await world.processEnd(candidate.id, 'candidacy')).toBe('attempts-used');
  expect(await candidate.letters()).toEqual([
    'approval-period-ended',
    'exam-identification',
    'exam-not-passed',
    'exam-not-passed',
    'exam-not-passed',
  ]);
  const texts = await world.rows<{ text: string }>(`select text from "Notice" where kind = 'exam-not-passed' order by "requestedAt"`);
  expect(texts.map(({ text }) => text.includes('$150.00'))).toEqual([true, true, false]);
  expect((await candidate.fees()).map(({ state }) => state)).toEqual(['paid', 'paid', 'paid']);
  expect(verdict(await candidate.tell('payFee', { payment: 'a-fourth' }, 'payment:a-fourth'))).toBe('attempts-used');
  const { subject } = await candidate.file();
  expect((await world.submit([], subject)).status).toBe(201); // 403.3.attempts: a new application is possible at once
  await world.close();
});

test('[403.3.window] never paid: open at 23:59:59 of the last day, over at 00:00 of the next, told, and the fee is not due any more', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await world.walk(after(windowOver, -1_000));
  expect(await candidate.stage()).toBe('fee-due');
  await world.walk(after(windowOver, 3_000));
  expect(await world.processEnd(candidate.id, 'candidacy')).toBe('period-over');
  expect([await candidate.letters(), await candidate.fees()]).toEqual([
    ['approval-period-ended', 'exam-period-reminder'],
    [{ code: 'exam', cents: 15_000, state: 'cancelled' }],
  ]);
  const [event] = await world.rows(`select "happenedAt" from "Event" where type = 'ApprovalPeriodOver'`);
  expect(event).toEqual({ happenedAt: windowOver });
  await world.close();
});

test('[403.3.window] an exam of the last day that is reported three weeks later counts; one of the day after does not', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await candidate.accepted();
  await world.walk('2028-03-20T20:00:00.000Z');
  expect(await candidate.stage()).toBe('awaiting-reports');
  await candidate.reported('passed', '2028-03-04');
  expect([await candidate.stage(), await candidate.tasks()]).toEqual(['awaiting-reports', ['exams/result-outside-window']]);
  await candidate.reported('passed', '2028-03-03');
  expect(await candidate.stage()).toBe('certified');
  await world.close();
});

test('[403.3.window] the worker is away at the end of the window: a result received before it decides, whatever is heard first', async () => {
  const world = await openWorld({ patienceMs: 400 });
  const [early, late] = [await Candidate.approved(world), await Candidate.approved(world)];
  await early.pays();
  await late.pays();
  await world.walk('2028-02-20T08:00:00.000Z');
  await world.rest();
  await world.jump(after(windowOver, -1_000));
  const authorization = await early.authorization();
  const said = await early.vendor('result', { as: 'failed', examOn: '2028-03-01' }, authorization);
  expect(said.status).toBe(202);
  await world.jump(after(windowOver, 86_400_000));
  await world.work();
  await world.walk(after(windowOver, 2 * 86_400_000));
  expect([await early.stage(), await late.stage()]).toEqual(['period-over', 'awaiting-reports']);
  expect(await early.letters()).toEqual(['approval-period-ended', 'exam-identification', 'exam-not-passed', 'exam-period-reminder']);
  await world.close();
});
