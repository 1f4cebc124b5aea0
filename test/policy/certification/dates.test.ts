import { dateState, registryStanding } from '../../../policy/certification/standing';
import { registryEntryOf } from '../../../policy/certification/registry-entry';
import { dayOf } from '../../../policy/calendar';
import { lastSecond, midnight, on, Story } from './story';

const edition = '2025-05-15';
const rowOf = (story: Story) => registryEntryOf(story.file, 'Rosa Delgado');
/** What the public sees at an instant of a row that was written long ago. */
const shown = (story: Story, at: string): string => {
  const row = rowOf(story);
  const { status, word } = registryStanding(
    { ...row, sanction: row.sanction ?? undefined, endedAs: row.endedAs ?? undefined },
    dayOf(at),
    edition,
  );
  return word ?? status;
};

describe('a term', () => {
  it('[207.1, B-EXPIRY-DAY] issued 2025-05-12: valid through 2027-05-12', () => {
    const { terms } = new Story('2025-05-12').file;
    expect(terms).toMatchObject([{ from: '2025-05-12', expiresOn: '2027-05-12' }]);
  });

  it('[209.0.A, 209.1.A, B-EXPIRY-DAY] it is current on the day before, on the last valid day to its last second, and lapsed at 00:00', () => {
    const story = new Story('2025-05-12');
    const at = [on('2027-05-11'), lastSecond('2027-05-12'), midnight('2027-05-13'), on('2027-05-13')];
    expect(at.map(story.state)).toEqual(['active', 'active', 'lapsed', 'lapsed']);
    expect(at.map((instant) => shown(story, instant))).toEqual(['Active/No sanctions', 'Active/No sanctions', 'Lapsed', 'Lapsed']);
  });

  it('[209.1.A, 209.2.A, B-LAPSED-1Y] the first anniversary is the last lapsed day', () => {
    const story = new Story('2025-05-12');
    const at = [on('2028-05-11'), lastSecond('2028-05-12'), midnight('2028-05-13')];
    expect(at.map(story.state)).toEqual(['lapsed', 'lapsed', 'expired']);
    expect(at.map((instant) => shown(story, instant))).toEqual(['Lapsed', 'Lapsed', 'Expired']);
  });

  it('[209.2.A, 209.3.A, B-EXPIRED-4Y] the fourth anniversary is the last expired day', () => {
    const story = new Story('2025-05-12');
    const at = [on('2031-05-11'), lastSecond('2031-05-12'), midnight('2031-05-13')];
    expect(at.map(story.state)).toEqual(['expired', 'expired', 'vacated']);
    expect(at.map((instant) => shown(story, instant))).toEqual(['Expired', 'Expired', 'Vacated']);
  });

  it('[207.1, 209.1.A, 209.2.A, 209.3.A, B-LEAP-ISSUE] issued on 29 February 2024: the 28th for good', () => {
    const story = new Story('2024-02-29');
    expect(story.file.terms[0]?.expiresOn).toBe('2026-02-28');
    expect(story.row('renewal-window')?.lastDay).toBe('2025-11-30');
    const days = ['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01', '2030-02-28', '2030-03-01'];
    expect(days.map(story.stateOn)).toEqual(['active', 'lapsed', 'lapsed', 'expired', 'expired', 'vacated']);
    expect(new Story('2024-02-29').renewed('2026-02-01').file.terms[1]?.expiresOn).toBe('2028-02-28');
  });

  it('[207.1.renewed-term, B-RENEW-TERM] in time it goes on from the former last day, late it begins with its approval', () => {
    const renewed = (day: string) => new Story('2025-05-12').renewed(day).file.terms[1];
    expect(renewed('2027-02-11')).toMatchObject({ from: '2027-05-12', expiresOn: '2029-05-12' });
    expect(renewed('2027-05-12')).toMatchObject({ from: '2027-05-12', expiresOn: '2029-05-12' });
    expect(renewed('2027-05-13')).toMatchObject({ from: '2027-05-13', expiresOn: '2029-05-13' });
    const decidedLate = new Story('2025-05-12').renewed('2027-05-10', '2027-05-20').file.terms[1];
    expect(decidedLate).toMatchObject({ from: '2027-05-12', expiresOn: '2029-05-12' });
  });

  it('[801.11, B-EXAM-RESULT-14] the letter is due 14 days after the exam, whenever it was reported; the term runs from issuance', () => {
    const story = new Story('2025-05-09', '2025-05-01');
    expect(story.row('certificate-letter')).toEqual({ lastDay: '2025-05-15', state: 'running' });
    expect(story.file.terms[0]?.expiresOn).toBe('2027-05-09');
    expect(story.passes(lastSecond('2025-05-15')).types()).not.toContain('DutyOverdue');
    expect(story.passes(midnight('2025-05-16')).types()).toContain('DutyOverdue');
    expect(story.follows.tasks).toEqual([{ queue: 'escalation', kind: 'overdue', cause: 'certificate-letter', dueOn: '2025-05-15' }]);
  });

  it('[801.11, 801.11.A] the letter leaves late: it was overdue, stays owed, and the task is done with it', () => {
    const story = new Story('2025-05-09', '2025-05-01');
    const letter = 'exam-passed-certificate/first';
    story.passes(midnight('2025-05-16')).tell('noticeSent', { letter }, on('2025-05-20'));
    expect(story.follows.tasksDone).toEqual([{ kind: 'overdue', cause: 'certificate-letter', outcome: 'done late' }]);
    expect(story.row('certificate-letter')?.state).toBe('missed');
  });
});

describe('the renewal notice', () => {
  it.each([
    ['2025-05-12', '2027-02-11'],
    ['2026-03-01', '2027-12-02'],
    ['2025-03-01', '2026-12-01'],
  ])('[207.5, 802.1, B-RENEW-OPEN] issued %s: renewal opens and the notice is due on %s', (issuedOn, opensOn) => {
    const story = new Story(issuedOn).tells(on(issuedOn));
    expect(story.row('renewal-window')?.lastDay).toBe(opensOn);
    expect(story.file.ledger['renewal-window']?.at).toBe(midnight(opensOn));
    expect(story.row('renewal-notice')?.lastDay).toBe(opensOn);
    story.passes(new Date(Date.parse(midnight(opensOn)) - 1_000).toISOString());
    expect(story.letters).not.toContain('renewal-notice');
    story.passes(midnight(opensOn));
    expect(story.letters.filter((kind) => kind === 'renewal-notice')).toHaveLength(1);
    expect(story.passes(lastSecond(opensOn)).types()).not.toContain('DutyOverdue');
  });

  it('[802.1] sent on its day it is met; not sent until the next day it is overdue by us and stays owed', () => {
    const sent = new Story('2025-05-12').tells(on('2025-05-12')).passes(midnight('2027-02-11')).tells(on('2027-02-11'));
    expect(sent.row('renewal-notice')?.state).toBe('met');
    const late = new Story('2025-05-12').tells(on('2025-05-12')).passes(midnight('2027-02-12'));
    expect(late.row('renewal-notice')?.state).toBe('missed');
    late.tell('noticeSent', { letter: 'renewal-notice/term-1' }, on('2027-02-14'));
    expect(late.types()).toEqual(expect.arrayContaining(['DutyOverdue', 'DutyDoneLate']));
  });

  it('[802.1, 802.1.B] whoever is suspended on that day gets none, and we owe none', () => {
    const story = new Story('2025-05-12').tells(on('2025-05-12')).investigated('case-1', '2026-10-01', '2026-11-01');
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2026-11-02') }, on('2026-11-02')).passes(on('2027-03-01'));
    expect(story.letters).toEqual(['exam-passed-certificate']);
    expect(story.types()).toContain('RenewalNoticeWithheld');
    expect(story.types()).not.toContain('RenewalWindowOpened');
    expect([story.row('renewal-window')?.state, story.row('renewal-notice')?.state]).toEqual(['met', 'ended']);
  });

  it('[802.1] back in good standing while renewal is open: told then, and nothing was overdue', () => {
    const story = new Story('2025-05-12').tells(on('2025-05-12')).investigated('case-1', '2026-10-01', '2026-11-01');
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2026-11-02') }, on('2026-11-02')).passes(on('2027-03-01'));
    story.tell('reinstated', { source: 'case-2', effectiveAt: on('2027-03-02') }, on('2027-03-02'));
    expect(story.follows.letters).toMatchObject([{ kind: 'renewal-notice', occasion: 'term-1', facts: { expiresOn: '2027-05-12' } }]);
    expect(story.tells(on('2027-03-02')).passes(on('2027-04-01')).types()).not.toContain('DutyOverdue');
    const after = new Story('2025-05-12').investigated('case-1', '2026-10-01', '2026-11-01');
    after.tell('suspended', { source: 'case-1', effectiveAt: on('2026-11-02') }, on('2026-11-02')).passes(on('2027-05-20'));
    after.tell('reinstated', { source: 'case-2', effectiveAt: on('2027-05-20') }, on('2027-05-20'));
    expect(after.follows.letters).toEqual([]); // lapsed meanwhile: there is nothing to renew in time
  });

  it('[802.1] every term has its own', () => {
    const story = new Story('2025-05-12').passes(on('2027-03-01')).renewed('2027-03-01').passes(on('2029-02-11'));
    expect(story.letters.filter((kind) => kind === 'renewal-notice')).toHaveLength(2);
    expect(story.follows.letters).toMatchObject([{ occasion: 'term-2', facts: { expiresOn: '2029-05-12', renewFrom: '2029-02-11' } }]);
  });
});

describe('six years by dates alone', () => {
  it('[209.transition, 209.1.A, 209.2.A, 209.3.A] exactly three transitions, each at its instant with its letter; then the case is closed', () => {
    const story = new Story('2025-05-12').tells(on('2025-05-12')).passes(midnight('2027-02-11')).tells(on('2027-02-11', 1));
    story.passes(midnight('2031-05-13'));
    expect(story.happened.filter(({ type }) => /Lapsed|Expired|Vacated/.test(type))).toEqual([
      { type: 'CertificationLapsed', at: midnight('2027-05-13') },
      { type: 'CertificationExpired', at: midnight('2028-05-13') },
      { type: 'CertificationVacated', at: midnight('2031-05-13') },
    ]);
    expect(story.letters).toEqual([
      'exam-passed-certificate',
      'renewal-notice',
      'certification-lapsed',
      'certification-expired',
      'certification-vacated',
    ]);
    expect(story.file.end).toMatchObject({ as: 'vacated', at: midnight('2031-05-13') });
    expect(Object.values(story.file.ledger).filter(({ state }) => state === 'running')).toEqual([]);
  });

  it('[209.transition] a suspension hides the dates and does not stop them; letters then offer no renewal', () => {
    const story = new Story('2025-05-12').investigated('case-1', '2026-10-01', '2026-11-01');
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2026-11-02') }, on('2026-11-02')).passes(midnight('2027-05-13'));
    expect([story.stage(), story.stateOn('2027-05-20')]).toEqual(['lapsed', 'suspended']);
    expect(story.follows.letters).toMatchObject([{ kind: 'certification-lapsed', facts: { goodStanding: false } }]);
    story.tell('reinstated', { source: 'case-2', effectiveAt: on('2027-06-01') }, on('2027-06-01'));
    expect(story.stateOn('2027-06-01')).toBe('lapsed');
  });

  it('[209.1.A, 207.1.renewed-term] renewed late it is lapsed until the approval, active after it, and lapses anew', () => {
    const story = new Story('2025-05-12').passes(on('2027-08-01')).renewed('2027-07-20', '2027-08-01');
    expect(['2027-07-31', '2027-08-01', '2029-08-01', '2029-08-02'].map(story.stateOn)).toEqual(['lapsed', 'active', 'active', 'lapsed']);
    expect(story.passes(midnight('2029-08-02')).stage()).toBe('lapsed');
    expect(story.letters.filter((kind) => kind === 'certification-lapsed')).toHaveLength(2);
  });

  it.each(['209.1.A', '209.2.A', '209.3.A'])(
    '[209.0.A, 209.1.A, 209.2.A, 209.3.A] a row of the ledger says when %s comes, and it is that instant',
    (rule) => {
      const { file } = new Story('2025-05-12');
      const row = Object.values(file.ledger).find((one) => one.rule === rule);
      const before = { '209.1.A': 'current', '209.2.A': 'lapsed', '209.3.A': 'expired' }[rule];
      const after = { '209.1.A': 'lapsed', '209.2.A': 'expired', '209.3.A': 'vacated' }[rule];
      expect(dateState('2027-05-12', row?.lastDay ?? '', edition)).toBe(before);
      expect(dateState('2027-05-12', dayOf(row?.at ?? ''), edition)).toBe(after);
    },
  );
});
