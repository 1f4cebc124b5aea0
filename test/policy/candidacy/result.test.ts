/** 801.11, 801.12, 403.4: what the vendor reports, and what follows from it. */
import { idAfter } from '../../../policy/case-id';
import { cancelBy } from '../../../policy/candidacy/window';
import { caseId, pacific, Story } from './story';

const scheduled = (at: string, mode: 'test-center' | 'online') => new Story().pays('2025-04-01').scheduled({ at, mode }, '2025-04-05');

describe('a pass', () => {
  it('[202.1.H] [401.intro] certifies at once, and opens the certification with its own id', () => {
    const story = new Story().pays('2025-04-01').passesExam('2025-05-01', '2025-05-08');
    expect([story.stage(), story.turn(), story.file.certification]).toEqual(['certified', 'nobody', idAfter(caseId)]);
    expect(story.follows.messages).toEqual([
      {
        id: idAfter(caseId),
        kind: 'certification',
        to: idAfter(caseId),
        name: 'issue',
        body: { personId: 'person-1', candidacyId: caseId, applicationId: 'application-1', authorization: 'EX25000001-1' },
        opens: true,
      },
    ]);
    expect([story.row('window')?.state, story.letters]).toEqual(['met', ['exam-identification']]);
  });

  it.each(['standard', 'reciprocity'])(
    '[202.1.H] [204.1.K] [W3.exam-required] route %s: staff issue nothing without a pass, after no end either',
    (route) => {
      const never = { code: 'exam-not-passed', rule: '202.1.H' };
      const story = new Story('2025-03-10', { route } as never);
      expect(story.file.route).toBe(route);
      expect(story.refusal('issue', {}, pacific('2025-04-01'))).toMatchObject(never);
      expect(story.pays('2025-04-01').fails('2025-05-01').refusal('issue', {}, pacific('2025-05-02'))).toMatchObject(never);
      expect(story.passes(pacific('2026-03-11')).refusal('issue', {}, pacific('2026-03-12'))).toMatchObject(never);
      const passed = new Story('2025-03-10', { route } as never).pays('2025-04-01').passesExam('2025-05-01');
      expect(passed.stage()).toBe('certified');
    },
  );

  it('[202.1.H] without a signed Code it waits as a task, and staff issue it once the Code is signed', () => {
    const story = new Story('2025-03-10', { code: undefined } as never).pays('2025-04-01').passesExam('2025-05-01');
    expect([story.stage(), story.tasks, story.turn()]).toEqual(['passed', ['exams/issue'], 'us']);
    expect(story.refusal('issue', {}, pacific('2025-05-02'))).toMatchObject({ code: 'code-not-signed', rule: '208.1' });
    story.say('issue', { code: { signature: 'sig-2', signedOn: '2025-05-02' } }, pacific('2025-05-02'));
    expect([story.stage(), story.follows.tasksDone]).toEqual(['certified', [{ kind: 'issue', cause: 'EX25000001-1', outcome: 'issued' }]]);
  });
});

describe('the 14 days of a result', () => {
  const failed = (day = '2025-05-08') => new Story().pays('2025-04-01').fails('2025-05-01', day);
  const letter = 'exam-not-passed/EX25000001-1';

  it('[801.12] [B-EXAM-RESULT-14] run from the exam, not from the report: sent on 15 May in time, unsent on 16 May overdue', () => {
    expect(failed().row('result:1')).toEqual({ lastDay: '2025-05-15', state: 'running' });
    expect(failed().tells(letter, pacific('2025-05-15', '23:59:59')).row('result:1')?.state).toBe('met');
    const late = failed().passes(pacific('2025-05-16', '00:00:00'));
    expect([late.row('result:1')?.state, late.tasks]).toEqual(['missed', ['escalation/overdue']]);
    late.tells(letter, pacific('2025-05-17'));
    expect(late.follows.tasksDone).toEqual([{ kind: 'overdue', cause: 'result:1', outcome: 'done late' }]);
  });

  it('[801.12] reported after the 14 days it is overdue from the start, and told all the same', () => {
    const story = failed('2025-06-01').passes(pacific('2025-06-01'));
    expect([story.row('result:1')?.state, story.letters]).toEqual(['missed', ['exam-identification', 'exam-not-passed']]);
  });

  it('[B-EXAM-RESULT-14] [801.12] a pass is told by its issuance', () => {
    const story = new Story().pays('2025-04-01').passesExam('2025-05-01', '2025-05-08');
    expect(story.row('result:1')).toEqual({ lastDay: '2025-05-15', state: 'met' });
  });

  it('[801.11] [B-EXAM-RESULT-14] a pass that nobody issued is overdue on 16 May and still owed; issued, it is done late', () => {
    const story = new Story('2025-03-10', { code: undefined } as never).pays('2025-04-01').passesExam('2025-05-01', '2025-05-08');
    expect(story.passes(pacific('2025-05-15', '23:59:59')).row('result:1')).toEqual({ lastDay: '2025-05-15', state: 'running' });
    story.passes(pacific('2025-05-16', '00:00:00'));
    expect([story.row('result:1')?.state, story.tasks]).toEqual(['missed', ['escalation/overdue']]);
    story.say('issue', { code: { signature: 'sig-2', signedOn: '2025-05-16' } }, pacific('2025-05-17'));
    expect(story.follows.tasksDone).toContainEqual({ kind: 'overdue', cause: 'result:1', outcome: 'done late' });
  });

  it('[801.12.content] the first and the second failure name the retake fee and the attempts left', () => {
    const story = failed('2025-05-01');
    expect(story.follows.letters[0]?.facts).toMatchObject({ attemptsLeft: 2, retakeFee: 15_000, lastDay: '2026-03-10' });
    story.pays('2025-05-02').fails('2025-06-01');
    expect(story.follows.letters[0]?.facts).toMatchObject({ attemptsLeft: 1, retakeFee: 15_000 });
  });

  it('[801.11.note] the event keeps outcome, date and the line it came from, and nothing else', () => {
    const story = new Story().pays('2025-04-01');
    const body = {
      authorization: story.authorization,
      as: 'failed',
      examOn: '2025-05-01',
      row: 'f:7',
      retakeFee: 15_000,
      score: 41,
    } as const;
    story.say('result', body, pacific('2025-05-02'), 'exam-vendor');
    expect(story.follows.events[0]).toEqual({
      type: 'ExamFailed',
      text: { authorization: 'EX25000001-1', outcome: 'failed', examOn: '2025-05-01', row: 'f:7' },
    });
    expect(JSON.stringify(story.file)).not.toContain('score');
  });
});

describe('an appointment', () => {
  it('[401.1] is in a test center or online, or it is refused', () => {
    const story = new Story().pays('2025-04-01');
    const body = (mode: string) => ({
      authorization: story.authorization,
      appointment: { at: pacific('2025-05-01'), mode: mode as 'online' },
      row: 'r',
    });
    expect(story.refusal('appointment', body('at home'), pacific('2025-04-05'))).toMatchObject({ code: 'delivery-unknown', rule: '401.1' });
    expect([body('online'), body('test-center')].map((said) => story.refusal('appointment', said, pacific('2025-04-05')))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['403.4.A', 'online', '2025-05-01', '09:00:00', '09:00:01'],
    ['403.4.B', 'test-center', '2025-04-29', '10:00:00', '10:00:01'],
  ] as const)(
    '[403.4.A, 403.4.B] %s: %s at 10:00 on 1 May is cancelled in time on %s at %s, too late a second after',
    (_id, mode, day, inTime, late) => {
      const at = pacific('2025-05-01', '10:00:00');
      const cancelled = (time: string) => {
        const story = scheduled(at, mode);
        return story.say(
          'appointmentCancelled',
          { authorization: story.authorization, cancelledAt: pacific(day, time), row: 'r', retakeFee: 15_000 },
          pacific('2025-05-01'),
          'exam-vendor',
        );
      };
      const kept = cancelled(inTime);
      expect([kept.stage(), kept.file.attempts[0]?.appointment, kept.happened.includes('FeeForfeited')]).toEqual([
        'with-vendor',
        undefined,
        false,
      ]);
      const lost = cancelled(late);
      expect([lost.stage(), lost.letters.at(-1), lost.happened.includes('FeeForfeited')]).toEqual(['retake-due', 'exam-no-show', true]);
    },
  );

  it('[B-48H-DST] [403.4.B] 48 elapsed hours across the change of the clocks', () => {
    const appointment = { at: pacific('2025-03-09', '10:00:00'), mode: 'test-center' } as const;
    expect(cancelBy('2025-05-15', appointment)).toBe('2025-03-07T17:00:00.000Z'); // 9 am PST
    expect(cancelBy('2025-05-15', { at: pacific('2025-06-10', '10:00:00'), mode: 'test-center' })).toBe(pacific('2025-06-08', '10:00:00'));
  });

  it('[403.4] moved with the vendor, the newer date counts; scheduled is accepted', () => {
    const story = scheduled(pacific('2025-05-01', '10:00:00'), 'online').scheduled(
      { at: pacific('2025-05-20', '10:00:00'), mode: 'online' },
      '2025-04-20',
    );
    expect([story.file.attempts[0]?.appointment?.at, story.file.attempts[0]?.answer?.as]).toEqual([
      pacific('2025-05-20', '10:00:00'),
      'accepted',
    ]);
  });

  it('[403.6] the vendor’s own no-show after a late cancellation confirms it and makes no task', () => {
    const story = scheduled(pacific('2025-05-01', '10:00:00'), 'online');
    const { authorization } = story;
    story.say(
      'appointmentCancelled',
      { authorization, cancelledAt: pacific('2025-05-01', '09:30:00'), row: 'r' },
      pacific('2025-05-01'),
      'exam-vendor',
    );
    story.reported('no-show', '2025-05-01', '2025-05-02');
    expect([story.happened.at(-1), story.tasks]).toEqual(['NoShowConfirmed', []]);
    expect(story.reported('no-show', '2025-05-01', '2025-05-03').tasks).toEqual(['exams/result-repeated']);
  });
});
