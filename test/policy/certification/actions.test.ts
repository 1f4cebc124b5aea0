import { registryEntryOf } from '../../../policy/certification/registry-entry';
import { standingAt } from '../../../policy/certification/standing-at';
import { lastSecond, midnight, on, Story } from './story';

const issuedOn = '2025-05-12';
const investigated = () => new Story(issuedOn).investigated('case-1', '2026-01-05', '2026-03-02');
const suspended = () => investigated().tell('suspended', { source: 'case-1', effectiveAt: on('2026-03-03') }, on('2026-03-03'));
const revoked = (permanent = false) =>
  investigated().tell('revoked', { source: 'case-1', effectiveAt: on('2026-03-03'), permanent }, on('2026-03-03'));
const entry = ({ file }: Story) => registryEntryOf(file, 'Rosa Delgado');
const shown = ({ file }: Story, at: string) => {
  const { status, action, valid, goodStanding } = standingAt(file, at)!;
  return { status, action, valid, goodStanding };
};

describe('standing', () => {
  it('[102.30, 102.30.good-standing, 500.2.E] only an active certification is valid', () => {
    const story = new Story(issuedOn);
    const valid = (at: string) => standingAt(story.file, at)?.valid;
    expect([lastSecond('2027-05-12'), midnight('2027-05-13'), midnight('2028-05-13'), midnight('2031-05-13')].map(valid)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    for (const other of [suspended(), revoked(), revoked(true)]) expect(standingAt(other.file, on('2026-03-04'))?.valid).toBe(false);
  });

  it('[102.30.good-standing, 500.2.F] an open investigation is shown and takes nothing away', () => {
    const story = new Story(issuedOn).tell('investigationOpened', { source: 'case-1' }, on('2027-03-05'));
    expect(shown(story, on('2027-03-05'))).toEqual({
      status: 'Active/No sanctions',
      action: 'Under investigation',
      valid: true,
      goodStanding: true,
    });
    expect(
      story.refusal('renewed', { submittedOn: '2027-03-06', approvedOn: '2027-03-06', source: 'r' }, on('2027-03-06')),
    ).toBeUndefined();
    story.tell('investigationClosed', { source: 'case-1' }, on('2027-04-02'));
    expect(shown(story, on('2027-04-02')).action).toBe('None');
    expect(shown(story, on('2027-03-20')).action).toBe('Under investigation'); // as it was
  });

  it('[206.1, 500.2.E, 500.2.F] suspended and revoked are status and action, from their instant on', () => {
    const story = suspended();
    expect(shown(story, on('2026-03-03', 11)).status).toBe('Active/No sanctions');
    expect(shown(story, on('2026-03-03'))).toEqual({ status: 'Suspended', action: 'Suspended', valid: false, goodStanding: false });
    expect(shown(revoked(), on('2026-03-03'))).toMatchObject({ status: 'Revoked', action: 'Revoked' });
    expect(entry(story)).toMatchObject({ sanction: 'suspended', underInvestigation: false, endedAs: null });
  });

  it('[206.1] told out of order, each counts from when it took effect', () => {
    const story = suspended().tell('reinstated', { source: 'a', effectiveAt: on('2026-06-01') }, on('2026-06-01'));
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2026-04-01') }, on('2026-06-02')); // of a day before the reinstatement
    expect(story.stateOn('2026-06-02')).toBe('active');
  });

  it('[102.30.good-standing] reinstated it is active again; what was stays what it was', () => {
    const story = suspended().tell('reinstated', { source: 'case-2', effectiveAt: on('2026-06-01') }, on('2026-06-01'));
    expect(['2026-03-02', '2026-03-03', '2026-05-31', '2026-06-01'].map(story.stateOn)).toEqual([
      'active',
      'suspended',
      'suspended',
      'active',
    ]);
    expect(entry(story).sanction).toBeNull();
    expect(story.happened.at(-1)).toEqual({ type: 'CertificationReinstated', at: on('2026-06-01') });
  });

  it('[500.2.E] a revocation that is not permanent can be lifted; one for good ends the certification', () => {
    expect(
      revoked()
        .tell('reinstated', { source: 'a', effectiveAt: on('2027-01-05') }, on('2027-01-05'))
        .stateOn('2027-01-05'),
    ).toBe('active');
    const forGood = revoked(true);
    expect([forGood.stage(), forGood.file.end?.as]).toEqual(['revoked', 'revoked']);
    expect(forGood.refusal('reinstated', { source: 'a', effectiveAt: on('2027-01-05') }, on('2027-01-05'))?.code).toBe(
      'certification-revoked',
    );
    expect(forGood.passes(on('2040-01-01')).stateOn('2040-01-01')).toBe('revoked');
  });
});

describe('an action', () => {
  const sanction = { source: 'case-1', effectiveAt: on('2026-03-03') };

  it('[703.4] is refused before the investigation of the same case is recorded as complete', () => {
    const story = new Story(issuedOn);
    const no = { code: 'investigation-not-complete', rule: '703.4' };
    expect(story.refusal('suspended', sanction, on('2026-03-03'))).toMatchObject(no);
    story.tell('investigationOpened', { source: 'case-1' }, on('2026-01-05'));
    expect(story.refusal('suspended', sanction, on('2026-03-03'))).toMatchObject(no);
    expect(story.refusal('revoked', { ...sanction, permanent: false }, on('2026-03-03'))).toMatchObject(no);
    story.tell('investigationClosed', { source: 'case-1' }, on('2026-03-02'));
    expect(story.refusal('suspended', { ...sanction, source: 'case-9' }, on('2026-03-03'))).toMatchObject(no);
    expect(story.refusal('suspended', sanction, on('2026-03-03'))).toBeUndefined();
  });

  it('[703.4] opened again, it is not complete; nothing is opened or closed twice', () => {
    const story = investigated();
    expect(story.refusal('investigationClosed', { source: 'case-1' }, on('2026-03-02'))?.code).toBe('investigation-not-open');
    story.tell('investigationOpened', { source: 'case-1' }, on('2026-03-02'));
    expect(story.refusal('investigationOpened', { source: 'case-1' }, on('2026-03-02'))?.code).toBe('investigation-open');
    expect(story.refusal('suspended', sanction, on('2026-03-03'))?.code).toBe('investigation-not-complete');
  });

  it('[806.3.C] takes effect between issuance and now, never ahead', () => {
    const story = investigated();
    const at = (effectiveAt: string) => story.refusal('suspended', { source: 'case-1', effectiveAt }, on('2026-03-03'))?.code;
    expect([at(on('2025-05-11')), at(on('2026-03-01')), at(on('2026-03-03')), at(on('2026-03-03', 13))]).toEqual([
      'day-out-of-range',
      undefined,
      undefined,
      'day-out-of-range',
    ]);
  });

  it('[102.30.good-standing] what is not in force is not lifted, what is revoked is not suspended', () => {
    expect(new Story(issuedOn).refusal('reinstated', sanction, on('2026-03-03'))?.code).toBe('not-sanctioned');
    expect(revoked().refusal('suspended', sanction, on('2026-03-04'))?.code).toBe('already-revoked');
    expect(revoked().refusal('revoked', { ...sanction, permanent: true }, on('2026-03-04'))?.code).toBe('already-revoked');
    expect(suspended().refusal('revoked', { ...sanction, permanent: false }, on('2026-03-04'))).toBeUndefined();
  });

  it('[802.1.B] a suspended certification is not renewed', () => {
    const renewal = { submittedOn: '2026-04-01', approvedOn: '2026-04-01', source: 'r' };
    expect(suspended().refusal('renewed', renewal, on('2026-04-01'))).toMatchObject({ code: 'not-in-good-standing', rule: '802.1.B' });
  });

  it('[207.1] a renewal is approved on or after its submission, and not ahead', () => {
    const code = (submittedOn: string, approvedOn: string) =>
      new Story(issuedOn).refusal('renewed', { submittedOn, approvedOn, source: 'r' }, on('2027-03-01'))?.code;
    expect([code('2027-03-01', '2027-03-01'), code('2027-03-02', '2027-03-01'), code('2027-03-01', '2027-03-02')]).toEqual([
      undefined,
      'day-out-of-range',
      'day-out-of-range',
    ]);
  });
});

describe('the end by its holder', () => {
  const proof = { document: 'doc-1', documentOf: new Story(issuedOn).file.subject };

  it('[500.2.E, 500.2.F, 101.3] surrendered: public group Expired/Lapsed/Vacated without a word, action None, the exact state inside', () => {
    const story = new Story(issuedOn).say('surrender', { receivedOn: '2026-04-01', ...proof }, on('2026-04-01'));
    expect(standingAt(story.file, on('2026-04-02'))).toEqual({
      state: 'surrendered',
      status: 'Expired/Lapsed/Vacated',
      action: 'None',
      valid: false,
      goodStanding: true,
      activeFrom: issuedOn,
      expiresOn: '2027-05-12',
    });
    expect(story.follows.letters).toMatchObject([{ kind: 'certification-surrendered', facts: { receivedOn: '2026-04-01' } }]);
    expect(story.passes(on('2032-01-01')).types()).not.toContain('CertificationLapsed');
    expect(entry(story)).toMatchObject({ endedAs: 'surrendered', endedOn: '2026-04-01' });
  });

  it('[500.2.E] of an earlier day it takes effect with the end of that day; before that it was what it was', () => {
    const story = new Story(issuedOn).say('surrender', { receivedOn: '2026-04-01', ...proof }, on('2026-04-09'));
    expect([lastSecond('2026-04-01'), midnight('2026-04-02')].map(story.state)).toEqual(['active', 'surrendered']);
  });

  it('[500.2.E] the death of its holder is recorded with evidence, and no letter goes out', () => {
    const story = new Story(issuedOn).say('recordDeath', { diedOn: '2026-04-01', ...proof }, on('2026-04-20'));
    expect(story.follows.letters).toEqual([]);
    expect(standingAt(story.file, on('2026-04-20'))).toMatchObject({ state: 'deceased', status: 'Expired/Lapsed/Vacated', action: 'None' });
    expect(story.passes(on('2032-01-01')).letters).toEqual(['exam-passed-certificate']);
    expect(story.refusal('reissue', { reason: 'lost' }, on('2026-05-01'))?.code).toBe('certification-deceased');
  });

  it('[101.3] both need a document of the same person and a day that is possible', () => {
    const story = new Story(issuedOn);
    const code = (receivedOn: string, documentOf?: string) =>
      story.refusal('surrender', { receivedOn, document: 'd', ...(documentOf && { documentOf }) }, on('2026-04-01'))?.code;
    expect([
      code('2026-04-01', 'somebody else'),
      code('2026-04-01', 'nobody'),
      code('2026-04-02'),
      code('2025-05-11'),
      code('2026-04-01'),
    ]).toEqual(['document-missing', 'document-missing', 'day-out-of-range', 'day-out-of-range', undefined]);
  });

  it('[500.2.E] given back during an investigation, a case may still be concluded with a revocation', () => {
    const story = investigated().say('surrender', { receivedOn: '2026-03-02', ...proof }, on('2026-03-02', 13));
    story.tell('revoked', { source: 'case-1', effectiveAt: on('2026-03-10'), permanent: true }, on('2026-03-10'));
    expect([story.stateOn('2026-03-05'), story.stateOn('2026-03-11'), story.file.end?.as]).toEqual([
      'surrendered',
      'revoked',
      'surrendered',
    ]);
  });
});
