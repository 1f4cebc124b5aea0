/** 403.3: twelve months, three attempts, and what an exam on the last day is worth. */
import { rulesOf } from '../../../policy/candidacy/rules';
import { stage, stages } from '../../../policy/candidacy/status';
import { caughtUp } from '../../../policy/catch-up';
import { candidacyProcess } from '../../../policy/candidacy';
import type { CandidacyFile } from '../../../policy/candidacy/file';
import { pacific, Story } from './story';

const shown = (file: CandidacyFile, at: string) => stage(caughtUp(candidacyProcess, file, at));

describe('the twelve months', () => {
  it.each([
    ['2023-03-01', '2024-03-01'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2025-03-10', '2026-03-10'],
  ])('[B-12M-FEB29] [403.3.window] approved %s, the last exam day is %s', (approvedOn, lastDay) => {
    expect(new Story(approvedOn).row('window')).toEqual({ lastDay, state: 'running' });
  });

  it('[403.3.window] an exam of the last day counts, one of the day before too, one of the day after does not', () => {
    for (const [examOn, reportedOn] of [
      ['2026-03-09', '2026-03-09'],
      ['2026-03-10', '2026-03-10'],
    ] as const)
      expect(new Story().pays('2026-03-01').passesExam(examOn, reportedOn).stage()).toBe('certified');
    const late = new Story().pays('2026-03-01').passesExam('2026-03-11');
    expect([late.stage(), late.tasks]).toEqual(['awaiting-reports', ['exams/result-outside-window']]);
  });

  it('[403.3.window] an appointment of the last day is kept, one of the day after is refused and looked at', () => {
    const story = new Story().pays('2026-03-01').scheduled({ at: pacific('2026-03-10', '10:00:00'), mode: 'online' }, '2026-03-02');
    expect(story.stage()).toBe('scheduled');
    const late = new Story().pays('2026-03-01').scheduled({ at: pacific('2026-03-11', '10:00:00'), mode: 'online' }, '2026-03-02');
    expect([late.stage(), late.tasks]).toEqual(['with-vendor', ['exams/appointment-outside-window']]);
  });

  it('[403.3.window] at 23:59:59 of the last day it is open, at 00:00 it is shown as over without any write, then closed with a letter', () => {
    const story = new Story();
    expect([shown(story.file, pacific('2026-03-10', '23:59:59')), shown(story.file, pacific('2026-03-11', '00:00:00'))]).toEqual([
      'fee-due',
      'period-over',
    ]);
    story.passes(pacific('2026-03-11', '00:00:00'));
    expect(story.file.end).toMatchObject({ as: 'period-over', at: pacific('2026-03-11', '00:00:00') });
    expect(story.follows.letters).toEqual([
      {
        kind: 'approval-period-ended',
        occasion: expect.any(String),
        facts: { edition: '2025-05-15', as: 'period-over', lastDay: '2026-03-10', endedOn: '2026-03-11' },
      },
    ]);
  });

  it('[403.3.window] [401.2.A] while reports are awaited no language is chosen and no authorization released any more', () => {
    const story = new Story().pays('2026-02-20').accepted('2026-02-21').passes(pacific('2026-03-11', '00:00:00'));
    const over = { code: 'approval-period-over', rule: '403.3.window' };
    expect(story.refusal('chooseLanguage', { language: 'es', offered: true }, pacific('2026-03-11'), 'person:1')).toMatchObject(over);
    expect(story.refusal('release', {}, pacific('2026-03-11'))?.code).toBe('attempt-open');
  });

  it('[403.3.window] a retake fee is taken on the last day and refused the day after', () => {
    const story = new Story().pays('2025-06-01').fails('2025-06-16');
    const pay = { payment: 'late', examId: 'EX1' };
    expect(story.refusal('payFee', pay, pacific('2026-03-10', '23:59:59'))).toBeUndefined();
    expect(story.refusal('payFee', pay, pacific('2026-03-11', '00:00:00'))).toMatchObject({
      code: 'approval-period-over',
      rule: '403.3.window',
    });
  });

  it('[403.3.window] an exam of the last day that is reported later counts: the end waits for it', () => {
    const story = new Story().pays('2026-02-20').accepted('2026-02-21').passes(pacific('2026-03-11', '00:00:00'));
    expect([story.stage(), story.row('window')?.state, story.row('late-reports')]).toEqual([
      'awaiting-reports',
      'missed',
      { lastDay: '2026-04-09', state: 'running' },
    ]);
    expect(story.passesExam('2026-03-10', '2026-04-09').stage()).toBe('certified');
  });

  it('[403.3.window] the wait ends after 30 days: open on the 30th day, over at 00:00 of the next', () => {
    const { lateReports } = rulesOf('2025-05-15');
    const waiting = () => new Story().pays('2026-02-20').accepted('2026-02-21');
    expect([lateReports, waiting().passes(pacific('2026-04-09', '23:59:59')).stage()]).toEqual([{ days: 30 }, 'awaiting-reports']);
    const over = waiting().passes(pacific('2026-04-10', '00:00:00'));
    expect([over.stage(), over.letters.at(-1)]).toEqual(['period-over', 'approval-period-ended']);
  });

  it('[403.3.window] a failure or a no-show that is reported after the window closes it, and offers no retake', () => {
    for (const as of ['failed', 'no-show'] as const) {
      const story = new Story().pays('2026-02-20').passes(pacific('2026-03-11', '00:00:00')).reported(as, '2026-03-09', '2026-03-20');
      const [letter, end] = story.follows.letters;
      expect([story.stage(), end?.kind]).toEqual(['period-over', 'approval-period-ended']);
      expect(letter?.facts).not.toHaveProperty('retakeFee');
    }
  });

  it('[403.3.window] nothing is awaited of a fee that the vendor never heard of; finance staff look at it', () => {
    const story = new Story('2025-03-10', { nameFits: false }).pays('2026-03-01').passes(pacific('2026-03-11', '00:00:00'));
    expect([story.stage(), story.tasks]).toEqual(['period-over', ['finance/exam-fee-unused']]);
    const rejected = new Story().pays('2026-03-01').accepted('2026-03-02', 'rejected').passes(pacific('2026-03-11', '00:00:00'));
    expect(rejected.stage()).toBe('period-over');
  });

  it('[403.3.window] opened late for an application approved long ago, the twelve months still run from the approval', () => {
    expect(new Story('2025-03-10', {}, '2025-11-27').row('window')).toEqual({ lastDay: '2026-03-10', state: 'running' });
    const over = new Story('2024-03-10', {}, '2025-11-27').passes(pacific('2025-11-27'));
    expect([over.stage(), over.letters]).toEqual(['period-over', ['approval-period-ended']]);
  });
});

describe('three attempts', () => {
  const twice = () => new Story().pays('2025-04-01').fails('2025-05-01').pays('2025-06-01').fails('2025-07-01');

  it('[403.3.attempts] after two failures a third is taken; after the third failure a fourth is refused', () => {
    const story = twice();
    expect([story.stage(), story.refusal('payFee', { payment: 'p' }, pacific('2025-08-01'))]).toEqual(['retake-due', undefined]);
    story.pays('2025-08-01').fails('2025-09-01');
    expect(story.stage()).toBe('attempts-used');
    expect(story.refusal('payFee', { payment: 'p' }, pacific('2025-09-02'))).toMatchObject({
      code: 'attempts-used',
      rule: '403.3.attempts',
    });
  });

  it('[403.3.attempts] [801.12.content] the third failure is told in one letter, and what remains possible in another', () => {
    const story = twice().pays('2025-08-01').fails('2025-09-01');
    expect(story.follows.letters).toMatchObject([
      { kind: 'exam-not-passed', facts: { attemptsLeft: 0 } },
      { kind: 'approval-period-ended', facts: { as: 'attempts-used', endedOn: '2025-09-01' } },
    ]);
    expect(story.follows.letters[0]?.facts).not.toHaveProperty('retakeFee');
    expect(story.row('window')?.state).toBe('ended');
  });

  it('[403.3.attempts] a third attempt that is passed is a pass', () => {
    expect(twice().pays('2025-08-01').passesExam('2025-09-01').stage()).toBe('certified');
  });

  it('[403.6] a no-show uses no attempt, forfeits its fee, and a new date needs a new fee', () => {
    const story = twice().pays('2025-08-01').reported('no-show', '2025-09-01');
    expect([story.stage(), story.happened.includes('FeeForfeited')]).toEqual(['retake-due', true]);
    expect(story.follows.letters).toEqual([
      expect.objectContaining({ kind: 'exam-no-show', facts: expect.objectContaining({ attemptsLeft: 1, retakeFee: 15_000 }) }),
    ]);
    expect(story.pays('2025-09-10').passesExam('2025-10-01').stage()).toBe('certified');
  });

  it('every stage has its rule, and the ends are those of the file', () => {
    expect(
      Object.entries(stages)
        .filter(([, { ended }]) => ended)
        .map(([name]) => name),
    ).toEqual(['certified', 'attempts-used', 'period-over']);
  });
});
