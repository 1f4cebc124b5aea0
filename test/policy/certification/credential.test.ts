import { credentialText, notToMisrepresent, refuseCredential } from '../../../policy/certification/credential';
import { standingAt } from '../../../policy/certification/standing-at';
import { lastSecond, midnight, on, Story } from './story';

describe('the credential text', () => {
  const { short, long } = credentialText('Rosa María Delgado', 'MPSS000123');

  it('[213.1] begins with the full name on file', () => {
    for (const text of [short, long]) expect(text.startsWith('Rosa María Delgado, ')).toBe(true);
  });

  it('[213.2] has the abbreviation or the full title, and no other form', () => {
    expect([short, long]).toEqual([
      'Rosa María Delgado, CMPSS, #MPSS000123',
      'Rosa María Delgado, Certified Medi-Cal Peer Support Specialist, #MPSS000123',
    ]);
  });

  it('[213.3] has the number as # and MPSS and six digits', () => {
    for (const text of [short, long]) expect(text).toMatch(/ #MPSS[0-9]{6}$/);
  });

  it('[213.5] is for an active certification only', () => {
    const { file } = new Story('2025-05-12');
    const code = (at: string) => refuseCredential(standingAt(file, at))?.code;
    expect([on('2025-05-11'), on('2025-05-12'), lastSecond('2027-05-12'), midnight('2027-05-13')].map(code)).toEqual([
      'certification-not-active',
      undefined,
      undefined,
      'certification-not-active',
    ]);
    const suspended = new Story('2025-05-12').investigated('c', '2026-01-05', '2026-02-01');
    suspended.tell('suspended', { source: 'c', effectiveAt: on('2026-02-02') }, on('2026-02-02'));
    expect(refuseCredential(standingAt(suspended.file, on('2026-02-02')))).toMatchObject({ rule: '213.5' });
  });

  it('[213.5] the guidance names what must not be misrepresented', () => {
    expect(Object.keys(notToMisrepresent)).toEqual(['status', 'qualifications', 'affiliations', 'initials', 'number', 'training']);
  });
});
