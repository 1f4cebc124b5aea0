import { certificationProcess } from '../../../policy/certification';
import type { Proposed } from '../../../policy/certification/file';
import { activeFromOn, registryEntryOf, registryNamesOf } from '../../../policy/certification/registry-entry';
import { fullNameOf } from '../../../policy/person/name';
import { on, Story } from './story';

const issuedOn = '2025-05-12';
const at = on('2026-02-03');
const story = () => new Story(issuedOn);
const proposed = ({ file }: Story, more: Partial<Proposed> = {}): Proposed => ({
  caseId: file.id,
  kind: 'name',
  document: 'doc-1',
  applied: false,
  ...more,
});
const body = { personChange: 'change-1', document: 'doc-1' };

describe('a change of name or address', () => {
  it('[500.2.A, 801.11.B] a new name makes a new certificate with its reason, and a letter; names stay out of file and events', () => {
    const changed = story();
    changed.say('changeName', { ...body, proposed: proposed(changed) }, at);
    expect(changed.file.certificates.map(({ reason, by }) => [reason, by])).toEqual([
      ['issued', 'program'],
      ['name-changed', 'staff:kim'],
    ]);
    expect(changed.follows).toMatchObject({
      events: [{ type: 'NameChanged', text: body }, { type: 'CertificateIssued' }],
      letters: [{ kind: 'certification-changed', facts: { what: 'name', newCertificate: true, changedOn: '2026-02-03' } }],
      works: [{ kind: 'certificate', occasion: '2' }],
    });
  });

  it('[102.30, 801.11.B] while it is not active the name changes and no certificate is made', () => {
    const lapsed = story().passes(on('2027-06-01'));
    lapsed.say('changeName', { ...body, proposed: proposed(lapsed) }, on('2027-06-01'));
    expect(lapsed.follows.works).toEqual([]);
    expect(lapsed.follows.letters).toMatchObject([{ facts: { newCertificate: false } }]);
    const vacated = story().passes(on('2031-06-01'));
    expect(vacated.refusal('changeName', { ...body, proposed: proposed(vacated) }, on('2031-06-01'))).toBeUndefined();
  });

  it('[101.3] an address changes without a certificate', () => {
    const changed = story();
    changed.say('changeAddress', { ...body, proposed: proposed(changed, { kind: 'address' }) }, at);
    expect(changed.follows).toMatchObject({ events: [{ type: 'AddressChanged' }], works: [], letters: [{ facts: { what: 'address' } }] });
  });

  it('[101.3] only what was proposed for this certification, with its evidence, and once', () => {
    const one = story();
    const code = (what: Proposed | 'none') => one.refusal('changeName', { ...body, proposed: what }, at)?.code;
    expect([
      code('none'),
      code(proposed(one, { caseId: 'another' })),
      code(proposed(one, { kind: 'address' })),
      code(proposed(one, { document: 'another' })),
      code(proposed(one, { applied: true })),
      code(proposed(one)),
    ]).toEqual([
      'person-change-unknown',
      'person-change-unknown',
      'person-change-unknown',
      'document-missing',
      'person-change-applied',
      undefined,
    ]);
  });

  it('[500.2.A] the full legal name has the middle name; a person is found by every name once', () => {
    expect(fullNameOf({ givenName: 'Rosa', middleName: 'María', familyName: 'Delgado Ortiz' })).toBe('Rosa María Delgado Ortiz');
    expect(fullNameOf({ givenName: ' Rosa ', middleName: null, familyName: 'Delgado' })).toBe('Rosa Delgado');
    expect(registryNamesOf('Rosa Núñez', ['Rosa Delgado', 'Rosa Nunez', 'Rosa Delgado'])).toEqual([
      { folded: 'rosa nunez', former: false },
      { folded: 'rosa delgado', former: true },
    ]);
  });
});

describe('a certificate made anew', () => {
  it('[801.11.B] keeps number and dates, and its reason is on file', () => {
    const reissued = story().say('reissue', { reason: 'damaged' }, at);
    expect(reissued.follows).toMatchObject({
      events: [
        { type: 'CertificateReissued', text: { reason: 'damaged' } },
        { type: 'CertificateIssued', text: { reason: 'damaged' } },
      ],
      letters: [{ kind: 'certificate-reissued', facts: { number: 'MPSS000123', reason: 'damaged', reissuedOn: '2026-02-03' } }],
    });
    expect(reissued.file.terms).toHaveLength(1);
  });

  it.each([
    ['the last valid day', '2027-05-12', undefined],
    ['the day after', '2027-05-13', 'certification-not-active'],
  ])('[102.30] on %s: %s', (_what, day, code) => {
    expect(story().refusal('reissue', { reason: 'lost' }, on(day))?.code).toBe(code);
  });
});

describe('a name that no certificate can show', () => {
  const done = (one: Story, ordinal: number, undrawn?: true) =>
    one.tell(
      'workDone',
      { kind: 'certificate', occasion: String(ordinal), result: { certificate: `${one.file.id}/${ordinal}`, ...(undrawn && { undrawn }) } },
      at,
    );

  it('[801.11.B] is refused as a new name, and says which part it is about', () => {
    const one = story();
    const refused = one.refusal('changeName', { ...body, proposed: proposed(one, { undrawable: ['familyName'] }) }, at);
    expect(refused).toMatchObject({ code: 'name-not-latin', rule: '801.11.B', status: 422, pointer: '/familyName' });
  });

  it('[801.11.B] slipped through, it is our turn: a task, until the corrected name has its certificate under way', () => {
    const one = done(story().tells(on(issuedOn)), 1, true);
    expect(one.follows).toMatchObject({
      events: [{ type: 'WorkDone' }, { type: 'CertificateNotMade', text: { certificate: `${one.file.id}/1` } }],
      tasks: [{ queue: 'certifications', kind: 'correct-name', cause: 'name' }],
    });
    expect(certificationProcess.turn(one.file)).toBe('us');
    expect(done(one, 1, true).follows.tasks).toEqual([]); // the work may run twice
    one.say('changeName', { ...body, proposed: proposed(one) }, at);
    expect(one.follows).toMatchObject({
      tasksDone: [{ kind: 'correct-name', cause: 'name', outcome: 'corrected' }],
      works: [{ kind: 'certificate', occasion: '2' }],
    });
    expect(certificationProcess.turn(one.file)).toBe('nobody');
    expect(done(one, 1, true).follows.tasks).toEqual([]); // what became of the first certificate is told late
    expect(certificationProcess.turn(one.file)).toBe('nobody');
  });

  it('[801.11.B] a certificate made after all, and an end, close the task too', () => {
    expect(done(done(story(), 1, true), 1).follows.tasksDone).toMatchObject([{ kind: 'correct-name', outcome: 'corrected' }]);
    const gone = done(story(), 1, true);
    gone.say('surrender', { receivedOn: '2026-02-03', document: 'doc-1', documentOf: gone.file.subject }, at);
    expect(gone.follows.tasksDone).toMatchObject([{ kind: 'correct-name', outcome: 'ended' }]);
  });

  it('[209.vacated.number] names and addresses change with the newest certification of a person, not with a vacated one', () => {
    const vacated = story().passes(on('2031-06-01'));
    const elsewhere = { ...body, proposed: proposed(vacated, { elsewhere: true }) };
    expect(vacated.refusal('changeName', elsewhere, on('2031-06-01'))).toMatchObject({
      code: 'newer-certification',
      rule: '209.vacated.number',
    });
  });
});

describe('the entry in the register', () => {
  it('[500.2.C, 500.2.D] shows the dates of the term', () => {
    expect(registryEntryOf(story().file, 'Rosa Delgado')).toEqual({
      number: 'MPSS000123',
      personId: story().file.subject,
      fullName: 'Rosa Delgado',
      activeFrom: issuedOn,
      renewedFrom: null,
      expiresOn: '2027-05-12',
      sanction: null,
      underInvestigation: false,
      endedAs: null,
      endedOn: null,
    });
  });

  it('[500.2.C, 207.1.renewed-term] renewed early: the later last day at once, the new first day from that day on, without a write', () => {
    const row = registryEntryOf(story().renewed('2027-03-01').file, 'Rosa Delgado');
    expect(row).toMatchObject({ activeFrom: issuedOn, renewedFrom: '2027-05-12', expiresOn: '2029-05-12' });
    expect(['2027-05-11', '2027-05-12', '2027-05-13'].map((day) => activeFromOn(row, day))).toEqual([issuedOn, '2027-05-12', '2027-05-12']);
    const late = registryEntryOf(story().passes(on('2027-08-01')).renewed('2027-08-01').file, 'Rosa Delgado');
    expect(late).toMatchObject({ activeFrom: '2027-08-01', renewedFrom: null, expiresOn: '2029-08-01' });
  });
});
