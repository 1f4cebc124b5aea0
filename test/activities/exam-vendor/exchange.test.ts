/** The hands of the exam vendor, directly: what leaves, what is read, and what a second run changes (nothing). */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeWithVendor } from '../../../activities/work/vendor-exchange';
import { compareWithVendor } from '../../../activities/work/vendor-comparison';
import type { WorkContext } from '../../../activities/work';
import { FileStorage } from '../../../cases/storage';
import type { Exchanged } from '../../../policy/exam-vendor/file';
import { authorizationFields, candidateFields } from '../../../policy/exam-vendor/records';
import { World } from '../../harness/world';

let world: World;
let context: WorkContext;
let folder: string;
const work = { caseId: 'exam-vendor', occasion: 'tonight', body: {} };
const exchange = (): Promise<Exchanged> => exchangeWithVendor(context, work);

beforeEach(async () => {
  world = await World.create({ resting: true });
  folder = join(world.files, 'vendor');
  mkdirSync(join(folder, 'from-vendor'), { recursive: true });
  const { db, clock, asking } = world;
  const examVendor = { kind: 'folder' as const, folder, seriesCode: 'CMPSS' };
  context = { db, clock, asking, storage: new FileStorage(join(world.files, 'storage')), origin: 'http://localhost:3999', examVendor };
});
afterEach(() => world.close());

const person = {
  givenName: 'Ana',
  familyName: 'Núñez',
  email: 'a@example.com',
  street: '1 Main Street',
  city: 'Fresno',
  state: 'CA',
  postalCode: '93701',
  phone: '5550100100',
};
async function toSend(kind: 'candidate' | 'authorization', examId = 'EX27000001', more: object = {}): Promise<string> {
  const authorization = `${examId}-1`;
  const window = { first: '2027-03-03', last: '2028-03-03', language: 'en', accommodationCodes: [] };
  const fields = kind === 'candidate' ? candidateFields({ ...person, examId }) : authorizationFields({ ...window, examId, authorization });
  const id = randomUUID();
  const about = { id, caseId: randomUUID(), kind, action: 'Add', examId, ...(kind === 'authorization' && { authorization }) };
  await world.db.vendorRecord.create({
    data: { ...about, fields: { ...fields, ...more }, state: 'to-send', createdAt: new Date(await world.clock.now()) },
  });
  return id;
}
const out = (): string[] => readdirSync(join(folder, 'to-vendor')).sort();
const comes = (name: string, content: string | Buffer): void => writeFileSync(join(folder, 'from-vendor', name), content);
const states = async (): Promise<string[]> =>
  (await world.db.vendorRecord.findMany({ orderBy: [{ kind: 'desc' }, { examId: 'asc' }] })).map(({ kind, state }) => `${kind} ${state}`);

test('[401.intro] the candidate goes before the authorization, each once', async () => {
  await toSend('authorization');
  await toSend('candidate');
  expect(await exchange()).toMatchObject({ sent: 2, heldBack: [], toSend: 0 });
  const files = out();
  expect(files.map((name) => name.slice(0, 3))).toEqual(['cdd', 'ead']);
  const [header = '', row = ''] = readFileSync(join(folder, 'to-vendor', files[1]!), 'latin1').split('\r\n');
  const sent = Object.fromEntries(header.split('\t').map((name, at) => [name, row.split('\t')[at]]));
  expect(sent).toMatchObject({
    AuthorizationTransactionType: 'Add',
    ClientAuthorizationID: 'EX27000001-1',
    ExamSeriesCode: 'CMPSS',
    ExamAuthorizationCount: '1',
  });
  expect(await exchange()).toMatchObject({ sent: 0 });
  expect(out()).toEqual(files);
});

test('what was written down and not sent goes out as the same file', async () => {
  await toSend('candidate');
  await exchange();
  const files = out();
  // As a power cut leaves it between the file and the word "sent".
  await world.db.vendorFile.updateMany({ data: { state: 'prepared' } });
  await world.db.vendorRecord.updateMany({ data: { state: 'to-send', sentAt: null } });
  rmSync(join(folder, 'to-vendor', files[0]!));
  expect(await exchange()).toMatchObject({ heldBack: [], toSend: 0 });
  expect(out()).toEqual(files);
  expect(await states()).toEqual(['candidate sent']);
});

test('an authorization waits for a candidate that was rejected, and what does not fit is held back', async () => {
  const candidate = await toSend('candidate');
  await exchange();
  await world.db.vendorRecord.update({ where: { id: candidate }, data: { state: 'rejected' } });
  const waits = await toSend('authorization');
  const misfit = await toSend('candidate', 'EX27000002', { City: '' });
  const result = await exchange();
  expect(result).toMatchObject({ sent: 0, toSend: 0, open: 2 });
  expect([...result.heldBack].sort()).toEqual([waits, misfit].sort());
});

const results =
  'ClientCandidateID\tClientAuthorizationID\tExamDate\tGrade\tScore\nEX27000001\tEX27000001-1\t2027/03/01\tpass\t84\nEX27000002\tEX27';

test('[801.11.note] a file is read once by its hash, kept without scores, and taken from its place', async () => {
  comes('exam-1.dat', results);
  const { files } = await exchange();
  expect(files).toHaveLength(1);
  const rows = await world.db.vendorRow.findMany({ orderBy: { line: 'asc' } });
  expect(rows.map(({ line, state, reason }) => [line, state, reason])).toEqual([
    [2, 'waiting', null],
    [3, 'bad', 'cut-off'],
  ]);
  const [file] = await world.db.vendorFile.findMany();
  expect(readFileSync(join(world.files, 'storage', file!.storageKey), 'utf8')).not.toMatch(/Score|84/);
  expect(JSON.stringify(rows)).not.toContain('84');
  comes('exam-again.dat', results); // the same content under another name
  expect((await exchange()).files).toEqual(files); // still waits to be imported, and is not read twice
  expect(await world.db.vendorFile.count()).toBe(1);
  expect(readdirSync(join(folder, 'from-vendor'))).toEqual([]);
});

test('of a file that cannot be read nothing is kept and it stays where it is; other files lie there untouched', async () => {
  comes('exam-1.dat', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 0, 3, 4, 0, 0, 5, 6, 7]));
  comes('surv-1.dat', 'a survey');
  expect((await exchange()).files).toHaveLength(1);
  expect(await world.db.vendorFile.findFirst()).toMatchObject({ problem: 'not-text', storageKey: '' });
  await exchange();
  expect(readdirSync(join(folder, 'from-vendor')).sort()).toEqual(['exam-1.dat', 'surv-1.dat']);
});

test('without a list there is nothing to compare; a list of strangers differs', async () => {
  expect(await compareWithVendor(context, work)).toEqual({ differences: [], compared: 0 });
  const header =
    'ClientAuthorizationID\tClientCandidateID\tFirstName\tLastName\tEligibilityApptDateFirst\tEligibilityApptDateLast\tStatus\n';
  comes('list-1.dat', `${header}EX99-1\tEX99\tBea\tRoe\t2027/03/03\t2028/03/03\topen\n`);
  const found = { differences: [{ about: 'EX99-1', kind: 'unknown-to-us' }], compared: 0 };
  expect(await compareWithVendor(context, work)).toEqual(found);
  expect(await compareWithVendor(context, work)).toEqual(found); // a second run finds the list that the first one took
});
