/** How often somebody may ask. */
import { ProgramClock } from '../../../cases/clock';
import { readEnvironment } from '../../../cases/environment';
import { networkOf, RegistryThrottle } from '../../../apps/api/src/registry/throttle';
import { type Door, openDoor, type Visitor } from '../door';
import { fillRegister, today } from './people';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await door.app.get(ProgramClock).raiseTo(today);
  await fillRegister(door.db);
});
afterAll(() => door.close());

/** Somebody at an address of their own, as a proxy on this machine tells it. */
const from = (address: string, more: Record<string, string> = {}) => ({ headers: { 'x-forwarded-for': address, ...more } });

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
    const elsewhere = await door.visitor().get('/program', from('203.0.113.1'));
    expect(elsewhere.status).toBe(200);
    expect(Number(elsewhere.headers['x-ratelimit-remaining'])).toBeGreaterThan(Number(elsewhere.headers['x-ratelimit-limit']) - 10); // the look-ups took none of it
  });

  it('is passed by nobody who invents addresses: only a proxy of ours is believed', async () => {
    let status = 200;
    for (let times = 0; times < 300 && status === 200; times += 1) {
      const invented = `203.0.113.${times % 250}`;
      const answer = await door.app.inject({
        url: '/api/registry/v1/certifications/MPSS000123',
        remoteAddress: '198.51.100.9',
        headers: { 'x-forwarded-for': `${invented}, 127.0.0.1`, forwarded: `for=${invented}`, 'x-real-ip': invented },
      });
      status = answer.statusCode;
    }
    expect(status).toBe(429);
  });

  it('lets somebody read the same page again and again, once a second, for as long as they like', () => {
    jest.useFakeTimers({ now: 1_800_000_000_000 });
    try {
      const throttle = new RegistryThrottle({ REGISTRY_LOOKUPS_PER_MINUTE: 60 });
      for (let seconds = 0; seconds < 3_600; seconds += 1) {
        throttle.admit({ address: '203.0.113.9' });
        jest.advanceTimersByTime(1_000);
      }
    } finally {
      jest.useRealTimers();
    }
  });

  it('counts HEAD as it counts GET', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`).join('\n');
    for (let times = 0; times < 2; times += 1)
      await door.visitor().post('/registry/v1/checks', rows, from('203.0.113.3', { 'content-type': 'text/csv' }));
    const url = '/api/registry/v1/certifications/MPSS000123';
    let status = 200;
    for (let times = 0; times < 100 && status === 200; times += 1)
      status = (await door.app.inject({ method: 'HEAD', url, headers: { 'x-forwarded-for': '203.0.113.3' } })).statusCode;
    expect(status).toBe(429);
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
