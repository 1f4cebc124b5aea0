/** Our decision: whoever can still take the exam hears of the last day in time, once. */
import { caughtUp } from '../../../policy/catch-up';
import { candidacyProcess } from '../../../policy/candidacy';
import { rulesOf } from '../../../policy/candidacy/rules';
import { why } from '../../../policy/process-words';
import { pacific, Story } from './story';

/** Approved on 2025-03-10, the last exam day is 2026-03-10, and 60 days before it is 2026-01-09. */
const eve = pacific('2026-01-08', '23:59:59');
const morning = pacific('2026-01-09', '00:00:00');
const reminded = (story: Story) => story.passes(morning).follows;
const facts = (story: Story) => reminded(story).letters[0]?.facts;

describe('the reminder before the last exam day', () => {
  it('[403.3.window] goes out 60 days before it, at 00:00 of that day and not a second earlier, once', () => {
    expect(rulesOf('2025-05-15').windowReminder).toBe(60);
    const story = new Story();
    expect(story.row('window-reminder')).toEqual({ lastDay: '2026-01-09', state: 'running' });
    expect(story.passes(eve).letters).toEqual([]);
    expect(reminded(story)).toMatchObject({ events: [{ type: 'ReminderDue' }], letters: [{ kind: 'exam-period-reminder' }] });
    expect([story.row('window-reminder')?.state, story.stage(), story.row('window')?.state]).toEqual(['met', 'fee-due', 'running']);
    story.passes(pacific('2026-03-11'));
    expect(story.letters).toEqual(['exam-period-reminder', 'approval-period-ended']);
  });

  it('[403.3.window] [B-12M-FEB29] counts back from the last exam day as it was promised, also in a leap year', () => {
    expect(new Story('2023-03-01').row('window-reminder')?.lastDay).toBe('2024-01-01');
    expect(new Story('2024-02-29').row('window-reminder')?.lastDay).toBe('2024-12-30');
  });

  const paid = () => new Story('2025-03-10').pays('2025-04-01');
  const failed = () => paid().fails('2025-05-01').tells('exam-not-passed/EX25000001-1', pacific('2025-05-02'));
  const seat = { at: pacific('2026-02-10', '10:00:00'), mode: 'online' } as const;
  it.each([
    ['pay', () => new Story(), 3],
    ['settle', () => new Story('2025-03-10', { nameFits: false }).pays('2025-04-01'), 3],
    ['settle', () => paid().accepted('2025-04-02', 'rejected'), 3],
    ['choose', () => paid().accepted('2025-04-02'), 3],
    ['keep', () => paid().scheduled(seat, '2025-12-01'), 3],
    ['pay-again', failed, 2],
    ['pay-again', () => failed().pays('2025-06-01').fails('2025-06-20').tells('exam-not-passed/EX25000001-2', pacific('2025-06-21')), 1],
  ] as const)('[403.3.window] names the one step that comes next: %s', (next, story, attemptsLeft) => {
    expect(facts(story())).toMatchObject({ edition: '2025-05-15', lastDay: '2026-03-10', attemptsLeft, next });
  });

  it('[403.3.window] names what stands against a date, and the date that is set', () => {
    expect(facts(new Story('2025-03-10', { nameFits: false }).pays('2025-04-01'))).toMatchObject({ waitingFor: ['name'] });
    expect(facts(paid().scheduled(seat, '2025-12-01'))).toMatchObject({ waitingFor: [], appointment: seat });
  });

  it('[403.3.window] is not sent while the vendor owes us an outcome, whose own letter names the last day', () => {
    const seated = paid().scheduled({ at: pacific('2026-01-08', '10:00:00'), mode: 'online' }, '2025-12-01');
    const held = paid().hold('2026-01-05').fails('2026-01-05', '2026-01-06');
    for (const story of [seated, held]) expect(reminded(story)).toMatchObject({ letters: [], events: [{ type: 'ReminderWithheld' }] });
    expect([seated.row('window-reminder')?.state, seated.stage()]).toEqual(['met', 'scheduled']);
  });

  it('[403.3.window] never comes after a pass, or after the end', () => {
    const certified = paid().passesExam('2025-05-01');
    const unsigned = new Story('2025-03-10', { code: undefined } as never).pays('2025-04-01').passesExam('2025-05-01');
    const used = failed().pays('2025-06-01').fails('2025-06-20').pays('2025-07-01').fails('2025-07-20');
    for (const story of [certified, unsigned, used]) {
      expect(story.row('window-reminder')?.state).toBe('ended');
      expect(story.passes(morning).letters).not.toContain('exam-period-reminder');
    }
  });

  it('[403.3.window] opened late for an old approval: at once while the exam can be taken, never when the last day is over', () => {
    expect(new Story('2025-03-10', {}, '2026-02-01').passes(pacific('2026-02-01')).letters).toEqual(['exam-period-reminder']);
    expect(new Story('2024-03-10', {}, '2025-11-27').row('window-reminder')).toBeUndefined();
  });

  it('[403.3.window] a case of an earlier release has no such row; its next change gives it one, and readers are right before', () => {
    const story = new Story();
    const { 'window-reminder': _later, ...ledger } = story.file.ledger;
    story.file = { ...story.file, ledger };
    expect(caughtUp(candidacyProcess, story.file, pacific('2026-03-11', '00:00:00')).end?.as).toBe('period-over');
    story.pays('2025-04-01');
    expect(story.row('window-reminder')).toEqual({ lastDay: '2026-01-09', state: 'running' });
  });

  it('[403.3.window] moves with the last exam day, when operators compute that anew before it', () => {
    const story = new Story();
    const promised = story.file.ledger['window']!;
    story.file = { ...story.file, ledger: { ...story.file.ledger, window: { ...promised, lastDay: '2026-03-20' } } };
    story.say('take', {}, pacific('2025-04-01'));
    expect(story.row('window-reminder')?.lastDay).toBe('2026-01-19');
  });

  it('says on which day it comes, to both readers', () => {
    const { file } = new Story();
    const row = file.ledger['window-reminder']!;
    expect(why('candidacy', row, file.edition, 'person', 'en').summary).toBe(
      'On Friday, January 9, 2026 we send you an email, unless you passed by then.',
    );
    expect(why('candidacy', row, file.edition, 'person', 'es').summary).toContain('viernes, 9 de enero de 2026');
    expect(why('candidacy', row, file.edition, 'staff', 'en').summary).toBe(
      '60 calendar days before March 10, 2026, the last exam day; changes no date',
    );
  });
});
