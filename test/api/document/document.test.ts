import { randomUUID } from 'node:crypto';
import { type Draft, pdf, png, type ProblemBody, startDraft } from '../applicant';
import { openWithDraft } from './sending';

let { door, ana, files, send } = {} as Awaited<ReturnType<typeof openWithDraft>>;
beforeAll(async () => {
  ({ door, ana, files, send } = await openWithDraft());
});
afterAll(() => door.close());

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
