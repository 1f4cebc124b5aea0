/** 801.9, 801.10, 403.3: fee, number, release, retake. */
import { candidacyProcess } from '../../../policy/candidacy';
import { examLanguages } from '../../../policy/application/items';
import { isOfferedOn, offeredFrom } from '../../../policy/candidacy/exam-languages';
import { examLanguageWords } from '../../../policy/candidacy/exam-words';
import { sendings } from '../../../policy/candidacy/sendings';
import { isHurried } from '../../../policy/candidacy/status';
import { payable } from '../../../policy/candidacy/window';
import { feeOn, feeSchedule } from '../../../policy/fees';
import { pacific, Story } from './story';

const release = (story: Story, day = '2025-04-02') => story.refusal('release', {}, pacific(day))?.code;

describe('the exam fee', () => {
  it('[801.9.A] [801.4.H] [403.2] without the fee there is no number and no release; with it both come at once', () => {
    const story = new Story();
    expect([story.stage(), story.file.examId, payable(story.file)]).toEqual(['fee-due', undefined, 'exam']);
    expect(story.refusal('release', {}, pacific('2025-04-01'))).toMatchObject({ code: 'exam-fee-unpaid', rule: '801.9.A' });
    story.pays('2025-04-01');
    expect(story.file.examId).toBe('EX25000001');
    expect(story.happened).toEqual(expect.arrayContaining(['ExamFeePaid', 'ExamIdIssued', 'AuthorizationReleased']));
    expect([story.stage(), payable(story.file)]).toEqual(['with-vendor', undefined]);
  });

  it('[801.10] [W4.eligibility-notice] the letter has the number, the last day and the language, before any appointment', () => {
    const { follows } = new Story().pays('2025-04-01');
    expect(follows.letters).toEqual([
      {
        kind: 'exam-identification',
        occasion: 'first',
        facts: { edition: '2025-05-15', examId: 'EX25000001', lastDay: '2026-03-10', language: 'en', waitingFor: [] },
      },
    ]);
  });

  it('[601.fee.exam] [601.fee.exam-retake] the first exam and each retake are quoted at 15000 cents', () => {
    expect([feeOn(feeSchedule, 'exam', '2025-06-01'), feeOn(feeSchedule, 'exam-retake', '2025-06-01')]).toEqual([15_000, 15_000]);
    expect(new Story().pays('2025-04-01').file.attempts[0]?.fee).toBe('exam');
    const story = new Story().pays('2025-04-01').fails('2025-05-01');
    expect(payable(story.file)).toBe('exam-retake');
    expect(story.pays('2025-05-02').file.attempts[1]?.fee).toBe('exam-retake');
  });

  it('[401.intro] the candidate goes to the vendor before the authorization, once', () => {
    const before = new Story();
    const paid = new Story().pays('2025-04-01');
    const command = { id: 'c', name: 'payFee', receivedAt: pacific('2025-04-01'), by: 'payment:p', body: { payment: 'p' } } as const;
    expect(sendings(before.file, paid.file, command)).toEqual([
      { kind: 'candidate', action: 'Add' },
      { kind: 'authorization', action: 'Add', authorization: 'EX25000001-1' },
    ]);
    expect(paid.follows.messages).toMatchObject([{ kind: 'exam-vendor', to: 'exam-vendor', name: 'tellVendor' }]);
    const failed = new Story().pays('2025-04-01').fails('2025-05-01');
    const again = failed.file;
    failed.pays('2025-05-02');
    expect(sendings(again, failed.file, command)).toEqual([{ kind: 'authorization', action: 'Add', authorization: 'EX25000001-2' }]);
  });
});

describe('what stands against the release', () => {
  it('[402.5.before-scheduling] an undecided accommodation; once it is decided the program releases by itself', () => {
    const story = new Story().say('accommodation', { state: 'undecided', codes: [] }, pacific('2025-03-20')).pays('2025-04-01');
    expect([story.stage(), release(story), story.turn()]).toEqual(['preparing', 'accommodation-undecided', 'us']);
    expect(story.follows.letters[0]?.facts).toMatchObject({ waitingFor: ['accommodation'] });
    story.say('accommodation', { state: 'granted', codes: ['ET01HR'] }, pacific('2025-04-05'));
    expect([story.stage(), story.file.attempts[0]?.releasedAt]).toEqual(['with-vendor', pacific('2025-04-05')]);
  });

  it('[402.5.before-scheduling] a request that is withdrawn stands in nobody’s way', () => {
    const story = new Story().say('accommodation', { state: 'undecided', codes: [] }, pacific('2025-03-20')).pays('2025-04-01');
    expect(story.say('accommodation', { state: 'none', codes: [] }, pacific('2025-04-02')).stage()).toBe('with-vendor');
  });

  it('[401.2.A] no language; chosen, it is released', () => {
    const { language: _none, ...without } = new Story().file;
    expect(without).toBeDefined();
    const story = new Story('2025-03-10', { language: undefined } as never).pays('2025-04-01');
    expect([release(story), story.turn()]).toEqual(['language-not-chosen', 'them']);
    expect(story.say('chooseLanguage', { language: 'es', offered: true }, pacific('2025-04-02'), 'person:1').stage()).toBe('with-vendor');
  });

  it('[401.intro] a name outside of the vendor’s characters; staff confirm its spelling', () => {
    const story = new Story('2025-03-10', { nameFits: false });
    expect(story.tasks).toEqual(['exams/confirm-name']);
    expect(release(story.pays('2025-04-01'))).toBe('name-not-confirmed');
    story.say('confirmName', {}, pacific('2025-04-02'));
    expect([story.stage(), story.follows.tasksDone]).toEqual([
      'with-vendor',
      [{ kind: 'confirm-name', cause: 'name', outcome: 'confirmed' }],
    ]);
    expect(story.refusal('confirmName', {}, pacific('2025-04-02'))?.code).toBe('name-confirmed');
  });
});

describe('the language', () => {
  it('[401.2.B] there are exactly ten, each with a name in both languages', () => {
    expect(examLanguages.map((language) => examLanguageWords[language].en)).toEqual([
      'English',
      'Arabic',
      'Chinese',
      'Farsi',
      'Hindi',
      'Japanese',
      'Korean',
      'Russian',
      'Spanish',
      'Vietnamese',
    ]);
  });

  it('[401.2.A] Spanish is offered from 22 December 2023: refused the day before, taken on the day and after; Korean has no day', () => {
    const offered = (language: keyof typeof offeredFrom, day: string) => isOfferedOn(offeredFrom[language], day);
    expect(['2023-12-21', '2023-12-22', '2023-12-23'].map((day) => offered('es', day))).toEqual([false, true, true]);
    expect([offered('en', '2023-01-01'), offered('ko', '2025-06-01')]).toEqual([true, false]);
    const refused = new Story().refusal('chooseLanguage', { language: 'ko', offered: false }, pacific('2025-06-01'));
    expect(refused).toMatchObject({ code: 'language-not-offered', rule: '401.2.A' });
  });

  it('[W2.exam-spanish] Spanish costs the same, and a change before the appointment is told to the vendor', () => {
    const story = new Story().pays('2025-04-01');
    const before = story.file;
    story.say('chooseLanguage', { language: 'es', offered: true }, pacific('2025-04-02'), 'person:1');
    const command = { id: 'c', name: 'chooseLanguage', receivedAt: pacific('2025-04-02'), by: 'p', body: { language: 'es' } } as const;
    expect(sendings(before, story.file, command)).toEqual([{ kind: 'authorization', action: 'Update', authorization: 'EX25000001-1' }]);
    expect(story.file.attempts).toHaveLength(1);
    story.scheduled({ at: pacific('2025-05-01'), mode: 'online' }, '2025-04-03');
    expect(story.refusal('chooseLanguage', { language: 'en', offered: true }, pacific('2025-04-04'))?.code).toBe('appointment-made');
  });
});

describe('a retake', () => {
  it('[403.3.retake-request] after a failure nothing goes to the vendor before the retake fee is paid', () => {
    const story = new Story().pays('2025-04-01').fails('2025-05-01');
    expect([story.stage(), story.follows.messages]).toEqual(['retake-due', []]);
    story.pays('2025-05-10');
    expect([story.authorization, story.stage(), story.follows.messages.length]).toEqual(['EX25000001-2', 'with-vendor', 1]);
  });

  it('[403.3.retake-request] one paid attempt at a time', () => {
    const story = new Story().pays('2025-04-01');
    expect(story.refusal('payFee', { payment: 'other' }, pacific('2025-04-01'))).toMatchObject({
      code: 'attempt-open',
      rule: '403.3.retake-request',
    });
  });

  it('[403.3.processing] paid on 16 June it is due on 16 July: met on that day, overdue on the next and still owed', () => {
    const asked = () =>
      new Story().pays('2025-04-01').fails('2025-05-01').tells('exam-not-passed/EX25000001-1', pacific('2025-05-02')).pays('2025-06-16');
    expect(asked().row('retake:2')).toEqual({ lastDay: '2025-07-16', state: 'running' });
    const met = asked().accepted('2025-07-16');
    expect([met.row('retake:2')?.state, met.follows.letters]).toEqual([
      'met',
      [
        {
          kind: 'retake-processed',
          occasion: 'EX25000001-2',
          facts: { edition: '2025-05-15', examId: 'EX25000001', requestedOn: '2025-06-16', lastDay: '2026-03-10' },
        },
      ],
    ]);
    expect(asked().passes(pacific('2025-07-16', '23:59:59')).row('retake:2')?.state).toBe('running');
    const late = asked().passes(pacific('2025-07-17', '00:00:00'));
    expect([late.row('retake:2')?.state, late.tasks]).toEqual(['missed', ['escalation/overdue']]);
    late.accepted('2025-07-18');
    expect(late.follows.tasksDone).toEqual(expect.arrayContaining([{ kind: 'overdue', cause: 'retake:2', outcome: 'done late' }]));
  });

  it('[B-RETAKE-30] [403.3.processing] paid near the end it is taken with a warning and goes first; the window stays', () => {
    const story = new Story('2025-03-10')
      .pays('2025-04-01')
      .fails('2025-05-01')
      .tells('exam-not-passed/EX25000001-1', pacific('2025-05-02'));
    story.pays('2026-02-20');
    expect([story.row('retake:2')?.lastDay, story.row('window')?.lastDay]).toEqual(['2026-03-22', '2026-03-10']);
    expect(story.follows.events[0]).toMatchObject({
      type: 'ExamFeePaid',
      text: { processBy: '2026-03-22', examBy: '2026-03-10', hurried: true },
    });
    expect(isHurried(story.file)).toBe(true);
    const early = new Story('2025-03-10').pays('2025-04-01').fails('2025-05-01').pays('2025-05-02');
    expect([isHurried(early.file), early.follows.events[0]?.text]).toEqual([false, expect.objectContaining({ hurried: false })]);
  });

  it('[403.3.retake-request] what staff take back stays paid: released again it gets an id of its own, and the 30 days go on', () => {
    const story = new Story()
      .pays('2025-04-01')
      .fails('2025-05-01')
      .tells('exam-not-passed/EX25000001-1', pacific('2025-05-02'))
      .pays('2025-06-16', 'paid-once');
    story.say('withdrawAuthorization', { authorization: 'EX25000001-2' }, pacific('2025-06-20'));
    expect([story.stage(), story.row('retake:2')?.state, payable(story.file)]).toEqual(['preparing', 'ended', undefined]);
    expect(story.refusal('payFee', { payment: 'again' }, pacific('2025-06-21'))?.code).toBe('attempt-open');
    expect(story.refusal('withdrawAuthorization', { authorization: 'EX25000001-2' }, pacific('2025-06-21'))?.code).toBe(
      'authorization-used',
    );
    story.say('release', {}, pacific('2025-06-21'));
    expect(story.file.attempts.at(-1)).toMatchObject({ authorization: 'EX25000001-3', payment: 'paid-once', fee: 'exam-retake' });
    expect(story.row('retake:3')).toEqual({ lastDay: '2025-07-16', state: 'running' });
    expect(story.refusal('release', {}, pacific('2025-06-22'))?.code).toBe('attempt-open');
  });

  it('[403.3.processing] a warning or a rejection is a task until the vendor accepts', () => {
    const story = new Story().pays('2025-04-01').accepted('2025-04-02', 'warning');
    expect([story.tasks, story.turn()]).toEqual([['exams/vendor-rejected'], 'us']);
    story.accepted('2025-04-03');
    expect([story.follows.tasksDone, story.turn()]).toEqual([
      [{ kind: 'vendor-rejected', cause: 'EX25000001-1', outcome: 'accepted' }],
      'them',
    ]);
    expect(story.accepted('2025-04-04', 'rejected').file.attempts[0]?.answer?.as).toBe('accepted');
  });
});

it('[403.2.id] [801.10.id] the number of a candidate never changes, and its authorizations are numbered under it', () => {
  const story = new Story().pays('2025-04-01').fails('2025-05-01');
  story.say('payFee', { payment: 'p2', examId: 'EX25009999' }, pacific('2025-05-02'), 'payment:p2');
  expect([story.file.examId, story.authorization]).toEqual(['EX25000001', 'EX25000001-2']);
  const refused = story.refusal(
    'result',
    { authorization: 'EX25009999-1', as: 'passed', examOn: '2025-05-20', row: 'r' },
    pacific('2025-05-21'),
  );
  expect(refused).toMatchObject({ code: 'authorization-unknown', rule: '801.10.id' });
  expect(candidacyProcess.exclusive.key(story.file)).toBe('candidacy:person-1');
});
