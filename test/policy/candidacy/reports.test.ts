/** 401.intro, 801.10.id, 202.1.H: reports that come twice, late, out of order or contradictory, and results that the vendor holds. */
import { candidacyProcess } from '../../../policy/candidacy';
import { pacific, Story } from './story';

describe('what cannot be true as it stands', () => {
  it('[401.intro] twice, contradictory or after the end: looked at, and nothing changes', () => {
    const story = new Story().pays('2025-04-01').fails('2025-05-01');
    const { attempts } = story.file;
    expect(story.reported('failed', '2025-05-01', '2025-05-03').tasks).toEqual(['exams/result-repeated']);
    expect(story.reported('passed', '2025-05-01', '2025-05-03').tasks).toEqual(['exams/result-contradictory']);
    expect(story.reported('failed', '2025-05-02', '2025-05-03').tasks).toEqual(['exams/result-contradictory']);
    expect([story.file.attempts, story.letters.filter((kind) => kind === 'exam-not-passed')]).toEqual([attempts, ['exam-not-passed']]);
    const over = new Story().pays('2026-02-01').passes(pacific('2026-04-10', '00:00:00')).passesExam('2026-03-01', '2026-04-11');
    expect([over.stage(), over.tasks]).toEqual(['period-over', ['exams/result-after-end']]);
  });

  it('[403.3.window] an exam before its fee was paid, or one of tomorrow, is none', () => {
    const story = new Story().pays('2025-04-10');
    expect(['2025-04-09', '2025-04-10', '2025-04-20', '2025-04-21'].map((day) => story.odd('passed', day, pacific('2025-04-20')))).toEqual([
      'result-outside-window',
      undefined,
      undefined,
      'result-outside-window',
    ]);
  });

  it('[801.10.id] a result of an authorization that was taken back is credited to nobody', () => {
    const story = new Story().pays('2025-04-01');
    story.say('withdrawAuthorization', { authorization: story.authorization }, pacific('2025-04-02'));
    expect(story.passesExam('2025-05-01').tasks).toEqual(['exams/result-withdrawn']);
    expect(story.stage()).toBe('preparing');
  });

  it('[801.10.id] nor is a result of an authorization that the vendor was never told of', () => {
    const story = new Story('2025-03-10', { nameFits: false }).pays('2025-04-01');
    expect(story.passesExam('2025-05-01').tasks).toEqual(['exams/result-unreleased']);
    expect([story.stage(), story.file.attempts[0]?.outcome]).toEqual(['preparing', undefined]);
  });

  it('[403.4] a date without an open authorization is looked at; one of an exam that is over is only heard late', () => {
    const seat = (day: string) => ({ at: pacific(day, '10:00:00'), mode: 'online' }) as const;
    const untold = new Story('2025-03-10', { nameFits: false }).pays('2025-04-01');
    const taken = new Story().pays('2025-04-01');
    taken.say('withdrawAuthorization', { authorization: taken.authorization }, pacific('2025-04-02'));
    const over = new Story().pays('2025-04-01').passes(pacific('2026-05-01'));
    const failed = () => new Story().pays('2025-04-01').fails('2025-05-01');
    for (const story of [untold, taken, over, failed()]) {
      const { attempts } = story.file;
      expect(story.scheduled(seat('2025-05-02'), '2026-05-02').tasks).toEqual(['exams/appointment-without-authorization']);
      expect([story.file.attempts, story.happened.includes('ExamScheduled')]).toEqual([attempts, false]);
    }
    const cancel = (story: Story, at: string) =>
      story.say('appointmentCancelled', { authorization: story.authorization, cancelledAt: at, row: 'r' }, at, 'exam-vendor');
    expect(cancel(new Story().pays('2025-04-01'), pacific('2025-04-05')).tasks).toEqual(['exams/cancellation-without-appointment']);
    const lost = cancel(new Story().pays('2025-04-01').scheduled(seat('2025-05-01'), '2025-04-05'), pacific('2025-05-01', '09:30:00'));
    expect([lost.stage(), lost.scheduled(seat('2025-05-01'), '2025-05-01').tasks]).toEqual([
      'retake-due',
      ['exams/appointment-without-authorization'],
    ]);
    const late = failed().scheduled(seat('2025-05-01'), '2025-05-02');
    expect([late.happened.at(-1), late.tasks, late.stage()]).toEqual(['AppointmentHeardLate', [], 'retake-due']);
  });

  it('[202.1.H] revoked after the certificate was issued it makes a task and changes nothing', () => {
    const story = new Story().pays('2025-04-01').passesExam('2025-05-01');
    story.say('resultRevoked', { authorization: story.authorization, row: 'r' }, pacific('2025-06-01'), 'exam-vendor');
    expect([story.stage(), story.tasks]).toEqual(['certified', ['exams/result-revoked-after-issuance']]);
    story.say('resultHeld', { authorization: story.authorization, row: 'r' }, pacific('2025-06-02'), 'exam-vendor');
    expect([story.stage(), story.tasks]).toEqual(['certified', ['exams/result-held-after-issuance']]);
  });

  it('[403.3.window] what was turned down and never used is a task for finance at the end; tasks that nobody can do any more are done', () => {
    const story = new Story().pays('2026-03-01').accepted('2026-03-02', 'rejected').passes(pacific('2026-03-11', '00:00:00'));
    expect([story.stage(), story.tasks]).toEqual(['period-over', ['finance/exam-fee-unused']]);
    const moot = { outcome: 'period-over' };
    expect(story.follows.tasksDone).toEqual([
      { kind: 'confirm-name', cause: 'name', ...moot },
      { kind: 'vendor-rejected', cause: story.authorization, ...moot },
    ]);
  });
});

describe('a result that the vendor holds', () => {
  it('[202.1.H] nothing follows from a held pass until it is released', () => {
    const story = new Story().pays('2025-04-01').hold('2025-05-01').passesExam('2025-05-01', '2025-05-02');
    expect([story.stage(), story.follows.messages]).toEqual(['result-held', []]);
    expect(story.refusal('issue', {}, pacific('2025-05-03'))?.code).toBe('result-held');
    story.free('2025-05-10');
    expect([story.stage(), story.follows.messages.length]).toEqual(['certified', 1]);
    expect(story.follows.tasksDone).toEqual(expect.arrayContaining([{ kind: 'result-held', cause: 'EX25000001-1', outcome: 'released' }]));
  });

  it('[801.12] a held failure is told when it is released', () => {
    const story = new Story().pays('2025-04-01').hold('2025-05-01').fails('2025-05-01', '2025-05-02');
    expect([story.stage(), story.letters]).toEqual(['result-held', ['exam-identification']]);
    expect(story.refusal('payFee', { payment: 'p' }, pacific('2025-05-03'))?.code).toBe('result-held');
    expect(story.free('2025-05-03').letters.at(-1)).toBe('exam-not-passed');
    expect(story.stage()).toBe('retake-due');
  });

  it('[801.12] what the candidate was told is not held back: the hold is looked at, and a retake goes on', () => {
    const told = () => new Story().pays('2025-04-01').fails('2025-05-01').tells('exam-not-passed/EX25000001-1', pacific('2025-05-02'));
    const hold = (story: Story) =>
      story.say('resultHeld', { authorization: 'EX25000001-1', row: 'r' }, pacific('2025-06-01'), 'exam-vendor');
    expect([hold(told()).stage(), hold(told()).tasks]).toEqual(['retake-due', ['exams/result-held-after-letter']]);
    const again = hold(told().pays('2025-05-10'));
    again.say('resultReleased', { authorization: 'EX25000001-1', row: 'r' }, pacific('2025-06-02'), 'exam-vendor');
    expect([again.stage(), again.letters.filter((kind) => kind === 'exam-not-passed')]).toEqual(['with-vendor', ['exam-not-passed']]);
  });

  it('[202.1.H] a pass that waits to be issued is held back all the same; released before it is held, it stays held until the next release', () => {
    const story = new Story('2025-03-10', { code: undefined } as never).pays('2025-04-01').passesExam('2025-05-01');
    expect([story.stage(), story.hold('2025-05-02').stage()]).toEqual(['passed', 'result-held']);
    const code = { signature: 'sig-2', signedOn: '2025-05-02' };
    expect(story.refusal('issue', { code }, pacific('2025-05-03'))?.code).toBe('result-held');
    expect(story.free('2025-05-03').say('issue', { code }, pacific('2025-05-04')).stage()).toBe('certified');
    const early = new Story().pays('2025-04-01').free('2025-05-01').hold('2025-05-01').passesExam('2025-05-01');
    expect([early.stage(), early.free('2025-05-05').stage()]).toEqual(['result-held', 'certified']);
  });

  it('[403.3.window] a held failure outlives the window as a held pass does, so neither can be told from the other; released it closes', () => {
    const held = (as: 'passed' | 'failed') =>
      new Story().pays('2026-03-01').hold('2026-03-09').reported(as, '2026-03-09').passes(pacific('2026-05-01'));
    expect([held('passed').stage(), held('failed').stage()]).toEqual(['result-held', 'result-held']);
    const story = held('failed').free('2026-05-02');
    expect([story.stage(), story.follows.letters.map(({ kind }) => kind)]).toEqual([
      'period-over',
      ['exam-not-passed', 'approval-period-ended'],
    ]);
    expect(story.follows.letters[0]?.facts).not.toHaveProperty('retakeFee');
  });

  it('[403.3.window] held before it was reported, it is waited for; let go without a report, for 30 days more', () => {
    const held = () => new Story().pays('2026-03-01').accepted('2026-03-02').hold('2026-03-09').passes(pacific('2026-05-01'));
    expect([held().stage(), held().row('late-reports')]).toEqual(['result-held', undefined]);
    const freed = () => held().free('2026-05-10');
    expect([freed().stage(), freed().row('late-reports')]).toEqual(['awaiting-reports', { lastDay: '2026-06-09', state: 'running' }]);
    expect(freed().passesExam('2026-03-09', '2026-06-09').stage()).toBe('certified');
    expect(freed().passes(pacific('2026-06-09', '23:59:59')).stage()).toBe('awaiting-reports');
    const over = freed().passes(pacific('2026-06-10', '00:00:00'));
    expect([over.stage(), over.happened.slice(-2)]).toEqual(['period-over', ['WaitForReportsOver', 'ApprovalPeriodOver']]);
    expect(over.hold('2026-06-11').tasks).toEqual(['exams/result-after-end']);
    const taken = held().say('withdrawAuthorization', { authorization: 'EX25000001-1' }, pacific('2026-05-05'));
    expect([taken.stage(), taken.follows.tasksDone]).toEqual([
      'period-over',
      expect.arrayContaining([{ kind: 'result-held', cause: 'EX25000001-1', outcome: 'withdrawn' }]),
    ]);
  });

  it('[403.3.attempts] revoked at the last attempt, every attempt is used', () => {
    const twice = new Story().pays('2025-04-01').fails('2025-05-01').pays('2025-06-01').fails('2025-07-01');
    const story = twice.pays('2025-08-01').hold('2025-09-01').passesExam('2025-09-01');
    story.say('resultRevoked', { authorization: story.authorization, row: 'r' }, pacific('2025-09-09'), 'exam-vendor');
    expect([story.stage(), story.tasks, story.letters.at(-1)]).toEqual([
      'attempts-used',
      ['exams/result-revoked'],
      'approval-period-ended',
    ]);
  });

  it('[403.3.attempts] revoked before the certificate, the exam was taken and is not passed', () => {
    const story = new Story().pays('2025-04-01').hold('2025-05-01').passesExam('2025-05-01', '2025-05-02');
    story.say('resultRevoked', { authorization: story.authorization, row: 'r' }, pacific('2025-05-09'), 'exam-vendor');
    expect([story.stage(), story.tasks]).toEqual(['retake-due', ['exams/result-revoked']]);
    expect(story.row('result:1')?.state).toBe('ended');
  });

  it('[403.3.window] a held pass outlives the window; revoked after it, the period is over', () => {
    const story = new Story().pays('2026-03-01').hold('2026-03-09').passesExam('2026-03-09', '2026-03-09').passes(pacific('2026-05-01'));
    expect(story.stage()).toBe('result-held');
    story.say('resultRevoked', { authorization: story.authorization, row: 'r' }, pacific('2026-05-02'), 'exam-vendor');
    expect([story.stage(), story.letters.at(-1)]).toEqual(['period-over', 'approval-period-ended']);
    expect(candidacyProcess.deadlines(story.file).every(({ state }) => state !== 'running')).toBe(true);
  });
});
