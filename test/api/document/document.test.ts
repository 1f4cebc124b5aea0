import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Draft, pdf, png, type ProblemBody, startDraft } from '../applicant';
import { type Door, openDoor, origin, type Visitor } from '../door';

interface DocumentBody {
  id: string;
  item: string;
  fileName: string;
  type: string;
  bytes: number;
  sha256: string;
  received: { at: string };
}

let door: Door;
let ana: Visitor;
let draft: Draft;
beforeAll(async () => {
  door = await openDoor();
  ana = await door.applicant();
  draft = await startDraft(ana);
});
afterAll(() => door.close());

const files = () => readdirSync(door.environment.STORAGE_DIR, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const send = (content: Buffer<ArrayBuffer>, more: { name?: string; item?: string; target?: string; key?: string; from?: Visitor } = {}) =>
  (more.from ?? ana).upload<DocumentBody & ProblemBody>(
    { item: more.item ?? 'diploma', for: more.target ?? draft.id },
    { name: more.name ?? 'diploma.pdf', content },
    more.key ? { key: more.key } : {},
  );

test('[801.4.C] a file is kept whole, with its true type, size and hash, and comes back as it was', async () => {
  const sent = await send(png, { name: 'año de diploma.pdf' });
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({ item: 'diploma', type: 'image/png', bytes: png.length, fileName: 'año de diploma.pdf' });
  const view = (await ana.get<Draft>('/drafts/current')).body;
  expect(view.documents.map(({ id }) => id)).toContain(sent.body.id);
  expect(view.notice).not.toContain('diploma');
  const content = await door.app.inject({ url: `/api/documents/${sent.body.id}/content`, headers: { cookie: ana.cookie! } });
  expect(content.rawPayload.equals(png)).toBe(true);
  expect(content.headers['content-type']).toBe('image/png');
  expect(content.headers['content-disposition']).toMatch(/^attachment; filename="a_o de diploma.pdf"; filename\*=UTF-8''a%C3%B1o/);
  expect(content.headers['x-content-type-options']).toBe('nosniff');
  expect(content.headers['content-security-policy']).toContain('sandbox');
});

test('the same key sends a file once; another file under it is refused', async () => {
  const key = randomUUID();
  const before = files().length;
  const [one, other] = await Promise.all([send(pdf, { key }), send(pdf, { key })]);
  expect([one.status, other.status, other.body.id]).toEqual([201, 201, one.body.id]);
  expect(files().length).toBe(before + 1);
  const reused = await send(png, { key });
  expect([reused.status, reused.body.code]).toEqual([422, 'key-reused']);
  expect(files().length).toBe(before + 1);
});

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

test('ten files per item are enough', async () => {
  const person = await door.applicant();
  const target = (await startDraft(person)).id;
  for (let n = 0; n < 10; n++) expect((await send(pdf, { from: person, target })).status).toBe(201);
  const more = await send(pdf, { from: person, target });
  expect([more.status, more.body.code]).toEqual([409, 'too-many-files']);
  expect((await send(pdf, { from: person, target, item: 'photo-id' })).status).toBe(201);
});

describe('somebody else’s file is answered like an unknown one', () => {
  test('for a stranger, and for staff while it is a draft', async () => {
    const { id } = (await send(pdf)).body;
    const unknown = randomUUID();
    for (const other of [await door.applicant(), await door.staff('reviewer'), await door.staff('finance')]) {
      for (const path of ['', '/content']) {
        const [theirs, none] = [await other.get(`/documents/${id}${path}`), await other.get(`/documents/${unknown}${path}`)];
        expect([theirs.status, theirs.text]).toEqual([none.status, none.text]);
        expect(theirs.status).toBe(404);
      }
      expect((await other.send('DELETE', `/documents/${id}`)).status).toBe(404);
    }
    expect((await door.visitor().get(`/documents/${id}/content`)).status).toBe(401);
    expect((await ana.get(`/documents/${id}/content`)).status).toBe(200);
  });

  test('nor can a file be sent to somebody else’s draft', async () => {
    const stranger = await door.applicant();
    const before = files().length;
    expect((await send(pdf, { from: stranger })).status).toBe(404);
    expect(files().length).toBe(before);
  });

  test('staff read the files of a submitted application, and each reading is logged', async () => {
    const { id } = (await send(pdf)).body;
    await door.db.document.update({ where: { id }, data: { caseId: randomUUID() } });
    const reviewer = await door.staff('reviewer');
    expect((await reviewer.get(`/documents/${id}/content`)).status).toBe(200);
    expect((await (await door.staff('finance')).get(`/documents/${id}/content`)).status).toBe(404);
    const log = await door.db.accessLog.findMany({ where: { subject: id } });
    expect(log).toMatchObject([{ what: 'document', actor: expect.stringMatching(/^staff:/) as string }]);
    await door.db.document.update({ where: { id }, data: { caseId: null } });
  });
});

test('a file can be taken out of a draft, and not out of a submitted application', async () => {
  const person = await door.applicant();
  const own = await startDraft(person);
  const kept = (await send(pdf, { from: person, target: own.id })).body.id;
  const before = files().length;
  const gone = (await send(pdf, { from: person, target: own.id })).body.id;
  expect((await person.send('DELETE', `/documents/${gone}`)).status).toBe(204);
  expect((await person.send('DELETE', `/documents/${gone}`)).status).toBe(404);
  expect((await person.get(`/documents/${gone}`)).status).toBe(404);
  expect(files().length).toBe(before);
  await door.db.applicationDraft.update({ where: { id: own.id }, data: { frozenAt: '2027-01-01T00:00:00.000Z' } });
  const refused = await person.send<ProblemBody>('DELETE', `/documents/${kept}`);
  expect([refused.status, refused.body.code]).toEqual([409, 'file-in-use']);
  expect((await send(pdf, { from: person, target: own.id })).body.code).toBe('draft-gone');
});

test('[801.3] staff who judge send what came on paper to an application, in the name of its person, and never to a draft', async () => {
  const person = await door.applicant();
  const own = await startDraft(person);
  const reviewer = await door.staff('reviewer');
  expect((await send(pdf, { from: reviewer, target: own.id })).status).toBe(404);
  const caseId = await anApplication(own.id);
  const sent = await send(pdf, { from: reviewer, target: caseId });
  expect(sent.status).toBe(201);
  const { personId } = await door.db.applicationDraft.findUniqueOrThrow({ where: { id: own.id } });
  expect(await door.db.document.findUniqueOrThrow({ where: { id: sent.body.id } })).toMatchObject({ personId, caseId, draftId: null });
  expect((await person.get(`/documents/${sent.body.id}`)).status).toBe(200);
  for (const other of [await door.staff('operator'), await door.staff('finance'), await door.applicant()])
    expect((await send(pdf, { from: other, target: caseId })).status).toBe(404);
});

/** A submitted application as the record leaves it; what follows from it is not needed here. */
async function anApplication(draftId: string): Promise<string> {
  const caseId = randomUUID();
  const at = '2027-01-01T00:00:00.000Z';
  const { personId } = await door.db.applicationDraft.update({ where: { id: draftId }, data: { frozenAt: at, caseId } });
  const header = { id: caseId, kind: 'application', reference: `APP-${caseId}`, subject: personId, stage: 'incomplete', turn: 'them' };
  await door.db.case.create({
    data: {
      ...header,
      exclusiveKey: `application:${personId}`,
      file: {},
      sequence: 1,
      events: 1,
      chain: '',
      revision: '2025-05-15',
      openedAt: at,
    },
  });
  const form = { givenName: 'A', familyName: 'B', email: 'a@b.c', phone: '1', street: 's', city: 'c', state: 'CA', postalCode: '9' };
  const stated = { condition: 'both', experienceRole: 'consumer', route: 'standard', dateOfBirth: at, submittedAt: at };
  await door.db.application.create({ data: { caseId, personId, draftId, ...form, ...stated } });
  return caseId;
}
