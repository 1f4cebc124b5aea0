/** Files as vendors send them by mistake: what is good is taken, and each odd row is in the report with its reason and a task. */
import { eventually } from '../../harness/eventually';
import { approved, candidacyOf, type Candidate, payExam } from '../candidate';
import { ByFiles, vendorTime } from './by-files';

let by: ByFiles;
let ana: Candidate;
let numbers: { ClientCandidateID: string; ClientAuthorizationID: string };
let now: string;
beforeAll(async () => {
  by = await ByFiles.open();
  ana = await approved(by.program, by.staff);
  const authorization = await payExam(by.program, ana);
  numbers = { ClientCandidateID: (await candidacyOf(ana)).examId ?? '', ClientAuthorizationID: authorization };
  now = vendorTime(await by.program.clock.now());
});
afterAll(() => by.close());

const attempt = async () => (await candidacyOf(ana)).attempts.at(-1);
const result = (Grade: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...numbers,
  ExamDate: now,
  Grade,
  ...more,
});

const appointment = (at: string, more: object = {}) => ({
  ...numbers,
  EventType: 'modify-appointment',
  EventDate: now,
  AppointmentDate: at,
  DeliveryMode: 'online',
  ...more,
});
const reversed = (row: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(row).reverse());

test.each([
  ['with a byte order mark', '2027/03/20 17:00:00', (row: Record<string, string>) => row, (text: string) => `\uFEFF${text}`],
  ['in UTF-16', '2027/03/21 17:00:00', (row: Record<string, string>) => row, (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['with its columns in another order', '2027/03/22 17:00:00', reversed, (text: string) => text],
])('[403.4] a file %s is taken like every other', async (how, at, ordered, write) => {
  const name = `event-${how.replace(/\W/g, '')}.dat`;
  by.comes(name, [ordered(appointment(at))], write);
  await by.exchange();
  expect((await attempt())?.appointment?.at.at).toBe(`${at.slice(0, 10).replaceAll('/', '-')}T17:00:00.000Z`);
  expect([(await by.report(name)).counts, await by.tasks()]).toEqual([{ good: 1 }, []]);
});

test('[801.10.id] two results for one attempt, an unknown candidate, another name: set aside, each a task, and nobody’s attempt moves', async () => {
  by.comes('exam-1.dat', [
    result('pass'),
    result('fail'),
    { ...result('pass'), ClientCandidateID: 'EX27999999', ClientAuthorizationID: 'EX27999999-1' },
    { ...result('pass'), ClientAuthorizationID: 'EX27999999-1' },
  ]);
  by.comes('exam-2.dat', [result('pass', { FirstName: 'Somebody', LastName: 'Else' })]);
  await by.exchange();
  const why = async (name: string) => (await by.report(name)).rows.map(({ line, stateWords, reason }) => [line, stateWords, reason]);
  expect(await why('exam-1.dat')).toEqual([
    [2, 'Set aside', 'The file holds different results for this attempt'],
    [3, 'Set aside', 'The file holds different results for this attempt'],
    [4, 'Set aside', 'No candidate of ours has this number'],
    [5, 'Set aside', 'No authorization of ours has this number'],
  ]);
  expect(await why('exam-2.dat')).toEqual([[2, 'Set aside', 'Number and person do not belong together. It was credited to nobody']]);
  expect((await by.tasks()).sort()).toEqual([':2', ':2', ':3', ':4', ':5'].map((line) => `exams vendor-row ${line}`));
  expect((await attempt())?.outcome).toBeUndefined();
});

test('[403.3.window] a date outside of the window is set aside and a task', async () => {
  const before = (await by.tasks()).length;
  by.comes('exam-3.dat', [result('pass', { ExamDate: '2027/03/01' })]);
  by.comes('exam-4.dat', [result('pass', { ExamDate: '2027/12/01' })]);
  by.comes('event-5.dat', [appointment('2028/03/05 17:00:00')]);
  await by.exchange();
  const reasons = await Promise.all(
    ['exam-3.dat', 'exam-4.dat', 'event-5.dat'].map(async (name) => (await by.report(name)).rows[0]?.reason),
  );
  expect(reasons).toEqual([
    'The date is outside of the exam window',
    'The exam is dated in the future',
    'The date is outside of the exam window',
  ]);
  expect([(await by.tasks()).length - before, (await attempt())?.outcome]).toEqual([3, undefined]);
});

test('[801.12] [401.intro] a last line that is cut off is reported and a task; the lines before it are taken, once', async () => {
  const before = await by.tasks();
  by.comes('exam-6.dat', [result('fail'), result('fail')], (text) => text.slice(0, -12));
  await by.exchange();
  const { rows, file } = await by.report('exam-6.dat');
  expect(rows.map(({ line, stateWords, reason }) => [line, stateWords, reason])).toEqual([
    [3, 'Cannot be used', 'The line is cut off'],
    [2, 'Taken', undefined],
  ]);
  expect([file.odd, file.stateWords, rows[1]?.caseId]).toEqual([1, 'Imported', ana.candidacy]);
  expect((await by.tasks()).slice(before.length)).toEqual(['exams vendor-file ']);
  expect((await attempt())?.outcome).toBe('failed');
  by.comes('exam-7.dat', [result('fail'), result('fail')]); // the whole file, the night after
  await by.exchange();
  expect((await by.report('exam-7.dat')).counts).toEqual({ known: 2 });
  expect((await by.tasks()).slice(before.length)).toEqual(['exams vendor-file ']);
});

test('a file that cannot be read at all, and one whose name says nothing, are named, and the file beside them is taken', async () => {
  by.comes('exam-8.dat', [{ 'Dear colleagues': 'none today' }]);
  by.comes('results.dat', [result('pass')]);
  by.comes('exam-9.dat', [result('fail', { RegistrationID: 'again' })]);
  const before = await by.tasks();
  await by.exchange();
  const { files, stuck } = await by.panel();
  expect(files.find(({ name }) => name === 'exam-8.dat')).toMatchObject({
    stateWords: 'Cannot be read',
    problem: 'No column of this file is known',
  });
  expect(stuck).toMatchObject([{ name: 'results.dat', words: 'The name does not say what the file holds' }]);
  expect((await by.report('exam-9.dat')).counts).toEqual({ good: 1 });
  expect((await by.tasks()).slice(before.length).sort()).toEqual([
    'exams vendor-file ',
    'exams vendor-file-stuck results.dat/unknown-name',
  ]);
  const repeated = await by.program.db.task.findMany({ where: { caseId: ana.candidacy, doneAt: null } });
  expect(repeated.map(({ kind }) => kind)).toEqual(['result-repeated']);
});

test('[401.intro] while the place of the vendor is down the panel says so, with the reason; then it is over by itself', async () => {
  const back = by.goesDown();
  expect((await by.staff.post('/staff/exam-vendor/exchange')).status).toBe(200);
  await eventually('it failed', async () => (await by.panel()).trouble !== undefined);
  const { trouble, busy, stageWords } = await by.panel();
  expect(trouble).toMatchObject({ words: 'The exchange of files', error: expect.stringContaining('EEXIST') });
  expect([busy, stageWords, (trouble?.tries ?? 0) > 0]).toEqual([true, 'Exchanging files', true]);
  expect((await by.staff.post('/staff/exam-vendor/exchange')).status).toBe(409);
  back();
  await eventually('it is over', async () => !(await by.panel()).busy);
  expect((await by.panel()).trouble).toBeUndefined();
});
