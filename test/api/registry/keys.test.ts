/** Keys of counties and employers, and what is noted of those whom we know. */
import { randomUUID } from 'node:crypto';
import { ProgramClock } from '../../../cases/clock';
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

  it('end in the middle of a list, and are no part of an address', async () => {
    const { id, key } = await makeKey('Modoc County');
    const bearer = from('203.0.113.51', { authorization: `Bearer ${key}` });
    const page = (cursor = '') => door.visitor().get<{ next?: string }>(`/registry/v1/certifications?name=okafor${cursor}`, bearer);
    expect((await page()).status).toBe(200);
    await operator.post(`/operations/registry-keys/${id}/revoke`);
    expect((await page('&cursor=MPSS000123')).status).toBe(401);
    const made = await makeKey('Mono County');
    for (const name of ['key', 'access_token', 'authorization'])
      expect((await door.visitor().get(`/registry/v1/certifications.csv?${name}=${made.key}`, from('203.0.113.52'))).status).toBe(401);
    expect(await notes(`key:${made.id}`)).toEqual([]);
  });

  it('cannot be guessed faster than an address may ask', async () => {
    let status = 401;
    for (let times = 0; times < 300 && status === 401; times += 1) {
      const authorization = `Bearer ${String(times).padStart(43, 'x')}`;
      ({ status } = await door.visitor().get('/registry/v1/certifications/MPSS000123', from('203.0.113.53', { authorization })));
    }
    expect(status).toBe(429);
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
