/** The hands of the exam vendor, directly: what leaves, what is read, and what a second run changes (nothing). */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
beforeEach(() => desk.clear());
afterAll(() => desk.world.close());

test('[401.intro] the candidate goes before the authorization, each once', async () => {
  await desk.toSend('authorization');
  await desk.toSend('candidate');
  expect(await desk.exchange()).toMatchObject({ sent: 2, heldBack: [], toSend: 0 });
  const files = desk.out();
  expect(files.map((name) => name.slice(0, 3))).toEqual(['cdd', 'ead']);
  const [header = '', row = ''] = readFileSync(join(desk.folder, 'to-vendor', files[1]!), 'latin1').split('\r\n');
  const sent = Object.fromEntries(header.split('\t').map((name, at) => [name, row.split('\t')[at]]));
  expect(sent).toMatchObject({
    AuthorizationTransactionType: 'Add',
    ClientAuthorizationID: 'EX27000001-1',
    ExamSeriesCode: 'CMPSS',
    ExamAuthorizationCount: '1',
  });
  expect(await desk.exchange()).toMatchObject({ sent: 0 });
  expect(desk.out()).toEqual(files);
});

test('[401.intro] sent again within the second it was written, a record is the same file, which leaves once more', async () => {
  await desk.toSend('candidate');
  expect(await desk.exchange()).toMatchObject({ sent: 1 });
  const [name] = desk.out();
  await desk.toSend('candidate');
  expect(await desk.exchange()).toMatchObject({ sent: 1, toSend: 0 });
  expect([desk.out(), await desk.states()]).toEqual([[name], ['candidate sent', 'candidate sent']]);
});

test('[401.intro] what was written down and not sent goes out as the same file, the candidate before its authorization', async () => {
  await desk.toSend('candidate');
  await desk.exchange();
  const files = desk.out();
  // As a power cut leaves it between the file and the word "sent".
  await desk.world.db.vendorFile.updateMany({ data: { state: 'prepared' } });
  await desk.world.db.vendorRecord.updateMany({ data: { state: 'to-send', sentAt: null } });
  rmSync(join(desk.folder, 'to-vendor', files[0]!));
  await desk.toSend('authorization');
  expect(await desk.exchange()).toMatchObject({ sent: 2, heldBack: [], toSend: 0 });
  expect(desk.out()).toEqual([...files, expect.stringMatching(/^ead-/)]);
  expect(await desk.states()).toEqual(['candidate sent', 'authorization sent']);
});

test('an authorization waits for a candidate that was rejected, and what does not fit is held back', async () => {
  const candidate = await desk.toSend('candidate');
  await desk.exchange();
  await desk.world.db.vendorRecord.update({ where: { id: candidate }, data: { state: 'rejected' } });
  const waits = await desk.toSend('authorization');
  const misfit = await desk.toSend('candidate', 'EX27000002', { City: '' });
  const result = await desk.exchange();
  expect(result).toMatchObject({ sent: 0, toSend: 0, open: 2 });
  expect([...result.heldBack].sort()).toEqual([waits, misfit].sort());
});

const results =
  'ClientCandidateID\tClientAuthorizationID\tExamDate\tGrade\tScore\nEX27000001\tEX27000001-1\t2027/03/01\tpass\t84\nEX27000002\tEX27';

test('[801.11.note] a file is read once by its hash, kept without scores, and taken from its place', async () => {
  const { db, files: home } = desk.world;
  desk.comes('exam-1.dat', results);
  const { files } = await desk.exchange();
  expect(files).toHaveLength(1);
  const rows = await db.vendorRow.findMany({ orderBy: { line: 'asc' } });
  expect(rows.map(({ line, state, reason }) => [line, state, reason])).toEqual([
    [2, 'waiting', null],
    [3, 'bad', 'cut-off'],
  ]);
  const [file] = await db.vendorFile.findMany();
  expect(readFileSync(join(home, 'storage', file!.storageKey), 'utf8')).not.toMatch(/Score|84/);
  expect(JSON.stringify(rows)).not.toContain('84');
  desk.comes('exam-again.dat', results); // the same content under another name
  expect((await desk.exchange()).files).toEqual(files); // still waits to be imported, and is not read twice
  expect(await db.vendorFile.count()).toBe(1);
  expect(desk.left()).toEqual([]);
});

test('without a list there is nothing to compare; a list of strangers differs', async () => {
  expect(await desk.compare()).toEqual({ differences: [], compared: 0 });
  desk.comes('list-1.dat', `${listHeader}EX99-1\tEX99\tBea\tRoe\t2027/03/03\t2028/03/03\topen\n`);
  const found = { differences: [{ about: 'EX99-1', kind: 'unknown-to-us' }], compared: 0 };
  expect(await desk.compare()).toEqual(found);
  expect(await desk.compare()).toEqual(found); // a second run finds the list that the first one took
});

const listHeader =
  'ClientAuthorizationID\tClientCandidateID\tFirstName\tLastName\tEligibilityApptDateFirst\tEligibilityApptDateLast\tStatus\n';

test('[401.intro] of a list the lines that cannot be used are reported, and a list that cannot be read is none', async () => {
  const { db } = desk.world;
  const good = 'EX99-1\tEX99\tBea\tRoe\t2027/03/03\t2028/03/03\topen\n';
  desk.comes('list-1.dat', `${listHeader}${good}EX98-1\tEX98\tBea\tRoe\t2027/03/03\t2028/03/03\tmaybe\nEX97-1\tEX9`);
  const file = await desk.compare();
  expect(file).toEqual({ differences: [{ about: 'EX99-1', kind: 'unknown-to-us' }], compared: 0, oddFile: expect.any(String) });
  const rows = await db.vendorRow.findMany({ where: { fileId: file.oddFile ?? '' }, orderBy: { line: 'asc' } });
  expect(rows.map(({ line, state, reason, column }) => [line, state, reason, column])).toEqual([
    [2, 'good', null, null],
    [3, 'bad', 'unknown-value', 'Status'],
    [4, 'bad', 'cut-off', null],
  ]);
  await db.vendorFile.updateMany({ data: { state: 'imported' } });
  desk.comes('list-2.dat', 'Dear colleagues,\n');
  expect(await desk.compare()).toEqual({ differences: [], compared: 0 });
  expect(await db.vendorFile.findFirst({ where: { name: 'list-2.dat' } })).toMatchObject({
    state: 'unreadable',
    problem: 'no-known-column',
  });
});
