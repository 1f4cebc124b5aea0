import { candidacyProcess } from '../../../policy/candidacy';
import { candidacyEvents } from '../../../policy/candidacy/events';
import { candidacyDeadlineFamilies, candidacyDeadlineWords } from '../../../policy/candidacy/deadline-words';
import { examCompany, preparation } from '../../../policy/candidacy/exam-company';
import { attemptTimes, deliveryWords, examLanguageWords, openPointWords, outcomeWords } from '../../../policy/candidacy/exam-words';
import type { CandidacyEventText } from '../../../policy/candidacy/event-words';
import { oddities } from '../../../policy/candidacy/oddities';
import { candidacyStageWords } from '../../../policy/candidacy/stage-words';
import { stages } from '../../../policy/candidacy/status';
import type { CommonEventText } from '../../../policy/event-words';
import { languages } from '../../../policy/language';
import { eventLineOf, why } from '../../../policy/process-words';
import { pacific, Story } from './story';

const texts = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'string' ? [inner] : inner && typeof inner === 'object' ? texts(inner) : [],
  );
const everything: CandidacyEventText & CommonEventText = {
  authorization: 'EX25000001-1',
  approvedOn: '2025-03-10',
  lastDay: '2026-03-10',
  examId: 'EX25000001',
  fee: 'exam-retake',
  processBy: '2026-03-22',
  examBy: '2026-03-10',
  hurried: true,
  language: 'es',
  what: 'candidate',
  state: 'undecided',
  as: 'accepted',
  appointment: { at: pacific('2025-05-01', '10:00:00'), mode: 'online' },
  cancelledAt: pacific('2025-04-20'),
  outcome: 'failed',
  examOn: '2025-05-01',
  oddity: 'result-repeated',
  awaiting: true,
  deadline: 'retake:2',
  letter: 'exam-not-passed/EX25000001-1',
};
/** Inner steps, and what the candidate hears of in a letter. */
const quiet = [
  'VendorNameConfirmed',
  'AccommodationNoted',
  'AuthorizationRenewed',
  'VendorUpdateAsked',
  'VendorAnswered',
  'NoShowConfirmed',
  'ResultHeld',
  'ResultReleased',
  'OddReport',
  'CertificateAskedFor',
  'CaseTaken',
  'AppointmentHeardLate',
  'ReminderDue',
  'ReminderWithheld',
  'WaitForReportsOver',
  'DutyDoneLate',
];

describe('the words of a candidacy', () => {
  it('name every stage, language, place, outcome and open point in both languages', () => {
    expect(Object.keys(candidacyStageWords)).toEqual(Object.keys(stages));
    for (const table of [candidacyStageWords, examLanguageWords, deliveryWords, outcomeWords, openPointWords, candidacyDeadlineWords])
      for (const text of texts(table)) expect(text.trim()).not.toBe('');
    expect(Object.keys(candidacyDeadlineWords)).toEqual([...candidacyDeadlineFamilies]);
  });

  it.each(candidacyEvents)('tell %s to staff, and to the candidate in both languages or not at all', (type) => {
    const words = eventLineOf('candidacy', type);
    expect(words.staff(everything)).toMatch(/^[A-Z].{4,}/);
    expect(words.person === undefined).toBe(quiet.includes(type));
    const told = words.person ? languages.map((language) => words.person![language](everything)) : [];
    expect(new Set(told).size).toBe(told.length);
    for (const line of [...told, words.staff(everything)]) expect(line).not.toMatch(/undefined|\$\{|^\s*$/);
  });

  it.each(oddities)('tell staff what to look at: %s', (oddity) => {
    expect(eventLineOf('candidacy', 'OddReport').staff({ oddity })).toMatch(/^[A-Z].{20,}/);
  });

  it('[403.3.window] say why the last exam day is that day, in both languages', () => {
    const { file } = new Story();
    const row = file.ledger['window']!;
    expect(why('candidacy', row, file.edition, 'person', 'en').summary).toBe(
      '12 months from March 10, 2025, when we approved your application; after that your approved application closes',
    );
    expect(why('candidacy', row, file.edition, 'person', 'es').details[0]).toContain('martes, 10 de marzo de 2026');
    expect(why('candidacy', row, file.edition, 'staff', 'en').rule).toBe('403.3.window, 403.3.attempts, Guidelines of May 15, 2025');
  });

  it('[403.3.processing] [801.12] every row that a candidacy can have says why, to both readers and in both languages', () => {
    const story = new Story().pays('2026-01-05').fails('2026-02-01').pays('2026-02-20').passes(pacific('2026-03-12'));
    const families = Object.keys(story.file.ledger).map((id) => id.split(':')[0]);
    expect(new Set(families)).toEqual(new Set(candidacyDeadlineFamilies));
    for (const row of Object.values(story.file.ledger))
      for (const reader of ['person', 'staff'] as const)
        for (const language of languages) {
          const told = why('candidacy', row, story.file.edition, reader, language);
          expect([told.summary, ...told.details].every((line) => line.length > 10 && !line.includes('undefined'))).toBe(true);
        }
  });

  it('[801.12.content] count the attempts that are left', () => {
    expect([attemptTimes(2, 'en'), attemptTimes(1, 'en'), attemptTimes(2, 'es'), attemptTimes(1, 'es')]).toEqual([
      'two more times',
      'one more time',
      'dos veces más',
      'una vez más',
    ]);
  });

  it('[403.5] [403.intro] the exam company and the ways to prepare', () => {
    expect(examCompany).toMatchObject({ phone: '1-888-536-1460', option: '8', schedulingUrl: 'https://home.pearsonvue.com/calmhsa' });
    expect(examCompany.hours.en).toBe('Monday to Friday, 5 am to 5 pm Pacific (7 am to 7 pm Central)');
    expect([preparation.guide.title.en, preparation.whatToExpect.title.en]).toEqual([
      'Exam preparation guide',
      'What to expect on the day of the exam',
    ]);
  });

  it('operators read where it stands, without a name', () => {
    const { file } = new Story().pays('2025-04-01');
    expect(candidacyProcess.details(file)).toContain('**With the vendor, no date yet**, our turn');
    expect(candidacyProcess.details(file).split('\n\n').length).toBeLessThanOrEqual(6);
    expect(candidacyProcess.owner(new Story().say('take', {}, pacific('2025-04-01')).file)).toBe('staff:kim');
  });
});
