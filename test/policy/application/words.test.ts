import { caughtUp } from '../../../policy/catch-up';
import { applicationProcess } from '../../../policy/application';
import { applicationEvents } from '../../../policy/application/consequences';
import { applicationDeadlineWords, deadlineFamilies, responsibility, startWords } from '../../../policy/application/deadline-words';
import type { EventText } from '../../../policy/application/event-words';
import type { CommonEventText } from '../../../policy/event-words';
import { conditionWords, declarationWords, itemWords, roleWords } from '../../../policy/application/item-words';
import { items } from '../../../policy/application/items';
import { stageWords } from '../../../policy/application/stage-words';
import { stages, status } from '../../../policy/application/status';
import { endOf, startOf, daysAfter, epochMs, instant } from '../../../policy/calendar';
import { daysLeftInWords } from '../../../policy/deadline-words';
import { eventLineOf, labelOf, why } from '../../../policy/process-words';
import { capital, counted, languages, listed, moneyInWords } from '../../../policy/language';
import { noticeTitles } from '../../../policy/notice-words';
import { notices } from '../../../policy/notices';
import { pacific, Story } from './story';

const submitted = pacific('2027-03-03');
const texts = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'string' ? [inner] : inner && typeof inner === 'object' ? texts(inner) : [],
  );
const everything: EventText & CommonEventText = {
  item: 'diploma',
  items: [{ item: 'photo-id', reasons: ['ID-01'] }],
  missing: ['diploma', 'fee'],
  reasons: ['EDU-02'],
  letter: 'application-incomplete/first',
  lastDay: '2027-06-01',
  deadline: 'hold',
  receivedOn: '2027-05-01',
};

describe('the words of an application', () => {
  it('name every item, stage, letter and lived experience in both languages', () => {
    expect(Object.keys(itemWords)).toEqual(items);
    expect(Object.keys(stageWords)).toEqual(Object.keys(stages));
    expect(Object.keys(noticeTitles).sort()).toEqual(Object.keys(notices).sort());
    for (const table of [itemWords, stageWords, noticeTitles, conditionWords, roleWords, declarationWords])
      for (const text of texts(table)) expect(text.trim()).not.toBe('');
  });

  it.each(applicationEvents)('tell %s to staff, and to the applicant in both languages or not at all', (type) => {
    const words = eventLineOf('application', type);
    expect(words.staff(everything)).toMatch(/^[A-Z].{5,}/);
    if (!words.person) return expect(['ItemMet', 'ItemNotMet', 'CaseTaken', 'ReminderDue', 'DutyDoneLate']).toContain(type);
    const told = languages.map((language) => words.person![language](everything));
    expect(new Set(told).size).toBe(2);
    for (const line of told) expect(line).not.toMatch(/undefined|\$\{|^\s*$/);
  });

  it('[801.8.B, 801.8.C] say why the hold ends when it does: start, length, what happens after, rule last', () => {
    const { file } = new Story(submitted, ['diploma']);
    const hold = file.ledger['hold']!;
    const told = why('application', hold, file.edition, 'person', 'en');
    expect(told.summary).toBe(
      '90 calendar days from March 3, 2027, when you submitted; after that the application is void and its fees are forfeited',
    );
    expect(told.rule).toBe('801.8.B, 801.8.C, 801.8.once, 801.8.responsibility, Guidelines of May 15, 2025');
    expect(told.details.join(' ')).toContain('Tuesday, June 1, 2027');
    expect(told.details.join(' ')).toContain('June 2, 2027');
    expect(why('application', hold, file.edition, 'staff', 'en').summary).toBe(
      '90 calendar days from March 3, 2027, the day of online submission; then void, fees forfeited, letter sent',
    );
    expect(why('application', hold, file.edition, 'person', 'es').summary).toBe(
      '90 días calendario desde el 3 de marzo de 2027, cuando usted presentó su solicitud; después la solicitud queda sin efecto y las tarifas no se devuelven',
    );
  });

  it('[801.8.once] say that sending some of the items does not move the date', () => {
    const { file } = new Story(submitted, ['diploma', 'fee']);
    expect(why('application', file.ledger['hold']!, file.edition, 'person', 'en').details).toContain(
      'Sending some of the items does not move this date. Only a complete application ends it.',
    );
  });

  it.each(languages)('[801.8.responsibility] state in %s that sending everything in time is up to the applicant', (language) => {
    const { file } = new Story(submitted, ['diploma']);
    expect(why('application', file.ledger['hold']!, file.edition, 'person', language).details).toContain(responsibility[language]);
  });

  it('[801.7, 801.8] give every row of a ledger a label and a reason for both readers', () => {
    const late = new Story(submitted).say(
      'judgeItem',
      { item: 'diploma', met: false, reasons: ['EDU-02'], findings: {} },
      pacific('2027-06-20'),
    );
    late.say('askForMore', {}, pacific('2027-06-20')).tells(pacific('2027-06-21'));
    const rows = [...Object.values(new Story(submitted, ['fee']).file.ledger), ...Object.values(late.file.ledger)];
    expect(new Set(rows.map((row) => row.id.split(':')[0]))).toEqual(new Set(deadlineFamilies));
    for (const row of rows)
      for (const reader of ['person', 'staff'] as const)
        for (const language of languages) {
          const told = why('application', row, '2025-05-15', reader, language);
          expect(labelOf('application', row, reader, language)).not.toBe('');
          expect([told.summary, ...told.details].join(' ')).not.toMatch(/undefined/);
          expect(told.details.length).toBeGreaterThan(0);
          expect(told.rule).toContain(row.rule);
        }
    expect(Object.keys(startWords).sort()).toEqual([...new Set(rows.map((row) => row.fromEvent))].sort());
    expect(Object.keys(applicationDeadlineWords)).toEqual([...deadlineFamilies]);
  });

  it('a row or a start without words is an error, never an empty line', () => {
    const row = new Story(submitted, ['fee']).file.ledger['hold']!;
    expect(() => why('application', { ...row, id: 'unheard-of' }, '2025-05-15', 'staff', 'en')).toThrow('unheard-of');
    expect(() => why('application', { ...row, fromEvent: 'moonrise' }, '2025-05-15', 'staff', 'en')).toThrow('moonrise');
  });

  it.each([
    ['2027-06-01', '2027-04-15', '47 days left', 'quedan 47 días'],
    ['2033-03-03', '2027-04-15', 'more than 5 years left', 'quedan más de 5 años'],
    ['2029-04-16', '2027-04-15', 'more than 2 years left', 'quedan más de 2 años'],
    ['2029-04-15', '2027-04-15', '731 days left', 'quedan 731 días'],
    ['2027-06-01', '2027-05-31', '1 day left', 'queda 1 día'],
    ['2027-06-01', '2027-06-01', 'today is the last day', 'hoy es el último día'],
    ['2027-06-01', '2027-06-02', '1 day late', '1 día de atraso'],
    ['2027-06-01', '2027-06-04', '3 days late', '3 días de atraso'],
  ])('count whole days: last day %s, today %s', (lastDay, today, en, es) => {
    expect([daysLeftInWords(lastDay, today, 'en'), daysLeftInWords(lastDay, today, 'es')]).toEqual([en, es]);
  });

  it('join, count and price as both languages do', () => {
    expect([listed([], 'en'), listed(['a'], 'en'), listed(['a', 'b', 'c'], 'en'), listed(['a', 'b'], 'es')]).toEqual([
      '',
      'a',
      'a, b and c',
      'a y b',
    ]);
    expect([listed(['a', 'identificación'], 'es'), listed(['agua', 'hielo'], 'es')]).toEqual(['a e identificación', 'agua y hielo']);
    expect([counted(3, 'en'), counted(3, 'es'), counted(12, 'en')]).toEqual(['three', 'tres', '12']);
    expect([capital('una'), moneyInWords(10_000), moneyInWords(123_456_705)]).toEqual(['Una', '$100.00', '$1,234,567.05']);
  });
});

describe('a file as it is shown', () => {
  const lastDay = '2027-06-01';
  const justBefore = endOf(lastDay);
  const midnight = startOf(daysAfter(lastDay, 1));

  it('[801.8.C] is open at 23:59:59 of day 90 and void at 00:00 of day 91 without any write, as status says', () => {
    const { file } = new Story(submitted, ['diploma']);
    const shown = (at: string) => applicationProcess.stage(caughtUp(applicationProcess, file, at));
    expect([shown(justBefore), shown(midnight)]).toEqual(['incomplete', 'void']);
    expect([status(file, justBefore), status(file, midnight)]).toEqual(['incomplete', 'void']);
  });

  it('[801.8.C] keeps its former stage while something received in time is not recorded yet', () => {
    const { file } = new Story(submitted, ['diploma']);
    const later = instant(epochMs(midnight) + 3_600_000);
    expect(applicationProcess.stage(caughtUp(applicationProcess, file, later, [justBefore]))).toBe('incomplete');
    expect(applicationProcess.stage(caughtUp(applicationProcess, file, later, [midnight]))).toBe('void');
  });

  it('[801.8] shows a duty of ours as missed the moment its last day is over', () => {
    const { file } = new Story(submitted, ['diploma']);
    const notice = file.ledger['deficiency-notice']!;
    expect(caughtUp(applicationProcess, file, endOf(notice.lastDay)).ledger['deficiency-notice']?.state).toBe('running');
    expect(caughtUp(applicationProcess, file, notice.at).ledger['deficiency-notice']?.state).toBe('missed');
  });

  it('says what the record will say, whenever the record comes to it', () => {
    const story = new Story(submitted, ['diploma']);
    const shown = caughtUp(applicationProcess, story.file, midnight);
    expect(shown.ledger).toEqual(story.passes(midnight).file.ledger);
  });
});
