/** Late, twice, out of order: each counts from when it took effect, and nothing is told twice. */
import type { Instant } from '../../../policy/calendar';
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

  it('[802.1] twice suspended and reinstated while renewal is open: one notice', () => {
    const story = suspended().passes(on('2027-03-01'));
    story.tell('reinstated', { source: 'a', effectiveAt: on('2027-03-02') }, on('2027-03-02')).tells(on('2027-03-02'));
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2027-03-03') }, on('2027-03-03'));
    story.tell('reinstated', { source: 'b', effectiveAt: on('2027-03-04') }, on('2027-03-04'));
    expect(story.letters.filter((kind) => kind === 'renewal-notice')).toHaveLength(1);
  });
});

describe('an ending', () => {
  it('[500.2.E, 101.3] a surrender of a day ahead is refused; a death of an earlier day, told first, stands against it', () => {
    const story = new Story(issuedOn);
    expect(story.refusal('surrender', { receivedOn: '2026-04-02', ...proof }, on('2026-04-01'))?.code).toBe('day-out-of-range');
    story.say('recordDeath', { diedOn: '2026-03-20', ...proof }, on('2026-04-01'));
    expect(story.refusal('surrender', { receivedOn: '2026-04-01', ...proof }, on('2026-04-02'))?.code).toBe('certification-deceased');
    expect(['2026-03-20', '2026-03-21'].map(story.stateOn)).toEqual(['active', 'deceased']);
  });

  it('[500.2.E] death during a suspension: suspended to the end of that day, then closed, and nothing is lifted any more', () => {
    const story = suspended().say('recordDeath', { diedOn: '2026-12-01', ...proof }, on('2027-01-05'));
    expect(['2026-11-30', '2026-12-01', '2026-12-02'].map(story.stateOn)).toEqual(['suspended', 'suspended', 'deceased']);
    expect(standingAt(story.file, on('2027-01-05'))).toMatchObject({ status: 'Expired/Lapsed/Vacated', action: 'None' });
    const back = { source: 'case-2', effectiveAt: on('2027-01-06') };
    expect(story.refusal('reinstated', back, on('2027-01-06'))?.code).toBe('certification-deceased');
    expect(story.passes(on('2033-01-01')).letters).toEqual(['exam-passed-certificate']);
  });

  it('[500.2.E] whoever died between exam and issuance: it ends with its beginning', () => {
    const story = new Story('2025-05-09', '2025-05-01').say('recordDeath', { diedOn: '2025-05-05', ...proof }, on('2025-05-20'));
    expect(story.file.end?.at).toBe(story.file.issuedAt);
    expect([story.stateOn('2025-05-08'), story.stateOn('2025-05-09'), story.stateOn('2025-05-10')]).toEqual([
      undefined,
      'deceased',
      'deceased',
    ]);
  });

  it('[209.transition] a surrender told after the lapse, of a day before it: the recorded lapse stays, the standing is corrected', () => {
    const story = new Story(issuedOn).say('surrender', { receivedOn: '2027-05-10', ...proof }, on('2027-05-20'));
    expect(story.types()).toContain('CertificationLapsed');
    expect(['2027-05-10', '2027-05-11', '2027-05-13'].map(story.stateOn)).toEqual(['active', 'surrendered', 'surrendered']);
    expect(Object.values(story.file.ledger).filter(({ state, reminder }) => state === 'running' && !reminder)).toEqual([]);
  });
});
