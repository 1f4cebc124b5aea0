/** What goes wrong with one file holds up no other; what goes wrong with the place is tried again, and then takes everything. */
import { closeSync, openSync, ftruncateSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk';
import { type SftpServer, startSftp } from './sftp-server';

let desk: Desk;
let server: SftpServer;
const serve = async (): Promise<void> => {
  server = await startSftp(desk.folder, 'calmhsa', 'secret', server?.port);
  const url = `sftp://calmhsa:secret@127.0.0.1:${server.port}/`;
  desk.place = { kind: 'sftp', seriesCode: 'CMPSS', url, hostKey: server.fingerprint };
};
beforeAll(async () => {
  desk = await Desk.open();
});
beforeEach(async () => {
  await desk.clear();
  await serve();
});
afterEach(() => server.stop());
afterAll(() => desk.world.close());

const result = (examId: string): string =>
  `ClientCandidateID\tClientAuthorizationID\tExamDate\tGrade\n${examId}\t${examId}-1\t2027/03/01\tpass\n`;
const names = async (): Promise<string[]> =>
  (await desk.world.db.vendorFile.findMany({ where: { direction: 'in' }, orderBy: { name: 'asc' } })).map(({ name }) => name);

test('[401.intro] a file that cannot be fetched stays and is named; the others are taken, and it is too as soon as it can be', async () => {
  server.denied.add('exam-1.dat');
  for (const n of [1, 2]) desk.comes(`exam-${n}.dat`, result(`EX2700000${n}`));
  const tonight = await desk.exchange();
  expect(tonight.stuck).toEqual([{ name: 'exam-1.dat', code: expect.stringMatching(/./) }]);
  expect([tonight.files.length, await names(), desk.left()]).toEqual([1, ['exam-2.dat'], ['exam-1.dat']]);
  server.denied.clear();
  const tomorrow = await desk.exchange();
  expect([tomorrow.stuck, await names(), desk.left()]).toEqual([undefined, ['exam-1.dat', 'exam-2.dat'], []]);
});

test('a file that is too large is not even fetched, and one whose name says nothing is named; surveys lie there untouched', async () => {
  const large = openSync(join(desk.folder, 'from-vendor', 'exam-1.dat'), 'w');
  ftruncateSync(large, 8_000_001);
  closeSync(large);
  desk.comes('results.dat', result('EX27000002'));
  desk.comes('surv-1.dat', 'a survey');
  desk.comes('exam-3.dat', result('EX27000003'));
  expect((await desk.exchange()).stuck).toEqual([
    { name: 'results.dat', code: 'unknown-name' },
    { name: 'exam-1.dat', code: 'too-large' },
  ]);
  expect([await names(), desk.left()]).toEqual([['exam-3.dat'], ['exam-1.dat', 'results.dat', 'surv-1.dat']]);
});

test('of a file that cannot be read nothing is kept and it stays where it is; the others are taken, and it is reported once', async () => {
  desk.comes('exam-1.dat', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 0, 3, 4, 0, 0, 5, 6, 7]));
  desk.comes('exam-2.dat', result('EX27000002'));
  expect((await desk.exchange()).files).toHaveLength(2); // the report of the first is made when it is its turn
  expect((await desk.exchange()).files).toHaveLength(2);
  const where = { name: 'exam-1.dat' };
  expect(await desk.world.db.vendorFile.findMany({ where })).toMatchObject([{ problem: 'not-text', storageKey: '' }]);
  expect(desk.left()).toEqual(['exam-1.dat']);
});

test('hostile content becomes rows of a report', async () => {
  const odd = ['\u{1F600}'.repeat(40), '=cmd|calc', '\uD83D', `${'\u0001'}x`, `'; drop table "VendorRow"; --`, 'x'.repeat(100_000)];
  const lines = odd.map((cell) => `${cell}\tEX27000001-1\t2027/03/01\tpass`);
  desk.comes('exam-1.dat', Buffer.from(`ClientCandidateID\tClientAuthorizationID\tExamDate\tGrade\n${lines.join('\n')}\n`, 'utf16le'));
  expect((await desk.exchange()).stuck).toBeUndefined();
  const rows = await desk.world.db.vendorRow.findMany({ orderBy: { line: 'asc' } });
  expect(rows.map(({ line, state }) => `${line} ${state}`)).toEqual(['2 bad', '3 waiting', '4 waiting', '5 waiting', '6 bad', '7 bad']);
});

test('a long file is read whole', async () => {
  const lines = Array.from({ length: 40_000 }, (_, n) => `EX27${String(n).padStart(6, '0')}\tEX27-${n}\t2027/03/01\tpass\n`);
  desk.comes('exam-1.dat', `ClientCandidateID\tClientAuthorizationID\tExamDate\tGrade\n${lines.join('')}`);
  expect((await desk.exchange()).stuck).toBeUndefined();
  expect(await desk.world.db.vendorRow.count()).toBe(40_000);
});

test('[401.intro] a file that cannot leave keeps what builds on it, and nothing that comes in; the next exchange sends both', async () => {
  server.denied.add('cdd-');
  await desk.toSend('candidate');
  await desk.toSend('authorization');
  desk.comes('exam-1.dat', result('EX27000009'));
  const tonight = await desk.exchange();
  expect(tonight).toMatchObject({ sent: 0, toSend: 2, heldBack: [], stuck: [{ name: expect.stringMatching(/^cdd-/) }] });
  expect([desk.out(), tonight.files.length]).toEqual([[], 1]);
  server.denied.clear();
  expect(await desk.exchange()).toMatchObject({ sent: 2, toSend: 0 });
  expect(desk.out().map((name) => name.slice(0, 3))).toEqual(['cdd', 'ead']);
  expect(await desk.states()).toEqual(['candidate sent', 'authorization sent']);
});

test('[401.intro] a place that is down fails the whole exchange, and the next one takes everything that is owed', async () => {
  await desk.toSend('candidate');
  desk.comes('exam-1.dat', result('EX27000009'));
  await server.stop();
  await expect(desk.exchange()).rejects.toThrow(/ECONNREFUSED|connect/i);
  await desk.toSend('authorization');
  await serve();
  expect(await desk.exchange()).toMatchObject({ sent: 2, files: [expect.any(String)] });
});

test('[401.intro] a place that goes away in the middle blames no file', async () => {
  server.denied.add('exam-1.dat');
  server.breaksAt = 'exam-1.dat';
  desk.comes('exam-1.dat', result('EX27000001'));
  await expect(desk.exchange()).rejects.toThrow();
  expect(await names()).toEqual([]);
});
