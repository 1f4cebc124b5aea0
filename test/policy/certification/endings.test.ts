/** How a certification ends, and what may still be told of it. */
import type { Instant } from '../../../policy/calendar';
import { registryEntryOf } from '../../../policy/certification/registry-entry';
import { standingAt } from '../../../policy/certification/standing-at';
import { midnight, on, Story } from './story';

const issuedOn = '2025-05-12';
const proof = { document: 'doc-1', documentOf: new Story(issuedOn).file.subject };
const suspended = (at: Instant = on('2026-11-02')) =>
  new Story(issuedOn).investigated('case-1', '2026-10-01', '2026-11-01').tell('suspended', { source: 'case-1', effectiveAt: at }, at);

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

  it('[500.2.E, 101.3] a death needs a document of the same person, and a day that has come', () => {
    const code = (diedOn: string, documentOf = proof.documentOf) =>
      new Story(issuedOn).refusal('recordDeath', { diedOn, document: 'd', documentOf }, on('2026-04-01'))?.code;
    expect([code('2026-04-01'), code('2026-04-02'), code('2026-04-01', 'nobody'), code('2026-04-01', 'another')]).toEqual([
      undefined,
      'day-out-of-range',
      'document-missing',
      'document-missing',
    ]);
  });

  it.each([
    ['surrendered', (story: Story) => story.say('surrender', { receivedOn: '2027-01-05', ...proof }, on('2027-01-05')), undefined],
    ['vacated', (story: Story) => story.passes(midnight('2031-05-13')), undefined],
    [
      'deceased',
      (story: Story) => story.say('recordDeath', { diedOn: '2027-01-05', ...proof }, on('2027-01-05')),
      'certification-deceased',
    ],
  ] as const)('[703.4, 500.2.E] a case that was open when it was %s is still closed, then: revocation', (state, ends, code) => {
    const story = ends(new Story(issuedOn).tell('investigationOpened', { source: 'case-1' }, on('2026-10-01')));
    const revocation = { source: 'case-1', effectiveAt: on('2031-06-02'), permanent: false };
    if (!code) expect(story.refusal('revoked', revocation, on('2031-06-02'))?.code).toBe('investigation-not-complete');
    story.tell('investigationClosed', { source: 'case-1' }, on('2031-06-01'));
    expect(story.refusal('revoked', revocation, on('2031-06-02'))?.code).toBe(code);
    expect([story.stateOn('2031-06-01'), story.stage()]).toEqual([state, state]);
  });

  it('[500.2.E] revoked for good it is not revoked again, nor suspended; a case is taken by each of us once', () => {
    const story = suspended().tell('revoked', { source: 'case-1', effectiveAt: on('2026-12-01'), permanent: true }, on('2026-12-01'));
    const again = { source: 'case-1', effectiveAt: on('2026-12-02') };
    expect(story.refusal('revoked', { ...again, permanent: true }, on('2026-12-02'))?.code).toBe('certification-revoked');
    expect(story.refusal('suspended', again, on('2026-12-02'))?.code).toBe('certification-revoked');
    story.say('take', {}, on('2026-12-02'), 'staff:kim');
    expect(story.file.owner).toBe('staff:kim');
    expect(story.refusal('take', {}, on('2026-12-03'), 'staff:kim')?.code).toBe('already-yours');
    expect(story.refusal('take', {}, on('2026-12-03'), 'staff:ada')).toBeUndefined();
  });

  it('[500.2.F, 802.1, 801.11] with its end nothing of it is due, owed or under investigation any more', () => {
    const story = new Story('2025-05-09', '2025-05-01').tell('investigationOpened', { source: 'case-1' }, on('2025-05-10'));
    story.say('recordDeath', { diedOn: '2025-05-11', ...proof }, on('2025-05-12'));
    expect(story.happened.at(-1)).toEqual({ type: 'DeathRecorded', at: midnight('2025-05-12') });
    expect(standingAt(story.file, on('2025-05-12'))?.action).toBe('None');
    expect(Object.values(story.file.ledger).filter(({ state }) => state === 'running')).toEqual([]);
    const { types } = story;
    expect(story.passes(on('2032-01-01')).types()).toEqual(types());
    const change = { personChange: 'p', document: 'doc-1' };
    const named = { caseId: story.file.id, kind: 'name', document: 'doc-1', applied: false, documentOf: proof.documentOf } as const;
    expect(story.say('changeName', { ...change, proposed: named }, on('2025-06-01')).follows.letters).toEqual([]);
  });

  it('[500.2.E] vacated is a matter of the date: the register holds nothing that somebody decided', () => {
    expect(registryEntryOf(new Story(issuedOn).passes(midnight('2031-05-13')).file, 'Rosa')).toMatchObject({
      endedAs: null,
      endedOn: null,
    });
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
