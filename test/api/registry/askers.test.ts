import { randomUUID } from 'node:crypto';
import { ProgramClock } from '../../../cases/clock';
import { readEnvironment } from '../../../cases/environment';
import { networkOf, RegistryThrottle } from '../../../apps/api/src/registry/throttle';
import { type Door, openDoor, type Visitor } from '../door';
import { fillRegister, today } from './people';

let door: Door;
let operator: Visitor;
beforeAll(async () => {
  door = await openDoor();
  await door.app.get(ProgramClock).raiseTo(today);
  await fillRegister(door.db);
  operator = await door.staff('operator');
});
afterAll(() => door.close());

/** Somebody at an address of their own, as a proxy on this machine tells it. */
const from = (address: string, more: Record<string, string> = {}) => ({ headers: { 'x-forwarded-for': address, ...more } });
const makeKey = async (party = 'Alameda County') =>
  (await operator.post<{ id: string; key: string }>('/operations/registry-keys', { party })).body;
const notes = (actor: string) =>
  door.db.accessLog.findMany({ where: { actor, what: { startsWith: 'registry' } }, orderBy: [{ at: 'asc' }, { subject: 'asc' }] });

describe('a throttle', () => {
  it('answers 1,000 numbers in sequence with 429 and Retry-After, not with the register', async () => {
    const answers: number[] = [];
    let refused: Awaited<ReturnType<Visitor['get']>> | undefined;
    for (let at = 0; at < 1_000; at += 1) {
      const answer = await door.visitor().get(`/registry/v1/certifications/MPSS${String(at).padStart(6, '0')}`, from('203.0.113.1'));
      answers.push(answer.status);
      if (answer.status === 429) refused ??= answer;
    }
    expect(answers.filter((status) => status !== 429).length).toBeLessThan(400);
    expect(answers.at(-1)).toBe(429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(2);
    expect(refused?.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    const all = Array.from({ length: 100 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`).join('\n');
    const check = await door.visitor().post('/registry/v1/checks', all, from('203.0.113.1', { 'content-type': 'text/csv' }));
    expect(check.status).toBe(429);
    expect(check.text).not.toContain('Okafor');
    expect(Number(check.headers['retry-after'])).toBeGreaterThan(60);
  });

  it('locks nobody out: another address is answered, and so is every other page of the API', async () => {
    expect((await door.visitor().get('/registry/v1/certifications/MPSS000123', from('203.0.113.2'))).status).toBe(200);
    expect((await door.visitor().get('/program', from('203.0.113.1'))).status).toBe(200);
  });

  it('answers again after the seconds it named, however often it was asked meanwhile', () => {
    jest.useFakeTimers({ now: 1_800_000_000_000 });
    try {
      const throttle = new RegistryThrottle({ REGISTRY_LOOKUPS_PER_MINUTE: 60 });
      const ask = (cost?: number) => {
        try {
          throttle.admit({ address: '203.0.113.9' }, cost);
          return 0;
        } catch (error) {
          return (error as { details: { retryAfterSeconds: number } }).details.retryAfterSeconds;
        }
      };
      let answered = 0;
      while (ask() === 0) answered += 1;
      expect(answered).toBe(240);
      expect(ask(100)).toBe(100);
      for (let times = 0; times < 50; times += 1) ask();
      jest.advanceTimersByTime(1_000);
      expect(ask()).toBe(0);
      expect(ask()).toBe(1);
      jest.advanceTimersByTime(100_000);
      expect(ask(100)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('counts an IPv6 network as one, and an address without a trusted proxy as what it is', async () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'));
    expect(networkOf('2001:db8:1:3::9')).not.toBe(networkOf('2001:db8:1:2::9'));
    expect(networkOf('::ffff:203.0.113.1')).toBe('203.0.113.1');
    expect(networkOf('::1')).toBe('0:0:0:0');
    const direct = await door.app.inject({
      url: '/api/registry/v1/certifications/MPSS000123',
      remoteAddress: '198.51.100.7',
      headers: { 'x-forwarded-for': '203.0.113.1' },
    });
    expect(direct.statusCode).toBe(200); // who is not a proxy of ours does not borrow another's address
  });
});

describe('TRUSTED_PROXIES', () => {
  const needed = {
    DATABASE_URL: 'postgresql://x@127.0.0.1/x',
    TEMPORAL_ADDRESS: 'x:1',
    SMTP_URL: 'smtp://x',
    STORAGE_DIR: '.',
    AUTH_SECRET: 'x'.repeat(32),
    CODEC_KEYS: `a:${Buffer.alloc(32).toString('base64')}`,
  };

  it('names addresses and networks, and nothing else starts', () => {
    expect(readEnvironment({ ...needed }).TRUSTED_PROXIES).toEqual([]);
    expect(readEnvironment({ ...needed, TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8' }).TRUSTED_PROXIES).toEqual([
      '10.0.0.5',
      '10.1.0.0/16',
      'fd00::/8',
    ]);
    for (const wrong of ['true', '*', '10.0.0', '10.0.0.5/33', 'proxy.example.org', '10.0.0.5/8/8', '::1/129'])
      expect(() => readEnvironment({ ...needed, TRUSTED_PROXIES: wrong })).toThrow('TRUSTED_PROXIES');
    for (const wrong of ['0', '-1', 'many', '1.5'])
      expect(() => readEnvironment({ ...needed, REGISTRY_LOOKUPS_PER_MINUTE: wrong })).toThrow('REGISTRY_LOOKUPS_PER_MINUTE');
  });

  it('believes a proxy that is named', async () => {
    const behind = await openDoor({ TRUSTED_PROXIES: '198.51.100.0/24', REGISTRY_LOOKUPS_PER_MINUTE: '1' });
    try {
      const ask = (address: string) =>
        behind.app.inject({
          url: '/api/registry/v1/certifications?number=MPSS000001',
          remoteAddress: '198.51.100.7',
          headers: { 'x-forwarded-for': address },
        });
      let status = 200;
      for (let times = 0; times < 300 && status === 200; times += 1) status = (await ask('203.0.113.1')).statusCode;
      expect(status).toBe(429);
      expect((await ask('203.0.113.2')).statusCode).toBe(200);
    } finally {
      await behind.close();
    }
  });
});

describe('keys', () => {
  it('are made and revoked by operators, shown once, and kept as a hash only', async () => {
    const made = await makeKey('Shasta County');
    expect(made.key).toMatch(/^[\w-]{43}$/);
    const stored = await door.db.apiKey.findUniqueOrThrow({ where: { id: made.id } });
    expect(JSON.stringify(stored)).not.toContain(made.key);
    const listed = await operator.get<{ keys: { id: string; party: string }[] }>('/operations/registry-keys');
    expect(listed.body.keys[0]).toMatchObject({ id: made.id, party: 'Shasta County' });
    expect(listed.text).not.toContain(made.key);
    const bearer = from('203.0.113.50', { authorization: `Bearer ${made.key}` });
    expect((await door.visitor().get('/registry/v1/certifications/MPSS000123', bearer)).status).toBe(200);
    expect((await operator.post(`/operations/registry-keys/${made.id}/revoke`)).status).toBe(200);
    expect((await operator.post(`/operations/registry-keys/${made.id}/revoke`)).status).toBe(200);
    expect((await door.visitor().get('/registry/v1/certifications/MPSS000123', bearer)).status).toBe(401);
  });

  it('are the same for the same command, and never two things for one', async () => {
    const key = randomUUID();
    const [first, again] = await Promise.all(
      [1, 2].map(() => operator.post<{ key: string }>('/operations/registry-keys', { party: 'Kern' }, { key })),
    );
    expect(first?.body.key).toBe(again?.body.key);
    expect((await operator.post('/operations/registry-keys', { party: 'Kings' }, { key })).status).toBe(422);
    expect((await operator.post('/operations/registry-keys', { party: '  ' })).status).toBe(422);
    expect((await operator.post(`/operations/registry-keys/${randomUUID()}/revoke`)).status).toBe(404);
  });

  it('are not for reviewers, applicants and visitors', async () => {
    const others = [await door.staff('reviewer'), await door.staff('finance'), await door.applicant()];
    for (const other of others) {
      expect((await other.get('/operations/registry-keys')).status).toBe(403);
      expect((await other.post('/operations/registry-keys', { party: 'Mine' })).status).toBe(403);
    }
    expect((await door.visitor().get('/operations/registry-keys')).status).toBe(401);
  });

  it.each(['Bearer nothing', 'Bearer ', 'Basic eDp5', `Bearer ${'x'.repeat(43)}`, "Bearer ' or 1=1 --"])(
    'that are none get 401: %s',
    async (authorization) => {
      const answer = await door
        .visitor()
        .get<{ code: string }>('/registry/v1/certifications/MPSS000123', from('203.0.113.60', { authorization }));
      expect([answer.status, answer.body.code]).toEqual([401, 'key-unknown']);
    },
  );

  it('may ask more often than an address, and not for ever', async () => {
    const { key } = await makeKey();
    const bearer = from('203.0.113.70', { authorization: `Bearer ${key}` });
    const statuses: number[] = [];
    for (let times = 0; times < 12; times += 1) statuses.push((await door.visitor().get('/registry/v1/certifications.csv', bearer)).status);
    expect(statuses.slice(0, 8)).toEqual(Array(8).fill(200));
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('look-ups of known parties', () => {
  it('are all noted, of a key and of staff; of nobody else', async () => {
    const { id, key } = await makeKey();
    const bearer = { authorization: `Bearer ${key}` };
    const reviewer = await door.staff('reviewer');
    const applicant = await door.applicant();
    const { userId } = await door.db.session.findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
      where: { user: { email: reviewer.email } },
    });
    const before = await door.db.accessLog.count();
    for (const [visitor, headers] of [
      [door.visitor(), bearer],
      [reviewer, {}],
      [applicant, {}],
      [door.visitor(), {}],
    ] as [Visitor, Record<string, string>][]) {
      const sending = from('203.0.113.80', headers);
      await visitor.get('/registry/v1/certifications/MPSS000123', sending);
      await visitor.get('/registry/v1/certifications/MPSS999999', sending);
      await visitor.get('/registry/v1/certifications?number=MPSS000871', sending);
      await visitor.get('/registry/v1/certifications?name=Okafor', sending);
      await visitor.post('/registry/v1/checks', 'MPSS000417\nMPSS000092', from('203.0.113.80', { ...headers, 'content-type': 'text/csv' }));
    }
    const expected = ['MPSS000092', 'MPSS000123', 'MPSS000417', 'MPSS000871', 'MPSS999999', 'okafor'];
    for (const actor of [`key:${id}`, `staff:${userId}`])
      expect((await notes(actor)).map(({ subject }) => subject).sort()).toEqual(expected);
    expect(await door.db.accessLog.count()).toBe(before + 2 * expected.length);
  });
});
