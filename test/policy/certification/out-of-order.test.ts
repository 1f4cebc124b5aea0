/** Late, twice, out of order: each counts from when it took effect, and nothing is told twice. */
import type { Instant } from '../../../policy/calendar';
import { certificationProcess } from '../../../policy/certification';
import { standingAt } from '../../../policy/certification/standing-at';
import { midnight, on, Story } from './story';

const issuedOn = '2025-05-12';
const proof = { document: 'doc-1', documentOf: new Story(issuedOn).file.subject };
const suspended = (at: Instant = on('2026-11-02')) =>
  new Story(issuedOn).investigated('case-1', '2026-10-01', '2026-11-01').tell('suspended', { source: 'case-1', effectiveAt: at }, at);
const renewal = (submittedOn: string, approvedOn = submittedOn) => ({ submittedOn, approvedOn, source: 'renewal-1' });

describe('a renewal', () => {
  it('[207.5, B-RENEW-OPEN] submitted before the window opens is refused, on its first day it is not', () => {
    const code = (day: string) => new Story(issuedOn).refusal('renewed', renewal(day), on(day), 'program')?.code;
    expect([code('2025-05-12'), code('2027-02-10'), code('2027-02-11')]).toEqual(['renewal-too-early', 'renewal-too-early', undefined]);
  });

  it('[207.1.renewed-term, 207.5] told twice, or late from a term that is over, renews nothing again', () => {
    const story = new Story(issuedOn).renewed('2027-03-01');
    expect(story.refusal('renewed', renewal('2027-03-01'), on('2027-03-02'), 'program')).toMatchObject({
      code: 'renewal-too-early',
      rule: '207.5',
    });
    const late = new Story(issuedOn).passes(on('2027-08-01')).renewed('2027-08-01');
    expect(late.refusal('renewed', renewal('2027-03-01', '2027-08-05'), on('2027-08-05'), 'program')?.code).toBe('renewal-too-early');
    expect(late.file.terms.at(-1)?.expiresOn).toBe('2029-08-01');
  });

  it('[500.2.D, 207.1.renewed-term] is known from its recording on: the later last day is shown before the new term begins', () => {
    const { file } = new Story(issuedOn).renewed('2027-03-01');
    const shown = ['2027-02-28', '2027-03-02', '2027-05-12'].map((day) => standingAt(file, on(day)));
    expect(shown.map((one) => [one?.activeFrom, one?.expiresOn])).toEqual([
      [issuedOn, '2027-05-12'],
      [issuedOn, '2029-05-12'],
      ['2027-05-12', '2029-05-12'],
    ]);
  });

  it('[802.1] ends what was owed of the former term, and its task; a letter that left late is owed no more', () => {
    const story = new Story(issuedOn).tells(on(issuedOn)).passes(midnight('2027-02-12'));
    expect(certificationProcess.turn(story.file)).toBe('us');
    expect(story.renewed('2027-03-01').follows.tasksDone).toEqual([{ kind: 'overdue', cause: 'renewal-notice', outcome: 'renewed' }]);
    expect(certificationProcess.turn(story.file)).toBe('nobody');
    const late = new Story(issuedOn).tells(on(issuedOn)).passes(midnight('2027-02-12'));
    late.tell('noticeSent', { letter: 'renewal-notice/term-1' }, on('2027-02-14'));
    expect(certificationProcess.turn(late.file)).toBe('nobody');
  });

  it('[801.11] does not make the first letter due again: what was late stays late, once', () => {
    const story = new Story('2025-05-09', '2025-05-01').passes(on('2027-03-01')).renewed('2027-03-01').passes(on('2027-05-20'));
    expect(story.row('certificate-letter')?.state).toBe('missed');
    expect(story.happened.filter(({ type, at }) => type === 'DutyOverdue' && at < on('2027-01-01'))).toHaveLength(1);
    expect(story.types().filter((type) => type === 'DutyOverdue')).toHaveLength(2); // and the notice of the first term, which nobody sent
  });

  it('[207.1.renewed-term, 209.2.A] suspended, expired, reinstated, then renewed: expired until the approval, then a whole new term', () => {
    const story = suspended().passes(midnight('2028-05-13'));
    expect([story.stage(), story.stateOn('2028-05-20')]).toEqual(['expired', 'suspended']);
    expect(story.refusal('renewed', renewal('2028-06-01'), on('2028-06-01'), 'program')?.code).toBe('not-in-good-standing');
    story.tell('reinstated', { source: 'case-2', effectiveAt: on('2028-06-01') }, on('2028-06-01'));
    expect([story.stateOn('2028-06-01'), story.follows.letters]).toEqual(['expired', []]);
    story.renewed('2028-07-01', '2028-08-01');
    expect(['2028-07-31', '2028-08-01', '2030-08-01', '2030-08-02'].map(story.stateOn)).toEqual(['expired', 'active', 'active', 'lapsed']);
    expect(story.row('lapse')).toEqual({ lastDay: '2030-08-01', state: 'running' });
    expect([story.stateOn('2026-12-01'), story.stateOn('2027-06-01')]).toEqual(['suspended', 'suspended']); // as it was
  });

  it('[209.3.A, 209.2.A] on the last expired day it still counts, on the next nothing does', () => {
    const story = new Story(issuedOn);
    expect(story.passes(on('2031-05-12')).refusal('renewed', renewal('2031-05-12'), on('2031-05-12'), 'program')).toBeUndefined();
    story.passes(midnight('2031-05-13'));
    for (const [name, body] of [
      ['renewed', renewal('2031-05-12', '2031-05-13')],
      ['reinstated', { source: 'case-1', effectiveAt: on('2031-05-13') }],
      ['investigationOpened', { source: 'case-1' }],
      ['suspended', { source: 'case-1', effectiveAt: on('2031-05-13') }],
      ['reissue', { reason: 'lost' }],
      ['surrender', { receivedOn: '2031-05-13', ...proof }],
      ['recordDeath', { diedOn: '2031-05-13', ...proof }],
    ] as const)
      expect(story.refusal(name, body as never, on('2031-05-13'), 'program')).toMatchObject({ code: 'certification-vacated' });
  });
});

describe('a reinstatement', () => {
  it('[101.3, 102.30.good-standing] told twice, or of a day before the first, changes no past day', () => {
    const story = suspended().tell('reinstated', { source: 'case-2', effectiveAt: on('2027-01-10') }, on('2027-01-10'));
    const again = (at: Instant) => story.refusal('reinstated', { source: 'case-2', effectiveAt: at }, on('2027-01-11'))?.code;
    expect([again(on('2027-01-11')), again(on('2026-12-01'))]).toEqual(['not-sanctioned', 'not-sanctioned']);
    expect(story.stateOn('2026-12-15')).toBe('suspended');
  });

  it('[101.3, 806.3.C] of a day on which nothing was in force yet lifts nothing', () => {
    const at = (effectiveAt: Instant) => suspended().refusal('reinstated', { source: 'a', effectiveAt }, on('2027-01-10'))?.code;
    expect([at(on('2026-11-01')), at(on('2026-11-02'))]).toEqual(['not-sanctioned', undefined]);
  });

  it('[500.2.E] a revocation told later, of a day before a suspension, stays above it', () => {
    const story = suspended().tell('revoked', { source: 'case-1', effectiveAt: on('2026-11-01', 20), permanent: false }, on('2026-11-10'));
    expect(['2026-11-01', '2026-11-02', '2026-11-11'].map(story.stateOn)).toEqual(['active', 'revoked', 'revoked']);
  });

  it('[802.1] before renewal opens, or after the notice left, it brings no notice of its own', () => {
    const early = suspended().tell('reinstated', { source: 'a', effectiveAt: on('2026-12-01') }, on('2026-12-01'));
    expect(early.follows.letters).toEqual([]);
    expect(early.passes(midnight('2027-02-11')).follows.letters).toMatchObject([{ kind: 'renewal-notice', occasion: 'term-1' }]);
    const told = new Story(issuedOn).investigated('case-1', '2026-10-01', '2026-11-01').passes(midnight('2027-02-11'));
    told.tell('suspended', { source: 'case-1', effectiveAt: on('2027-03-01') }, on('2027-03-01'));
    told.tell('reinstated', { source: 'a', effectiveAt: on('2027-03-02') }, on('2027-03-02'));
    expect([told.follows.letters, told.letters.filter((kind) => kind === 'renewal-notice').length]).toEqual([[], 1]);
  });

  it('[802.1] twice suspended and reinstated while renewal is open: one notice', () => {
    const story = suspended().passes(on('2027-03-01'));
    story.tell('reinstated', { source: 'a', effectiveAt: on('2027-03-02') }, on('2027-03-02')).tells(on('2027-03-02'));
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2027-03-03') }, on('2027-03-03'));
    story.tell('reinstated', { source: 'b', effectiveAt: on('2027-03-04') }, on('2027-03-04'));
    expect(story.letters.filter((kind) => kind === 'renewal-notice')).toHaveLength(1);
  });
});
