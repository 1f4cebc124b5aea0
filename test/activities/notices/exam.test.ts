import type { NoticeFacts } from '../../../policy/notices';
import { all, examples, languages, written } from './examples';

const facts = <Kind extends keyof NoticeFacts>(kind: Kind, more: Partial<NoticeFacts[Kind]>): NoticeFacts[Kind] => ({
  ...examples[kind],
  ...more,
});

describe('the letter with the number', () => {
  it.each(languages)('[801.10, 403.2, 403.2.id] carries the number and the last day in %s', (language) => {
    const { text } = written('exam-identification', language);
    expect(text).toContain('EX25000123');
    expect(text).toContain({ en: 'Monday, April 20, 2026', es: 'lunes, 20 de abril de 2026' }[language]);
  });

  it.each(languages)('[403.intro] names both ways to prepare before the way to schedule, in %s', (language) => {
    const { text } = written('exam-identification', language);
    const places = ['exam-preparation-guide', 'what-to-expect', 'home.pearsonvue.com/calmhsa'].map((link) => text.indexOf(link));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it.each(languages)('[403.5, 403.4] names phone, option, hours and address of the exam company in %s', (language) => {
    for (const kind of ['exam-identification', 'retake-processed'] as const) {
      const { text } = written(kind, language);
      for (const detail of ['1-888-536-1460', 'home.pearsonvue.com/calmhsa', { en: 'option 8', es: 'opción 8' }[language]])
        expect(text).toContain(detail);
      expect(text).toContain({ en: 'Monday to Friday, 5 am to 5 pm Pacific', es: 'de lunes a viernes, de 5 a. m. a 5 p. m.' }[language]);
    }
  });

  it('[W2.exam-spanish] names the exam language, which is chosen again with the date', () => {
    expect(written('exam-identification', 'en').text).toContain('Your exam language is Spanish.');
    expect(written('exam-identification', 'es').text).toContain('El idioma de su examen es español.');
  });

  it.each(languages)('[402.5.before-scheduling] says in %s what has to be settled first', (language) => {
    const { language: _unknown, ...rest } = examples['exam-identification'];
    const { text } = written('exam-identification', language, { facts: { ...rest, waitingFor: ['language', 'accommodation', 'name'] } });
    const points = {
      en: [
        'Choose your exam language on your page.',
        'We still have to decide about the change',
        'We are checking how the exam company can spell your name.',
      ],
      es: [
        'Elija en su página el idioma',
        'Todavía tenemos que decidir sobre el ajuste',
        'Estamos revisando cómo puede escribir su nombre',
      ],
    };
    for (const point of points[language]) expect(text).toContain(point);
    expect(text).not.toMatch(/Your exam language is|El idioma de su examen es/);
    const now = { en: 'You may now take the exam', es: 'Ahora usted puede presentar el examen' }[language];
    expect(text).not.toContain(now); // only once nothing has to be settled
    expect(written('exam-identification', language).text).toContain(now);
  });
});

describe('the letter of an exam that was not passed', () => {
  it.each([
    [2, 'two more times', 'dos veces más'],
    [1, 'one more time', 'una vez más'],
  ])(
    '[801.12.content, 601.fee.exam-retake] with %d attempts left it explains the request, the fee and the time it takes',
    (attemptsLeft, english, spanish) => {
      const [en, es] = languages.map(
        (language) => written('exam-not-passed', language, { facts: facts('exam-not-passed', { attemptsLeft }) }).text,
      );
      for (const words of [english, '$150.00', 'Within 30 calendar days', 'Monday, April 20, 2026']) expect(en).toContain(words);
      for (const words of [spanish, '$150.00', 'Dentro de 30 días calendario', 'lunes, 20 de abril de 2026']) expect(es).toContain(words);
    },
  );

  it.each(languages)('[801.12.content, 403.3.attempts] after the third failure it offers no retake in %s', (language) => {
    const { retakeFee: _none, ...rest } = facts('exam-not-passed', { attemptsLeft: 0 });
    const { text } = written('exam-not-passed', language, { facts: rest });
    expect(text).not.toMatch(/\$|take the exam again|otra vez/);
    expect(text).toContain({ en: 'You have used every attempt', es: 'Usted ya usó todos los intentos' }[language]);
  });

  it.each(languages)('[403.3.window] reported after the window it offers no retake in %s', (language) => {
    const { retakeFee: _none, ...rest } = facts('exam-not-passed', { attemptsLeft: 2 });
    const { text } = written('exam-not-passed', language, { facts: rest });
    expect(text).toContain({ en: 'was over on Monday, April 20, 2026', es: 'terminó el lunes, 20 de abril de 2026' }[language]);
    expect(text).not.toContain('$');
  });

  it.each(languages)('[801.11.note] points to the exam company for the report, in %s', (language) => {
    const { text } = written('exam-not-passed', language);
    expect(text).toContain({ en: 'We do not keep your score report.', es: 'Nosotros no guardamos el informe' }[language]);
    expect(text).toContain('home.pearsonvue.com/calmhsa');
  });
});

it.each(languages)('[403.6] the letter of a no-show in %s: the fee is lost, the attempt is not, a new date costs a fee', (language) => {
  const { text } = written('exam-no-show', language);
  const words = {
    en: ['The exam fee you paid is not paid back.', 'You still have the same number of attempts.', '$150.00'],
    es: ['La tarifa del examen que pagó no se devuelve.', 'Le quedan los mismos intentos que antes.', '$150.00'],
  };
  for (const part of words[language]) expect(text).toContain(part);
});

it.each(languages)('[403.3.processing] the letter of a processed retake in %s names request, number and last day', (language) => {
  const { text } = written('retake-processed', language);
  for (const part of [
    'EX25000123',
    { en: 'July 10, 2025', es: '10 de julio de 2025' }[language],
    { en: 'April 20, 2026', es: '20 de abril de 2026' }[language],
  ])
    expect(text).toContain(part);
});

describe('the letter of the end', () => {
  it.each(languages)('[403.3.attempts, 801.12.content] after three exams in %s: closed, a new application is possible', (language) => {
    const { text } = written('approval-period-ended', language);
    const words = {
      en: ['closed on Tuesday, September 2, 2025', 'allows three exams', 'You can start a new application on any day.'],
      es: ['se cerró el martes, 2 de septiembre de 2025', 'tres veces', 'Puede empezar una nueva solicitud cualquier día.'],
    };
    for (const part of words[language]) expect(text).toContain(part);
  });

  it.each(languages)('[403.3.window] after the window in %s: names its last day', (language) => {
    const { text } = written('approval-period-ended', language, {
      facts: facts('approval-period-ended', { as: 'period-over', endedOn: '2026-04-21' }),
    });
    expect(text).toContain({ en: 'ended on Monday, April 20, 2026', es: 'terminó el lunes, 20 de abril de 2026' }[language]);
    expect(text).not.toMatch(/three|tres/);
  });
});

it.each(all.filter(([kind]) => kind.startsWith('exam-') || kind === 'retake-processed'))(
  '[W4.exam-facts] %s in %s publishes neither a number of questions nor a length nor a passing score',
  (kind, language) => {
    expect(written(kind, language).text).not.toMatch(
      /\b120\b|\d (questions|preguntas)|[\d.,]+ (hours|horas) (long|de duración)|passing score|puntaje/i,
    );
  },
);

describe('the letter before the last exam day', () => {
  const seat = { at: '2026-03-10T17:00:00.000Z', mode: 'online' } as const;
  it.each([
    [{ next: 'pay', attemptsLeft: 3 }, ['three attempts', 'Pay the exam fee', '/portal/exam/fee'], ['tres intentos', 'Pague en su página']],
    [
      { next: 'pay-again', attemptsLeft: 1 },
      ['one attempt left', 'up to 30 calendar days', '/portal/exam/fee'],
      ['Le queda un intento', 'hasta 30 días calendario'],
    ],
    [
      { next: 'settle', waitingFor: ['language', 'name'] },
      ['Your exam fee is paid', '- Choose your exam language', '- We are checking'],
      ['está pagada', '- Elija en su página', '- Estamos revisando'],
    ],
    [{ next: 'settle' }, ['sorting this out with the exam company'], ['Lo estamos resolviendo']],
    [{ next: 'choose' }, ['home.pearsonvue.com/calmhsa', '1-888-536-1460, option 8'], ['Elegir una fecha en línea', 'opción 8']],
    [
      { next: 'keep', appointment: seat },
      ['You have an exam date: Tuesday, March 10, 2026 at 10:00 am Pacific, online'],
      ['martes, 10 de marzo de 2026', 'en línea'],
    ],
  ] as const)('[403.3.window] names the last day and the next step: %j', (more, english, spanish) => {
    const given = { facts: { ...examples['exam-period-reminder'], ...more }, today: '2026-02-19' };
    const [en, es] = languages.map((language) => written('exam-period-reminder', language, given as never).text);
    for (const words of ['Monday, April 20, 2026', 'You have 60 days left.', ...english]) expect(en).toContain(words);
    for (const words of ['lunes, 20 de abril de 2026', 'Le quedan 60 días.', ...spanish]) expect(es).toContain(words);
    const links = (text = '') => text.match(/portal\/exam\/fee|home\.pearsonvue/g)?.length ?? 0;
    expect(links(en)).toBe(links(es));
  });
});
