import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { FileStorage } from '../../../cases/storage';
import { pdf, type ProblemBody, startDraft } from '../applicant';
import { origin } from '../door';
import { openWithDraft } from './sending';

let { door, ana, draft, files, send } = {} as Awaited<ReturnType<typeof openWithDraft>>;
beforeAll(async () => {
  ({ door, ana, draft, files, send } = await openWithDraft());
});
afterAll(() => door.close());

describe('bad files leave nothing behind', () => {
  test.each([
    ['empty', Buffer.alloc(0), 422, 'file-empty'],
    ['a text that calls itself a PDF', Buffer.from('hello, I am a PDF'), 415, 'file-wrong-type'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'file-wrong-type'],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), 415, 'file-wrong-type'],
    ['too large', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 413, 'too-large'],
  ])('%s', async (_name, content, status, code) => {
    const before = files().length;
    const answer = await send(content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(files().length).toBe(before);
  });

  test('exactly 10 MB is not too large', async () => {
    const answer = await send(Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024 - pdf.length)]), { item: 'photo-id' });
    expect([answer.status, answer.body.bytes]).toEqual([201, 10 * 1024 * 1024]);
  });

  test('no file, an unknown item, not a form at all, a form that breaks off', async () => {
    const before = files().length;
    expect((await ana.upload<ProblemBody>({ item: 'diploma', for: draft.id }, undefined)).body.code).toBe('file-missing');
    expect((await send(pdf, { item: 'fee' })).body.errors?.[0]?.pointer).toBe('/item');
    expect((await ana.post<ProblemBody>('/documents', { item: 'diploma' })).status).toBe(415);
    const broken = `--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-1.4 and no end`;
    const answer = await ana.send<ProblemBody>('POST', '/documents', broken, {
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'file-interrupted']);
    expect((await ana.send('POST', '/documents', 'x', { headers: { 'content-type': 'multipart/form-data' } })).status).toBeLessThan(500);
    expect(files().length).toBe(before);
  });

  test('a connection that breaks off in the middle', async () => {
    await door.app.listen(0, '127.0.0.1');
    const port = (door.app.getHttpServer().address() as { port: number }).port;
    const before = { files: files().length, rows: await door.db.document.count() };
    const head = [
      'POST /api/documents HTTP/1.1',
      'host: localhost',
      `origin: ${origin}`,
      `cookie: ${ana.cookie!}`,
      `idempotency-key: ${randomUUID()}`,
      'content-type: multipart/form-data; boundary=b',
      'content-length: 9000000',
    ].join('\r\n');
    const parts = `--b\r\ncontent-disposition: form-data; name="item"\r\n\r\ndiploma\r\n--b\r\ncontent-disposition: form-data; name="for"\r\n\r\n${draft.id}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`${head}\r\n\r\n${parts}`);
    socket.write(Buffer.concat([pdf, Buffer.alloc(500_000)]));
    for (let i = 0; i < 100 && files().length === before.files; i++) await pause(20);
    const begun = files().length;
    socket.destroy();
    expect(begun).toBe(before.files + 1);
    for (let i = 0; i < 100 && files().length !== before.files; i++) await pause(20);
    expect({ files: files().length, rows: await door.db.document.count() }).toEqual(before);
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
  });
});

test.each([
  ['../../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\evil.pdf', 'evil.pdf'],
  ['.bashrc', 'bashrc'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['C:\\fakepath\\my diploma.pdf', 'my diploma.pdf'],
  ['a<b>:|?*.pdf', 'a_b_____.pdf'],
  ['', 'file.pdf'],
  [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(116)}.pdf`],
])('hostile file name %# does no harm', async (name, kept) => {
  const person = await door.applicant();
  const answer = await send(pdf, { name, from: person, target: (await startDraft(person)).id });
  expect([answer.status, answer.body.fileName]).toEqual([201, kept]);
  expect(files().every((entry) => /^[0-9a-f-]{36}$/.test(entry.name))).toBe(true);
});

test('what a power cut left half written is removed later, and nothing else', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'storage-')), 'files');
  const storage = new FileStorage(folder);
  const id = randomUUID();
  const key = `${id.slice(0, 2)}/${id}`;
  await storage.tidy(0); // an empty storage begins here
  await storage.write(key, Readable.from([pdf]));
  const left = join(folder, id.slice(0, 2), `${randomUUID()}.arriving`);
  writeFileSync(left, 'half');
  await storage.tidy(60_000);
  expect(existsSync(left)).toBe(true); // somebody may still be sending it
  utimesSync(left, new Date(0), new Date(0));
  await storage.tidy(60_000);
  expect(existsSync(left)).toBe(false);
  const chunks: Buffer[] = [];
  for await (const chunk of await storage.read(key)) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(pdf)).toBe(true);
  await expect(storage.read('../../etc/passwd')).rejects.toThrow('not a key');
});
