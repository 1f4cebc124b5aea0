import { refusalStatus } from '../../../policy/refusal';
import { ownStatus } from '../../../apps/api/src/problems/own-codes';
import { titles } from '../../../apps/api/src/problems/titles';
import { type Draft, type ProblemBody, startDraft } from '../applicant';
import { type Door, openDoor, origin, type Visitor } from '../door';

let door: Door;
let ana: Visitor;
let draft: Draft;
beforeAll(async () => {
  // With pages behind it, as in production: they answer whatever is not the API, and nothing of the API.
  door = await openDoor({}, async (http) => {
    await http.register(async (pages) => void pages.get('/*', () => 'a page'));
  });
  ana = await door.applicant();
  draft = await startDraft(ana);
});
afterAll(() => door.close());

test('every code has a title in English and Spanish, and no two languages say the same', () => {
  for (const code of [...Object.keys(refusalStatus), ...Object.keys(ownStatus)] as (keyof typeof titles)[]) {
    expect(titles[code].en).toMatch(/[.!]$/);
    expect(titles[code].es).toMatch(/[.!]$/);
    expect(titles[code].en).not.toBe(titles[code].es);
  }
});

const patch = (body: string | Buffer, headers: Record<string, string> = {}) =>
  ana.send<ProblemBody>('PATCH', `/drafts/${draft.id}`, body, { headers });

const deep = (levels: number) => `{"version":1,"city":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test.each([
  ['not JSON', '{"version":', 400, 'not-json'],
  ['a word', 'hello', 400, 'not-json'],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, 'not-json'],
  ['too deep', deep(50), 422, 'too-deep'],
  ['far too deep', deep(100_000), 422, 'too-deep'],
  ['too large', JSON.stringify({ version: 1, city: 'x'.repeat(300_000) }), 413, 'too-large'],
  ['a prototype', '{"version":1,"__proto__":{"x":1}}', 422, 'unfit-text'],
  ['a constructor', '{"version":1,"constructor":{"prototype":{"x":1}}}', 422, 'unfit-text'],
  ['a zero byte', '{"version":1,"city":"a\\u0000b"}', 422, 'unfit-text'],
  ['half a character', '{"version":1,"city":"a\\ud800b"}', 422, 'unfit-text'],
  ['a list', '[]', 422, 'fields-wrong'],
  ['nothing', 'null', 422, 'fields-wrong'],
  ['a number', '1e999', 422, 'fields-wrong'],
])('%s is answered with a problem document and changes nothing', async (_name, body, status, code) => {
  const answer = await patch(body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.body.type).toBe(`/problems/${code}`);
  expect((await ana.get<Draft>('/drafts/current')).body.version).toBe(draft.version);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])('%s is no body of ours', async (type) => {
  expect((await patch('version=1', { 'content-type': type })).body.code).toBe('wrong-media-type');
});

test.each(['missing', 'not-a-uuid', ''])('a command with the key %j is refused', async (key) => {
  const answer = await door.app.inject({
    method: 'POST',
    url: '/api/payments',
    headers: { origin, cookie: ana.cookie!, ...(key !== 'missing' && { 'idempotency-key': key }) },
    payload: { obligationId: draft.fee.obligationId },
  });
  expect([answer.statusCode, answer.json<ProblemBody>().code]).toEqual([422, 'key-missing']);
});

test.each([
  '/nothing',
  '/drafts/1',
  '/documents/..%2f..%2fetc%2fpasswd',
  '/payments/00000000-0000-4000-8000-000000000000',
  '/payments/%00',
  '/code-of-ethics?version=%00',
  '/auth/list-sessions',
  '/%F0%28',
  '/me/more',
])('GET %s is a 404 or 400 problem', async (path) => {
  const answer = await ana.get<ProblemBody>(path);
  expect([400, 404]).toContain(answer.status);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('sign-in answers bad bodies with problem documents, too', async () => {
  const post = (body: string) => door.visitor().post<ProblemBody>('/auth/sign-in/email', body);
  expect((await post('{')).body.code).toBe('not-json');
  expect((await post(deep(40))).body.code).toBe('too-deep');
  expect((await post('{"email":"a\\u0000@example.com","password":"123456789012345"}')).body.code).toBe('unfit-text');
  expect((await post('{"email":{"$ne":null},"password":["x"]}')).status).toBe(400);
  const form = await door
    .visitor()
    .post<ProblemBody>('/auth/sign-in/email', 'email=a', { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  expect(form.body.code).toBe('wrong-media-type');
});

test('titles come in the language asked for', async () => {
  const answers = ['es', 'es-MX,es;q=0.9,en;q=0.5', 'en;q=0.5, es', 'en', 'fr', 'es;q=nonsense'].map(async (wish) => {
    const { body } = await door.visitor().get<ProblemBody>('/me', { headers: { 'accept-language': wish } });
    return body.title;
  });
  const [es, en] = [titles['not-signed-in'].es, titles['not-signed-in'].en];
  expect(await Promise.all(answers)).toEqual([es, es, es, en, en, en]);
});

test('a fault says its reference and nothing else', async () => {
  const broken = jest.spyOn(door.db.payment, 'findMany').mockRejectedValueOnce(new Error('secret words of Ana') as never);
  const answer = await ana.get<ProblemBody>('/payments');
  broken.mockRestore();
  expect([answer.status, answer.body.code]).toEqual([500, 'fault']);
  expect(answer.text).not.toContain('Ana');
  expect(answer.body.detail).toMatch(/^reference [0-9a-f-]{36}$/);
});

test('the database away is a 503 that says so', async () => {
  const away = Object.assign(new Error('no'), { code: 'P1001' });
  const broken = jest.spyOn(door.db.payment, 'findMany').mockRejectedValueOnce(away as never);
  const answer = await ana.get<ProblemBody>('/payments');
  broken.mockRestore();
  expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
});

test('every answer is locked down: no foreign scripts, frames or types', async () => {
  const { headers } = await ana.get('/me');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|nonce/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
});

test('sign-in refuses in the language asked for', async () => {
  const body = { email: 'nobody@example.com', password: 'not the password at all' };
  const answer = await door.visitor().post<ProblemBody>('/auth/sign-in/email', body, { language: 'es' });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({
    status: 401,
    code: 'INVALID_EMAIL_OR_PASSWORD',
    title: 'El correo electrónico o la contraseña no son correctos.',
  });
});

test('too many requests are a problem, too', async () => {
  const busy = await openDoor({ MODE: 'production', NODE_ENV: 'production', ORIGIN: 'https://certification.example' });
  const statuses: number[] = [];
  let last = '';
  for (let n = 0; n < 603; n++) {
    const answer = await busy.app.inject({ url: '/api/health' });
    statuses.push(answer.statusCode);
    last = answer.body;
  }
  await busy.close();
  expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  expect(JSON.parse(last)).toMatchObject({ code: 'too-many-requests', status: 429 });
});
