import { rulesOf } from '../../../policy/application/rules';
import type { Language } from '../../../policy/calendar';
import { type NoticeInfo, notices } from '../../../policy/notices';
import { appeals } from '../../../policy/program';
import { all, examples, languages, written } from './examples';

describe('an application that is not complete', () => {
  it.each([
    ['en', ['Send your diploma or transcript.', 'Pay the application fee.'], 'Sunday, June 1, 2025 at 11:59 pm Pacific'],
    [
      'es',
      ['Enviar su diploma o expediente académico.', 'Pagar la tarifa de la solicitud.'],
      'domingo, 1 de junio de 2025, 11:59 p. m., hora del Pacífico',
    ],
  ] as [Language, string[], string][])(
    '[801.8.A] the letter in %s names each missing item and the last day',
    (language, steps, lastDay) => {
      const { text } = written('application-incomplete', language);
      expect(text).toContain(`1. ${steps[0]}`);
      expect(text).toContain(`2. ${steps[1]}`);
      expect(text).toContain(lastDay);
    },
  );

  it('[801.8, 801.8.B] says why the last day is that day, and by when we decide', () => {
    expect(written('application-incomplete', 'en').text).toContain('day 90 of 90, counted from March 3, 2025, the day you applied');
    expect(written('application-incomplete', 'es').text).toContain('el día 90 de 90, contados desde el 3 de marzo de 2025');
    const { statusNotice } = rulesOf('2025-05-15');
    expect(statusNotice).toEqual({ days: 30 });
    expect(written('application-incomplete', 'en').text).toContain('write to you within 30 calendar days');
  });

  it.each([
    ['en', 'It is your responsibility to send everything in time.'],
    ['es', 'Usted es responsable de enviar todo a tiempo.'],
  ] as [Language, string][])(
    '[801.8.responsibility] every letter in %s about missing items says whose responsibility it is',
    (language, sentence) => {
      expect(written('application-incomplete', language).text).toContain(sentence);
      expect(written('application-hold-reminder', language).text).toContain(sentence);
      expect(written('application-more-needed', language).text).toContain(sentence);
      expect(written('application-more-needed', language, { facts: examples.afterHold }).text).toContain(sentence);
    },
  );

  it.each([
    ['2025-05-02', 'You have 30 days left.', 'Le quedan 30 días.'],
    ['2025-05-31', 'You have one day left.', 'Le queda un día.'],
    ['2025-06-01', 'That is today.', 'Es hoy.'],
    ['2025-06-03', 'This day has passed.', 'Ese día ya pasó.'],
  ])('[801.8.B] a reminder that leaves on %s counts the days from there', (today, english, spanish) => {
    expect(written('application-hold-reminder', 'en', { today }).text).toContain(english);
    expect(written('application-hold-reminder', 'es', { today }).text).toContain(spanish);
  });
});

describe('items asked for again', () => {
  it('[801.8.B] before the hold ends the last day stays, and what is missing besides is named too', () => {
    const { text } = written('application-more-needed', 'en', { today: '2025-04-20' });
    expect(text).toContain('by Sunday, June 1, 2025 at 11:59 pm Pacific');
    expect(text).toContain('the same last day as before: day 90 of 90');
    expect(text).toContain('Read and sign the Code of Ethics.');
    expect(text).toContain('your application closes on June 2, 2025');
  });

  it('[801.8] after the hold the days are counted from the day the letter leaves, and nothing closes', () => {
    const { text } = written('application-more-needed', 'en', { facts: examples.afterHold, today: '2025-06-20' });
    expect(text).toContain('by Sunday, July 20, 2025 at 11:59 pm Pacific');
    expect(text).toContain('30 calendar days, counted from June 20, 2025, the day we send this letter');
    expect(text).not.toMatch(/closes|June 1, 2025/);
    expect(written('application-more-needed', 'es', { facts: examples.afterHold, today: '2025-06-20' }).text).toContain(
      '20 de julio de 2025',
    );
  });
});

describe('an ending', () => {
  it('[801.8.C] the letter of a void application says when it closed, what was missing and that a new one begins anew', () => {
    const { text } = written('application-voided', 'en');
    expect(text).toContain('Your application closed on Monday, June 2, 2025.');
    expect(text).toContain('- High school diploma, an equal degree or higher');
    expect(text).toContain('It needs new documents and a new fee.');
    expect(written('application-voided', 'es').text).toContain('Su solicitud se cerró el lunes, 2 de junio de 2025.');
  });

  it.each([
    ['application-voided', 'The application fee you paid is not paid back.', 'La tarifa de la solicitud que usted pagó no se devuelve.'],
    ['application-withdrawn', 'The application fee you paid is not paid back.', 'La tarifa de la solicitud que usted pagó no se devuelve.'],
  ] as const)(
    '[601.nonrefundable] %s: a fee that was paid is not paid back, one that was not is not spoken of',
    (kind, english, spanish) => {
      expect(written(kind, 'en').text).toContain(english);
      expect(written(kind, 'es').text).toContain(spanish);
      const facts = { ...examples[kind], feePaid: false };
      expect(written(kind, 'en', { facts }).text).not.toContain('paid back');
      expect(written(kind, 'es', { facts }).text).not.toContain('no se devuelve');
    },
  );

  it('[601.nonrefundable] a denial pays nothing back', () => {
    expect(written('application-denied', 'en').text).toContain('The application fee is not paid back.');
    expect(written('application-denied', 'es').text).toContain('La tarifa de la solicitud no se devuelve.');
  });

  it('[801.9, 403.2] an approval names the steps toward the exam: fee, identification letter, date', () => {
    const { text } = written('application-approved', 'en');
    expect(text).toContain('we approved your application on Sunday, April 20, 2025');
    expect(text).toContain('1. Pay the exam fee. It is $150.00.');
    expect(text).toMatch(
      /1\. Pay the exam fee\.[^\n]+\n2\. Wait for your exam identification letter\.[^\n]+\n3\. Choose your day with the exam company\./,
    );
    expect(written('application-approved', 'es').text).toMatch(
      /1\. Pagar la tarifa del examen\.[^\n]+\n2\. Esperar su carta de identificación[^\n]+\n3\. Elegir su fecha/,
    );
  });

  it.each([
    ['en', 'You have the right to appeal', 'Tuesday, September 16, 2025'],
    ['es', 'Usted tiene derecho a apelar', 'martes, 16 de septiembre de 2025'],
  ] as [Language, string, string][])(
    '[702.2.letter] a denial dated 2025-09-02 in %s names the right to appeal, 2025-09-16, the mailbox and what an appeal says',
    (language, right, lastDay) => {
      const { text } = written('application-denied', language, { today: '2025-09-02' });
      expect(text).toContain(right);
      expect(text).toContain(lastDay);
      expect(text).toContain('appeals@calmhsa.org');
      for (const content of appeals.contents) expect(text).toContain(`- ${content[language]}`);
    },
  );

  it('[702.2.letter, 403.2] a denial names each reason, and carries no identification number', () => {
    const { text } = written('application-denied', 'en');
    expect(text).toContain('- Your training does not have the hours or the core competencies');
    expect(text).toContain('- What you sent does not show a high school diploma');
    expect(text).not.toContain('exam identification');
  });

  it('[702.1.A] no other letter offers an appeal', () => {
    for (const [kind, language] of all) {
      if (kind !== 'application-denied') expect(written(kind, language).text).not.toMatch(/appeal|apela/i);
    }
  });
});

describe('who writes', () => {
  it.each(all)('[Back.contact] %s in %s carries email, phone, website and address', (kind, language) => {
    const { text } = written(kind, language);
    for (const detail of [
      'PeerCertification@calmhsa.org',
      '(279) 234-0699',
      'CAPeerCertification.org',
      '1610 Arden Way, Suite 175',
      'Sacramento, CA 95815',
    ])
      expect(text).toContain(detail);
  });

  it.each(all)('[Purpose.authority] %s in %s names who certifies, with whom, and the law', (kind, language) => {
    const { text } = written(kind, language);
    const county = { en: 'together with the county mental health plans', es: 'junto con los planes de salud mental de los condados' };
    const statute = { en: 'Division 9, Part 3, Chapter 7, Article 1.4', es: 'División 9, Parte 3, Capítulo 7, Artículo 1.4' };
    for (const part of [
      'CalMHSA',
      'California Mental Health Services Authority',
      county[language],
      'SB 803',
      statute[language],
      'BHIN 25-010',
    ])
      expect(text).toContain(part);
  });

  it.each(all)('[RL.revision] %s in %s names the revision the case stands under', (kind, language) => {
    expect(written(kind, language).text).toContain({ en: 'Guidelines of May 15, 2025', es: 'Guía del 15 de mayo de 2025' }[language]);
  });

  it.each(languages)('cites the paragraphs of the Guidelines in %s as they are printed', (language) => {
    const { text } = written('application-incomplete', language);
    expect(text).toMatch(/801\.8, 801\.8\.A\./);
    expect(text).not.toContain('801.8.responsibility');
  });

  it.each(all)('%s in %s names the case by what the reader knows it as, and the day it was written', (kind, language) => {
    const { text } = written(kind, language);
    const { about }: NoticeInfo = notices[kind];
    const cases = {
      application: { en: 'Application APP-2025-000418', es: 'Solicitud APP-2025-000418' },
      candidacy: { en: 'Exam file APP-2025-000418', es: 'Expediente de examen APP-2025-000418' },
      certification: { en: 'Certification file APP-2025-000418', es: 'Expediente de certificación APP-2025-000418' },
    } as const;
    expect(text).toContain(cases[about ?? 'application'][language]);
    expect(text).toContain({ en: '\nMarch 10, 2025\n', es: '\n10 de marzo de 2025\n' }[language]);
  });
});
