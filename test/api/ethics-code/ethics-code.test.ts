import { randomUUID } from 'node:crypto';
import { type Draft, type ProblemBody, startDraft } from '../applicant';
import { type Door, openDoor } from '../door';

interface Code {
  version: string;
  effectiveOn: { on: string };
  official: boolean;
  undertaking: string;
  scope: string;
  values: { letter: string; name: string; standards: { id: string; text: string }[] }[];
}
interface Signature {
  id: string;
  version: string;
  printedName: string;
  signed: { at: string };
}

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const read = async (language?: 'en' | 'es') => (await door.visitor().get<Code>('/code-of-ethics', language ? { language } : {})).body;

test.each(['en', 'es'] as const)(
  '[B.text] 16 values A to P in order, each with its standards, for everybody to read (%s)',
  async (language) => {
    const code = await read(language);
    expect(code.values.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOP');
    expect(code.official).toBe(false);
    for (const { letter, standards } of code.values) {
      expect(standards.length).toBeGreaterThan(0);
      for (const { id, text } of standards) {
        expect(id).toMatch(new RegExp(`^${letter}\\d+$`));
        expect(text).toMatch(/\S{3}/);
      }
    }
    expect(code.values.find(({ letter }) => letter === 'B')?.standards.map(({ id }) => id)).toEqual([
      'B4',
      'B5',
      'B6',
      'B7',
      'B8',
      'B9',
      'B10',
      'B11',
      'B12',
      'B13',
    ]);
  },
);

test('[B.text] H10 is the standard on fraud, waste and abuse', async () => {
  const h10 = (code: Code) => code.values[7]!.standards.find(({ id }) => id === 'H10')!.text;
  expect(h10(await read('en'))).toMatch(/fraud, waste.* abuse/);
  expect(h10(await read('es'))).toMatch(/fraude, desperdicio.* abuso/);
});

test('[B.scope] says that peers without Medi-Cal services are not bound', async () => {
  expect((await read('en')).scope).toMatch(/no Medi-Cal Peer Support Services are not bound/);
  expect((await read('es')).scope).toMatch(/No obliga/);
});

test('[208.2] the undertaking covers violating, assisting or abetting, and conspiring', async () => {
  const { undertaking } = await read('en');
  for (const word of ['violate', 'assist or abet', 'conspire']) expect(undertaking).toContain(word);
  for (const word of ['violaré', 'ayudaré ni encubriré', 'conspiraré']) expect((await read('es')).undertaking).toContain(word);
});

test('[B.versions] a later version is in force from its day, and the earlier one stays readable', async () => {
  const old = await read();
  const content = { en: { ...old, official: true }, es: { ...old, official: true } };
  await door.db.codeVersion.create({ data: { version: 'next', effectiveOn: '2100-01-01T00:00:00.000Z', content } });
  expect((await read()).version).toBe(old.version);
  expect((await door.visitor().get<Code>('/code-of-ethics?version=next')).body.official).toBe(true);
  expect((await door.visitor().get('/code-of-ethics?version=none')).status).toBe(404);
  expect((await door.visitor().get('/code-of-ethics?version=a&version=b')).status).toBe(404);
});

describe('[B.sign] [208.3] a signature', () => {
  const sign = async (body: object, language: 'en' | 'es' = 'en') => {
    const person = await door.applicant({ language });
    const draft = await startDraft(person);
    const { version } = await read();
    const key = randomUUID();
    const full = { for: draft.id, version, printedName: 'Ana Rivera', agreed: true, ...body };
    const answer = await person.post<Signature & ProblemBody>('/signatures', full, { key, language });
    return { person, draft, answer, key, full, version };
  };

  test('records printed name, instant, version and a copy of the text signed, which can be saved', async () => {
    const { person, answer, draft, version } = await sign({});
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      version,
      printedName: 'Ana Rivera',
      signed: { at: expect.stringMatching(/^\d{4}-.*Z$/) as string },
    });
    const copy = await person.get(`/signatures/${answer.body.id}/copy`);
    expect(copy.headers['content-disposition']).toMatch(/^attachment/);
    expect(copy.headers['content-type']).toBe('text/plain; charset=utf-8');
    const { undertaking } = await read();
    for (const part of [undertaking, 'Ana Rivera', version, 'H10', 'P6', 'Signed by']) expect(copy.text).toContain(part);
    const row = await door.db.codeSignature.findUniqueOrThrow({ where: { id: answer.body.id } });
    expect(row).toMatchObject({ statement: undertaking, language: 'en', draftId: draft.id });
    const now = (await person.get<Draft>('/drafts/current')).body;
    expect(now.signature?.id).toBe(answer.body.id);
    expect(now.notice).not.toContain('code-signature');
  });

  test('keeps the language it was signed in', async () => {
    const { person, answer } = await sign({}, 'es');
    expect((await person.get(`/signatures/${answer.body.id}/copy`)).text).toMatch(/Código de Ética[\s\S]*Firmado por Ana Rivera/);
  });

  test('is made once, with the same key and with another', async () => {
    const { person, answer, full, key } = await sign({});
    const again = await Promise.all([person.post<Signature>('/signatures', full, { key }), person.post<Signature>('/signatures', full)]);
    expect(again.map(({ status, body }) => [status, body.id])).toEqual([
      [201, answer.body.id],
      [201, answer.body.id],
    ]);
    const reused = await person.post<ProblemBody>('/signatures', { ...full, printedName: 'Somebody Else' }, { key });
    expect([reused.status, reused.body.code]).toEqual([422, 'key-reused']);
  });

  test.each([
    [{ agreed: false }, '/agreed'],
    [{ agreed: 'true' }, '/agreed'],
    [{ printedName: '   ' }, '/printedName'],
    [{ for: 'mine' }, '/for'],
  ])('%j is refused', async (body, pointer) => {
    const { answer } = await sign(body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  test('of a version that is not in force is refused', async () => {
    const { answer } = await sign({ version: 'next' });
    expect([answer.status, answer.body.code]).toEqual([409, 'code-version-changed']);
  });

  test('for somebody else’s draft, or read by somebody else, does not exist', async () => {
    const { full, answer } = await sign({});
    const stranger = await door.applicant();
    expect((await stranger.post('/signatures', full)).status).toBe(404);
    expect((await stranger.get(`/signatures/${answer.body.id}/copy`)).status).toBe(404);
    const reviewer = await door.staff('reviewer');
    expect((await reviewer.get(`/signatures/${answer.body.id}/copy`)).status).toBe(404);
    await door.db.codeSignature.update({ where: { id: answer.body.id }, data: { caseId: randomUUID() } }); // submitted
    expect((await reviewer.get(`/signatures/${answer.body.id}/copy`)).status).toBe(200);
    expect(await door.db.accessLog.count({ where: { what: 'signature', subject: answer.body.id } })).toBe(1);
  });
});
