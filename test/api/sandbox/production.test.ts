import { WrongMode } from '../../../cases/installation';
import { EnvironmentError, readEnvironment } from '../../../cases/environment';
import { createApp } from '../../../apps/api/src/app';
import type { ProblemBody } from '../applicant';
import { startDraft } from '../applicant';
import { type Door, openDoor, Visitor } from '../door';

const origin = 'https://certification.example';
let door: Door;
beforeAll(async () => {
  door = await openDoor({ MODE: 'production', NODE_ENV: 'production', ORIGIN: origin });
});
afterAll(() => door.close());

const asVisitor = () => {
  const visitor = door.visitor();
  const send = visitor.send.bind(visitor);
  visitor.send = ((method: string, path: string, body?: unknown, more: { headers?: Record<string, string> } = {}) =>
    send(method, path, body, { ...more, headers: { ...more.headers, origin } })) as Visitor['send'];
  return visitor;
};

test('production has no sandbox routes, not even in its document', async () => {
  expect((await asVisitor().send('GET', '/sandbox/clock')).status).toBe(404);
  expect((await asVisitor().send('POST', '/sandbox/clock', { to: '2100-01-01' })).status).toBe(404);
  const { paths } = (await asVisitor().send<{ paths: object }>('GET', '/openapi.json')).body;
  expect(Object.keys(paths).filter((path) => path.includes('sandbox'))).toEqual([]);
});

test('payloads are for operators who are signed in', async () => {
  expect((await asVisitor().send('POST', '/codec/decode', { payloads: [] })).status).toBe(401);
});

test('a test card pays nothing, and cookies travel encrypted only', async () => {
  const person = asVisitor();
  await person.signUp();
  const cookies = (await person.post('/auth/sign-in/email', { email: person.email, password: 'a password of fifteen characters' })).headers[
    'set-cookie'
  ];
  expect(
    [cookies]
      .flat()
      .every((line) => /; Secure/i.test(String(line)) && /; HttpOnly/i.test(String(line)) && /SameSite=Lax/i.test(String(line))),
  ).toBe(true);
  await door.db.person.updateMany({ where: { email: person.email }, data: { orientationViewedOn: '2026-01-05T00:00:00.000Z' } });
  const draft = await startDraft(person);
  const answer = await person.post<ProblemBody>('/payments', { obligationId: draft.fee.obligationId });
  expect([answer.status, answer.body.code]).toEqual([409, 'payment-closed']);
});

test('each mode refuses the database of the other', async () => {
  const { ORIGIN: _of, NODE_ENV: _env, ...rest } = door.environment;
  await expect(createApp({ ...rest, MODE: 'sandbox', NODE_ENV: 'test', ORIGIN: 'http://localhost:3999' })).rejects.toThrow(WrongMode);
});

test('without its settings production does not begin, and says which are missing', () => {
  const begin = () => readEnvironment({ MODE: 'production' });
  expect(begin).toThrow(EnvironmentError);
  for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'STORAGE_DIR', 'AUTH_SECRET', 'CODEC_KEYS', 'ORIGIN'])
    expect(begin).toThrow(name);
  expect(() => readEnvironment({ MODE: 'sandbox', NODE_ENV: 'production' })).toThrow(EnvironmentError);
});
