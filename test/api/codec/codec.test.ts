import { AesGcmCodec } from '../../../cases/codec';
import type { ProblemBody } from '../applicant';
import { type Door, openDoor, origin } from '../door';

const ui = 'http://localhost:8233';
let door: Door;
beforeAll(async () => {
  door = await openDoor({ TEMPORAL_UI_URL: ui });
});
afterAll(() => door.close());

interface Wire {
  payloads: { metadata: Record<string, string>; data?: string }[];
}
const plain = { metadata: { encoding: Buffer.from('json/plain').toString('base64') }, data: Buffer.from('{"a":1}').toString('base64') };
const call = (what: string, body: unknown, headers: Record<string, string> = { origin: ui }) =>
  door.visitor().post<Wire & ProblemBody>(`/codec/${what}`, body, { headers });

test('what is encoded can be decoded, and is not readable between', async () => {
  const encoded = (await call('encode', { payloads: [plain, plain] })).body;
  expect(Buffer.from(encoded.payloads[0]!.data!, 'base64').toString('latin1')).not.toContain('"a"');
  expect(Buffer.from(encoded.payloads[0]!.metadata['encoding']!, 'base64').toString()).toBe('binary/encrypted');
  expect((await call('decode', encoded)).body).toEqual({ payloads: [plain, plain] });
});

test('reads what processes wrote, and leaves plain payloads as they are', async () => {
  const codec = new AesGcmCodec(door.environment.CODEC_KEYS);
  const [sealed] = await codec.encode([{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"x"') }]);
  const wire = {
    metadata: Object.fromEntries(Object.entries(sealed!.metadata!).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
    data: Buffer.from(sealed!.data!).toString('base64'),
  };
  const { payloads } = (await call('decode', { payloads: [wire, plain] })).body;
  expect(payloads.map(({ data }) => Buffer.from(data!, 'base64').toString())).toEqual(['"x"', '{"a":1}']);
});

test('takes an empty list as the command line sends it: left out', async () => {
  for (const what of ['encode', 'decode'])
    expect([(await call(what, {})).status, (await call(what, {})).body]).toEqual([200, { payloads: [] }]);
});

test('altered payloads and unknown keys are refused, not guessed', async () => {
  const encoded = (await call('encode', { payloads: [plain] })).body.payloads[0]!;
  const bytes = Buffer.from(encoded.data!, 'base64');
  bytes[20]! ^= 1;
  for (const altered of [
    { ...encoded, data: bytes.toString('base64') },
    { ...encoded, data: '' },
    { ...encoded, metadata: { ...encoded.metadata, 'encryption-key-id': Buffer.from('other').toString('base64') } },
    { ...encoded, data: 'not base64!' },
  ]) {
    const answer = await call('decode', { payloads: [altered] });
    expect([answer.status, answer.body.code]).toEqual([422, 'fields-wrong']);
  }
});

test('the Temporal UI may call it from its origin, and no other page may', async () => {
  const preflight = await door.app.inject({
    method: 'OPTIONS',
    url: '/api/codec/decode',
    headers: { origin: ui, 'access-control-request-method': 'POST' },
  });
  expect(preflight.statusCode).toBe(204);
  expect(preflight.headers['access-control-allow-origin']).toBe(ui);
  expect((await call('decode', { payloads: [] }, { origin: ui })).headers['access-control-allow-origin']).toBe(ui);
  expect((await call('decode', { payloads: [] }, { origin })).status).toBe(200);
  const foreign = await call('decode', { payloads: [] }, { origin: 'https://evil.example' });
  expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([403, undefined]);
});

test('metrics are for this machine, and the document describes every route', async () => {
  expect((await door.visitor().get('/metrics')).text).toMatch(/http_request_seconds_bucket/);
  const behindProxy = await door.app.inject({ url: '/api/metrics', headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect(behindProxy.statusCode).toBe(404);
  const { openapi, paths } = (await door.visitor().get<{ openapi: string; paths: Record<string, object> }>('/openapi.json')).body;
  expect(openapi).toBe('3.1.0');
  for (const path of ['/api/drafts', '/api/payments/{id}/settle', '/api/documents/{id}/content', '/api/me'])
    expect(paths).toHaveProperty([path]);
});
