import { randomUUID } from 'node:crypto';
import { type Condition } from '../../../policy/application/items';
import { type Draft, fill, form, pdf, type ProblemBody, startDraft } from '../applicant';
import type { Visitor } from '../door';
import { type Application, handIn, openProgram, prepare, type Program, sign, submit, submitted, upload } from '../program';

let program: Program;
let reviewer: Visitor;
let operator: Visitor;
beforeAll(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
  operator = await program.staff('operator');
});
afterAll(() => program.close());

const problem = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return { ...(body as ProblemBody), status };
};
const changes = (actor: string) => program.db.change.count({ where: { actor } });
const actorOf = async (person: Visitor) => {
  const { personId } = await program.db.user.findUniqueOrThrow({ where: { email: person.email } });
  return `person:${personId}`;
};

describe('a submission is refused, naming the item, and leaves no trace', () => {
  let ana: Visitor;
  let draft: Draft;
  beforeAll(async () => {
    ana = await program.applicant();
    draft = await startDraft(ana);
  });
  const submitWith = async (fields: object, language: 'en' | 'es' = 'en') => {
    draft = await fill(ana, draft, { ...form, ...fields });
    return problem(ana.post('/applications', { draftId: draft.id, version: draft.version }, { language }));
  };

  it.each([
    ['801.4.A', { phone: '' }, 'registration-unfinished', '/registration-form'],
    ['202.1.A.age', { dateOfBirth: '2009-03-04' }, 'under-age', '/dateOfBirth'],
    ['101.2', { condition: '' as Condition }, 'lived-experience-missing', '/condition'],
    ['202.1.C', { declarations: ['willing-to-share', 'dedication', 'truthful'] }, 'declaration-missing', '/declarations/peer'],
    ['202.1.D', { declarations: ['peer', 'dedication', 'truthful'] }, 'declaration-missing', '/declarations/willing-to-share'],
    ['202.1.E', { declarations: ['peer', 'willing-to-share', 'truthful'] }, 'declaration-missing', '/declarations/dedication'],
    ['B.H13', { declarations: ['peer', 'willing-to-share', 'dedication'] }, 'declaration-missing', '/declarations/truthful'],
  ])('[101.2, 102.1, 202.1.A.age, 202.1.C, 202.1.D, 202.1.E, 801.4.A, B.H13] %s', async (rule, fields, code, pointer) => {
    const answer = await submitWith(fields);
    expect(answer).toMatchObject({ status: 422, code, rule, type: `/problems/${code}` });
    expect(answer.errors).toMatchObject([{ pointer, rule }]);
    expect(await changes(await actorOf(ana))).toBe(0);
  });

  it('[B-AGE] on the eighteenth birthday, Pacific, it is accepted', async () => {
    expect((await submit(await program.applicant(), [], { dateOfBirth: '2009-03-03' })).status).toBe(201);
  });

  it('says so in Spanish when asked in Spanish', async () => {
    expect((await submitWith({ phone: '' }, 'es')).title).toBe('Su formulario de registro no está completo.');
  });

  it('a draft that changed meanwhile, a draft of somebody else, no draft at all', async () => {
    draft = await fill(ana, draft, form);
    const now = { draftId: draft.id, version: draft.version };
    expect(await problem(ana.post('/applications', { ...now, version: now.version - 1 }))).toMatchObject({
      status: 409,
      code: 'draft-changed',
    });
    const luz = await program.applicant();
    const foreign = await problem(luz.post('/applications', now));
    const unknown = await problem(luz.post('/applications', { ...now, draftId: randomUUID() }));
    expect(foreign).toEqual(unknown);
    expect(foreign.status).toBe(404);
    expect((await problem(reviewer.post('/applications', now))).status).toBe(403);
  });
});

describe('one application at a time', () => {
  it('[801.3] a second open application of the same person is refused, also when two are submitted at once', async () => {
    const ana = await program.applicant();
    const draft = await prepare(ana, ['diploma']);
    const both = await Promise.all([ana.post<Application>('/applications', draft), ana.post<Application>('/applications', draft)]);
    const [first, second] = both.sort((a, b) => a.status - b.status);
    expect([first?.status, second?.status]).toEqual([201, 409]);
    expect(await problem(ana.post('/drafts', { route: 'standard' }))).toMatchObject({ status: 409, code: 'application-already-open' });
    const { applications } = (await ana.get<{ applications: Application[] }>('/applications')).body;
    expect(applications).toMatchObject([{ id: first?.body.id, status: 'incomplete' }]);
  });
});

describe('Idempotency-Key', () => {
  it('same key and body: the same answer, one application', async () => {
    const ana = await program.applicant();
    const draft = await prepare(ana, ['diploma']);
    const key = randomUUID();
    const [one, other] = await Promise.all([
      ana.post<Application>('/applications', draft, { key }),
      ana.post<Application>('/applications', draft, { key }),
    ]);
    const later = await ana.post<Application>('/applications', draft, { key });
    expect([one.status, other.status, later.status]).toEqual([201, 201, 201]);
    expect([other.body.id, later.body.id]).toEqual([one.body.id, one.body.id]);
    expect(await program.db.application.count({ where: { draftId: draft.draftId } })).toBe(1);
  });

  it('same key, other body: 422; no key or one that is no UUID: 422', async () => {
    const ana = await program.applicant();
    const key = randomUUID();
    const id = await submitted(ana, ['diploma', 'exam-form']);
    const form = { item: 'exam-form', examLanguage: 'en', examDelivery: 'online' };
    expect((await ana.post(`/applications/${id}/items`, form, { key })).status).toBe(200);
    expect(await problem(ana.post(`/applications/${id}/items`, { ...form, examLanguage: 'es' }, { key }))).toMatchObject({
      status: 422,
      code: 'key-reused',
    });
    for (const bad of ['', 'not-a-uuid'])
      expect(await problem(ana.post(`/applications/${id}/withdraw`, {}, { key: bad }))).toMatchObject({ status: 422, code: 'key-missing' });
  });
});

describe('an item after submission', () => {
  it('[801.3] needs a file of one’s own for this application and this item', async () => {
    const ana = await program.applicant();
    const luz = await program.applicant();
    const id = await submitted(ana, ['diploma', 'photo-id']);
    const theirs = await upload(luz, 'diploma', await submitted(luz, ['diploma']));
    const wrongItem = await upload(ana, 'photo-id', id);
    const send = (documents: string[]) =>
      problem(ana.post(`/applications/${id}/items`, { item: 'diploma', educationType: 'diploma', documents }));
    for (const document of [theirs, wrongItem, randomUUID()])
      expect(await send([document])).toMatchObject({ status: 422, errors: [{ pointer: '/documents', rule: '801.3' }] });
    expect(await send([])).toMatchObject({ status: 422, code: 'document-missing', rule: '202.1.B' });
    expect((await handIn(ana, id, 'diploma')).body.items.find(({ item }) => item === 'diploma')?.documents).toHaveLength(1);
    expect(await problem(handIn(ana, id, 'diploma'))).toMatchObject({ status: 409, code: 'item-already-there', state: { id } });
  });

  it('[202.1.F] needs a signature of one’s own for this application', async () => {
    const ana = await program.applicant();
    const luz = await program.applicant();
    const id = await submitted(ana, ['code-signature']);
    const theirs = await sign(luz, await submitted(luz, ['code-signature']));
    const send = (signatureId?: string) => problem(ana.post(`/applications/${id}/items`, { item: 'code-signature', signatureId }));
    expect(await send(theirs)).toMatchObject({ status: 422, errors: [{ pointer: '/signatureId', rule: '202.1.F' }] });
    expect(await send()).toMatchObject({ status: 422, errors: [{ pointer: '/signatureId' }] });
    expect((await send(await sign(ana, id))).status).toBe(200);
  });

  let open: { ana: Visitor; id: string };
  beforeAll(async () => {
    const ana = await program.applicant();
    open = { ana, id: await submitted(ana, ['photo-id', 'exam-form']) };
  });
  it.each([
    ['unknown item', { item: 'passport' }, '/item'],
    ['the fee, which comes by its payment', { item: 'fee' }, '/item'],
    ['an exam language nobody offers', { item: 'exam-form', examLanguage: 'la', examDelivery: 'online' }, '/examLanguage'],
    ['no kind of photo ID', { item: 'photo-id', documents: [] }, '/photoIdType'],
    ['half an exam form', { item: 'exam-form', examLanguage: 'en' }, '/examDelivery'],
    ['a field that we do not know', { item: 'exam-form', examLanguage: 'en', examDelivery: 'online', approved: true }, ''],
  ])('%s: 422 at its field', async (_what, body, pointer) => {
    const { ana, id } = open;
    expect(await problem(ana.post(`/applications/${id}/items`, body))).toMatchObject({
      status: 422,
      code: 'fields-wrong',
      errors: [{ pointer }],
    });
  });
});

describe('somebody else’s', () => {
  it('application, letters and changes are answered like unknown ones', async () => {
    const ana = await program.applicant();
    const luz = await program.applicant();
    const id = await submitted(ana, ['diploma']);
    await program.quiet();
    const [letter] = (await ana.get<{ letters: { id: string }[] }>('/letters')).body.letters;
    const at = encodeURIComponent(letter?.id ?? '');
    expect((await ana.get(`/letters/${at}`)).status).toBe(200);
    expect((await ana.get(`/changes/${id}`)).body).toMatchObject({ outcome: 'recorded', caseId: id, view: { id } });
    for (const [path, unknown] of [
      [`/applications/${id}`, `/applications/${randomUUID()}`],
      [`/letters/${at}`, '/letters/unknown'],
      [`/changes/${id}`, `/changes/${randomUUID()}`],
    ] as const) {
      const [foreign, absent] = [await problem(luz.get(path)), await problem(luz.get(unknown))];
      expect(foreign).toEqual(absent);
      expect(foreign).toMatchObject({ status: 404, code: 'not-found' });
    }
    for (const command of ['withdraw', 'items']) {
      const body = command === 'items' ? { item: 'exam-form', examLanguage: 'en', examDelivery: 'online' } : {};
      expect((await luz.post(`/applications/${id}/${command}`, body)).status).toBe(404);
    }
    for (const command of ['approve', 'deny', 'ask-for-more', 'judge-item', 'note-appeal', 'correct']) {
      const body = { item: 'diploma', met: false, reasons: ['EDU-02'], receivedOn: '2027-03-03' };
      expect((await ana.post(`/applications/${id}/${command}`, command === 'judge-item' ? body : {})).status).toBe(403);
    }
    expect((await luz.get('/staff/queue')).status).toBe(403);
    expect((await luz.get(`/staff/applications/${id}`)).status).toBe(403);
    expect((await luz.get('/operations')).status).toBe(403);
  });

  it('a letter that staff read leaves an entry in the access log', async () => {
    const ana = await program.applicant();
    await submitted(ana, ['diploma']);
    await program.quiet();
    const [letter] = (await ana.get<{ letters: { id: string }[] }>('/letters')).body.letters;
    const id = letter?.id ?? '';
    expect((await operator.get<{ text: string }>(`/letters/${encodeURIComponent(id)}`)).body.text).toMatch(/diploma/i);
    expect(await program.db.accessLog.count({ where: { subject: id, what: 'letter' } })).toBe(1);
  });
});

describe('what is not JSON, too deep or too large', () => {
  let ana: Visitor;
  let id: string;
  beforeAll(async () => {
    ana = await program.applicant();
    id = await submitted(ana, ['diploma']);
  });

  it.each([
    ['not JSON', '{', 400],
    ['no object', '[]', 422],
    ['too deep', `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`, 422],
    ['too large', JSON.stringify({ note: 'x'.repeat(300_000) }), 413],
  ])('%s: a problem document, nothing done', async (_what, body, status) => {
    const answer = await ana.send<ProblemBody>('POST', `/applications/${id}/withdraw`, body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/application\/problem\+json/);
    expect((await ana.get<Application>(`/applications/${id}`)).body.status).toBe('incomplete');
  });

  it('a date that does not exist', async () => {
    const answer = await problem(reviewer.post(`/applications/${id}/note-appeal`, { receivedOn: '2027-02-30' }));
    expect(answer).toMatchObject({ status: 422, errors: [{ pointer: '/receivedOn' }] });
  });
});

test('a file is what it is by its content, for an application as for a draft', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  const send = (content: Buffer<ArrayBuffer>) => problem(ana.upload({ item: 'diploma', for: id }, { name: 'diploma.pdf', content }));
  expect(await send(Buffer.from('MZ not a document'))).toMatchObject({ status: 415 });
  expect(await send(Buffer.alloc(0))).toMatchObject({ status: 422 });
  expect((await send(pdf)).status).toBe(201);
});
