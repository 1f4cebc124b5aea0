import { dateInWords, instantInWords, longDate, shortDate, termInWords, timeInWords } from '../../../policy/calendar';

describe('dates in words', () => {
  it.each([
    ['en', '2026-05-31', 'Sunday, May 31, 2026', 'May 31, 2026', 'May 31, 2026'],
    ['es', '2026-05-31', 'domingo, 31 de mayo de 2026', '31 de mayo de 2026', '31 may 2026'],
    ['en', '2025-09-01', 'Monday, September 1, 2025', 'September 1, 2025', 'Sept 1, 2025'],
    ['es', '2025-03-05', 'miércoles, 5 de marzo de 2025', '5 de marzo de 2025', '5 mar 2025'],
  ] as const)('%s writes %s', (language, day, long, plain, short) => {
    expect(longDate(day, language)).toBe(long);
    expect(dateInWords(day, language)).toBe(plain);
    expect(shortDate(day, language)).toBe(short);
  });

  it.each([
    ['2025-06-02T06:59:59.999Z', '11:59 pm Pacific', '11:59 p. m., hora del Pacífico'],
    ['2025-06-02T07:00:00.000Z', '12:00 am Pacific', '12:00 a. m., hora del Pacífico'],
    ['2025-01-15T20:05:00.000Z', '12:05 pm Pacific', '12:05 p. m., hora del Pacífico'],
    ['2025-03-09T10:00:00.000Z', '3:00 am Pacific', '3:00 a. m., hora del Pacífico'],
  ])('the time of %s', (at, english, spanish) => {
    expect(timeInWords(at, 'en')).toBe(english);
    expect(timeInWords(at, 'es')).toBe(spanish);
  });

  it('names the Pacific day of an instant, not the UTC day', () => {
    expect(instantInWords('2026-06-01T06:59:00.000Z', 'en')).toBe('Sunday, May 31, 2026 at 11:59 pm Pacific');
    expect(instantInWords('2026-06-01T06:59:00.000Z', 'es')).toBe('domingo, 31 de mayo de 2026, 11:59 p. m., hora del Pacífico');
  });

  it.each([
    [{ days: 90 }, '90 calendar days', '90 días calendario'],
    [{ days: 1 }, '1 calendar day', '1 día calendario'],
    [{ months: 12 }, '12 months', '12 meses'],
    [{ years: 2 }, '2 years', '2 años'],
    [{ businessDays: 5 }, '5 business days', '5 días hábiles'],
    [{ hours: 72 }, '72 hours', '72 horas'],
  ])('a term %j', (term, english, spanish) => {
    expect(termInWords(term, 'en')).toBe(english);
    expect(termInWords(term, 'es')).toBe(spanish);
  });
});
