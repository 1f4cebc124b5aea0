import { all, examples, languages, written } from './examples';

const lastYears = '2027-02-11';

describe('the letter with the certificate', () => {
  it.each([
    ['en', 'Your certification is valid through May 12, 2027.', 'Get my certificate'],
    ['es', 'Su certificación es válida hasta el 12 de mayo de 2027.', 'Obtener mi certificado'],
  ] as const)('[801.11.A, 801.11.B] in %s names number and dates and links to the certificate', (language, valid, link) => {
    const { text, html } = written('exam-passed-certificate', language);
    expect(text).toContain(valid);
    expect(text).toContain('MPSS000123');
    expect(text).toContain(`${link}: https://certification.example/portal/certification`);
    expect(html).toContain('href="https://certification.example/portal/certification"');
  });

  it('[801.11.note] points to the exam company for the report, of which we keep nothing', () => {
    expect(written('exam-passed-certificate', 'en').text).toContain('We do not have your exam report.');
    expect(written('exam-passed-certificate', 'es').text).toContain('Nosotros no tenemos el informe de su examen.');
  });
});

describe('the renewal notice', () => {
  it.each([
    ['2027-02-11', 'You have 90 days left.', 'Le quedan 90 días.'],
    ['2027-05-11', 'You have one day left.', 'Le queda un día.'],
    ['2027-05-12', 'That is today.', 'Es hoy.'],
    ['2027-05-13', 'This day has passed.', 'Ese día ya pasó.'],
  ])('[802.1] leaving on %s it counts the days from there', (today, english, spanish) => {
    expect(written('renewal-notice', 'en', { today }).text).toContain(english);
    expect(written('renewal-notice', 'es', { today }).text).toContain(spanish);
  });

  it('[802.1, 209.0.A] names the last moment and what happens after it', () => {
    const { text } = written('renewal-notice', 'en', { today: lastYears });
    expect(text).toContain('Send in your renewal by Wednesday, May 12, 2027 at 11:59 pm Pacific.');
    expect(text).toContain('lapses on May 13, 2027');
    expect(text).toContain('through May 12, 2028');
  });
});

describe('a transition by date', () => {
  it.each([
    ['certification-lapsed', 'lapsed on May 13, 2027', 'caducó el 13 de mayo de 2027'],
    ['certification-expired', 'expired on May 13, 2028', 'venció el 13 de mayo de 2028'],
    ['certification-vacated', 'was vacated on May 13, 2031', 'quedó sin efecto el 13 de mayo de 2031'],
  ] as const)('[209.transition] %s says when', (kind, english, spanish) => {
    expect(written(kind, 'en').text).toContain(english);
    expect(written(kind, 'es').text).toContain(spanish);
  });

  it.each(['certification-lapsed', 'certification-expired'] as const)(
    '[802.1.B] %s offers no renewal to whoever is not in good standing',
    (kind) => {
      const facts = { ...examples[kind], goodStanding: false };
      expect(written(kind, 'en').text).not.toContain('A suspension or revocation is in force');
      expect(written(kind, 'en', { facts }).text).toContain('A suspension or revocation is in force');
      expect(written(kind, 'es', { facts }).text).toContain('Hay una suspensión o revocación vigente');
      expect(written(kind, 'en', { facts }).text).not.toMatch(/You can (still renew|ask us to reinstate)/);
    },
  );

  it('[209.3.A, 209.vacated.number] vacated: only a new application, a new number, and the old one is never given again', () => {
    const { text } = written('certification-vacated', 'en');
    expect(text).toContain('it cannot be renewed or reinstated any more');
    expect(text).toContain('Nobody else ever gets it.');
    expect(text).toContain('a new number');
  });
});

describe('changes', () => {
  it.each(languages)('[801.11.B] a reissue in %s says why', (language) => {
    const reasons = ['name-changed', 'lost', 'damaged', 'misprinted'] as const;
    const texts = reasons.map(
      (reason) => written('certificate-reissued', language, { facts: { ...examples['certificate-reissued'], reason } }).text,
    );
    expect(new Set(texts).size).toBe(reasons.length);
  });

  it.each(languages)('[500.2.A] a change in %s says what, and offers a new certificate only where there is one', (language) => {
    const link = { en: 'Get my certificate', es: 'Obtener mi certificado' }[language];
    const changed = (what: 'name' | 'address', newCertificate: boolean) =>
      written('certification-changed', language, { facts: { ...examples['certification-changed'], what, newCertificate } }).text;
    expect([changed('name', true), changed('name', false), changed('address', false)].map((text) => text.includes(link))).toEqual([
      true,
      false,
      false,
    ]);
    expect(changed('address', false)).not.toBe(changed('name', false));
  });

  it.each(all.filter(([kind]) => kind.startsWith('certif') || kind === 'renewal-notice'))(
    '%s in %s names the certification',
    (kind, language) => {
      const { text } = written(kind, language, { reference: 'CER-2025-000007' });
      expect(text).toContain({ en: 'Certification file CER-2025-000007', es: 'Expediente de certificación CER-2025-000007' }[language]);
      expect(text).toContain('MPSS000123');
    },
  );
});
