import { certificationProcess } from '../../../policy/certification';
import type { CertificationCommand } from '../../../policy/certification/file';
import { registryEntryOf } from '../../../policy/certification/registry-entry';
import { numberFrom, numberPattern } from '../../../policy/certification/rules';
import { standingAt } from '../../../policy/certification/standing-at';
import { authority } from '../../../policy/program';
import { candidacyId, granted, issue, lastSecond, on, Story } from './story';

const verdict = (command: CertificationCommand) => {
  const refused = certificationProcess.refuse(undefined, command);
  return refused && [refused.code, refused.rule];
};
const day = '2025-05-12';

describe('issuing', () => {
  it('[202.1.H] is refused without a pass on file, whatever the message says', () => {
    expect(verdict(issue(on(day), granted(day, { passed: false })))).toEqual(['exam-not-passed', '202.1.H']);
    const { examOn: _none, ...withoutDay } = granted(day);
    expect(verdict(issue(on(day), withoutDay))).toEqual(['exam-not-passed', '202.1.H']);
    expect(verdict(issue(on(day)))).toBeUndefined();
  });

  it('[208.1] is refused without a Code of Ethics signed on or before that day', () => {
    const { code: _none, ...unsigned } = granted(day);
    expect(verdict(issue(on(day), unsigned))).toEqual(['code-not-signed', '208.1']);
    const signedOn = (signed: string) => verdict(issue(on(day), granted(day, { code: { signature: 's', signedOn: signed } })));
    expect([signedOn('2025-05-11'), signedOn('2025-05-12'), signedOn('2025-05-13')?.[0]]).toEqual([
      undefined,
      undefined,
      'code-not-signed',
    ]);
    expect(new Story(day).file.code).toEqual({ signature: 'sig-1', signedOn: '2023-12-05' });
  });

  it('[201.1] nobody is certified before the instant of issuance', () => {
    const { file } = new Story(day);
    expect(standingAt(file, lastSecond('2025-05-11'))).toBeUndefined();
    expect(standingAt(file, on(day, 11))).toBeUndefined();
    expect(standingAt(file, on(day))).toMatchObject({ state: 'active', valid: true, activeFrom: day, expiresOn: '2027-05-12' });
  });

  it('[102.5, 801.11.B] always makes exactly one certificate, and asks for its document', () => {
    const story = new Story(day);
    expect(story.file.certificates).toEqual([{ id: `${story.file.id}/1`, issuedAt: on(day), reason: 'issued', by: 'program' }]);
    expect(story.follows.works).toEqual([{ kind: 'certificate', occasion: '1', body: { certificate: `${story.file.id}/1` } }]);
    expect(story.types()).toEqual(['CertificationIssued', 'CertificateIssued']);
  });

  it('[801.11.A] tells the person, with number, dates and the day renewal opens', () => {
    expect(new Story(day, '2025-05-01').follows.letters).toEqual([
      {
        kind: 'exam-passed-certificate',
        occasion: 'first',
        facts: {
          edition: '2025-05-15',
          number: 'MPSS000123',
          examOn: '2025-05-01',
          issuedOn: day,
          expiresOn: '2027-05-12',
          renewFrom: '2027-02-11',
        },
      },
    ]);
  });

  it('[102.5] a candidacy has one certification: another id, or a second time, is refused', () => {
    expect(verdict({ ...issue(on(day)), id: candidacyId })).toEqual(['already-issued', '102.5']);
    const { name, body } = issue(on(day));
    expect(new Story(day).refusal(name, body, on('2025-05-13'), 'program')?.code).toBe('already-issued');
  });

  it('[209.3.A] one certification per person until it has ended', () => {
    const story = new Story(day);
    expect(certificationProcess.exclusive.key(story.file)).toBe(`certification:${story.file.subject}`);
    expect(certificationProcess.exclusive.refusal).toMatchObject({ code: 'certification-on-file', rule: '209.3.A' });
    expect(certificationProcess.ended(story.passes(lastSecond('2031-05-12')).file)).toBe(false);
    expect(certificationProcess.ended(story.passes(on('2031-05-13')).file)).toBe(true);
  });
});

describe('the number', () => {
  it('[213.3, Purpose.single-program] is MPSS and six digits of one series, and the series does not run over', () => {
    expect([1, 123, 999_999].map(numberFrom)).toEqual(['MPSS000001', 'MPSS000123', 'MPSS999999']);
    expect(() => numberFrom(1_000_000)).toThrow();
    expect(['MPSS00012', 'MPSS000123', 'MPSS0001234'].map((number) => numberPattern.test(number))).toEqual([false, true, false]);
  });

  it('[Purpose.single-program, 101.4] neither certification nor register carries a county, and the certifier is the statewide entity', () => {
    const { file } = new Story(day);
    expect(JSON.stringify([file, registryEntryOf(file, 'Rosa Delgado')])).not.toMatch(/county/i);
    expect(authority.name).toBe('California Mental Health Services Authority');
  });

  it('[209.vacated.number] a vacated number stays what it is: nothing reopens it', () => {
    const story = new Story(day).passes(on('2031-05-13'));
    const row = registryEntryOf(story.file, 'Rosa Delgado');
    expect([row.number, story.stateOn('2051-01-01')]).toEqual(['MPSS000123', 'vacated']);
    const late = { submittedOn: '2031-05-13', approvedOn: '2031-05-13', source: 'r' };
    expect(story.refusal('renewed', late, on('2031-05-13'), 'program')).toMatchObject({ code: 'certification-vacated', rule: '209.3.A' });
    const back = { source: 'r', effectiveAt: on('2031-05-13') };
    expect(story.refusal('reinstated', back, on('2031-05-13'), 'program')?.code).toBe('certification-vacated');
  });
});

describe('who may', () => {
  const commands = {
    renewed: { submittedOn: '2027-03-01', approvedOn: '2027-03-01', source: 'r' },
    investigationOpened: { source: 'c' },
    suspended: { source: 'c', effectiveAt: on('2027-03-01') },
    revoked: { source: 'c', effectiveAt: on('2027-03-01'), permanent: true },
    reinstated: { source: 'c', effectiveAt: on('2027-03-01') },
    changeName: { personChange: 'p', document: 'd' },
    changeAddress: { personChange: 'p', document: 'd' },
    reissue: { reason: 'lost' },
    surrender: { receivedOn: '2027-03-01', document: 'd' },
    recordDeath: { diedOn: '2027-03-01', document: 'd' },
    take: {},
  } as const;

  it.each(Object.entries(commands))('[101.3] %s is refused to applicants, providers, counties and visitors', (name, body) => {
    const story = new Story(day);
    for (const by of ['person:rosa', 'provider:1', 'county:alameda', 'anonymous', 'payment:1', '', 'staffing:1'])
      expect(story.refusal(name as 'take', body, on('2027-03-01'), by)).toMatchObject({ code: 'certifier-only', rule: '101.3' });
  });

  it('[101.3] staff, and the procedures of the certifying entity, may', () => {
    for (const by of ['staff:kim', 'program']) expect(new Story(day).refusal('reissue', { reason: 'lost' }, on(day), by)).toBeUndefined();
    expect(verdict(issue(on(day), granted(day), 'person:rosa'))).toEqual(['certifier-only', '101.3']);
  });
});
