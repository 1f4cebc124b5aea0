import { roles } from '../../../apps/api/src/account/permissions';
import { type Door, openDoor, origin, password, type Visitor } from '../door';

interface Me {
  user: { id: string; role: string; permissions: string[]; email: string };
  person?: { givenName: string; familyName: string; language: string };
}
interface ProblemBody {
  code: string;
  title: string;
  status: number;
  errors?: { pointer: string; detail: string }[];
}

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

test('a sign-up makes an account and the person behind it, in the language chosen', async () => {
  const ana = await door.visitor().signUp({ name: 'Ana María Ríos', language: 'es' });
  const { status, body } = await ana.get<Me>('/me');
  expect(status).toBe(200);
  expect(body.user).toMatchObject({ role: 'applicant', email: ana.email });
  expect(body.person).toMatchObject({ givenName: 'Ana María', familyName: 'Ríos', language: 'es' });
});

test('names of the form win over the split name, and the language can be changed', async () => {
  const luz = await door.visitor().signUp({ name: 'Luz del Mar Paz', givenName: 'Luz', familyName: 'del Mar Paz' });
  expect((await luz.get<Me>('/me')).body.person).toMatchObject({ givenName: 'Luz', familyName: 'del Mar Paz', language: 'en' });
  expect((await luz.patch<Me>('/me', { language: 'es' })).body.person?.language).toBe('es');
  expect((await luz.patch('/me', { language: 'fr' })).status).toBe(422);
  expect((await luz.patch('/me', { role: 'operator' })).status).toBe(422);
});

test('a role cannot be chosen at sign-up', async () => {
  const person = await door.visitor().signUp();
  const cheat = door.visitor();
  const made = await cheat.post('/auth/sign-up/email', { name: 'C D', email: cheat.email, password, role: 'operator', personId: 'x' });
  if (made.status === 200) expect((await (await cheat.signIn()).get<Me>('/me')).body.user.role).toBe('applicant');
  else expect(made.status).toBeLessThan(500);
  expect((await person.get<Me>('/me')).body.user.permissions).toEqual(['sandbox:clock']);
});

test('known and unknown accounts get the same answers', async () => {
  const known = await door.visitor().signUp();
  const wrong = { password: 'not the password at all' };
  const [one, other] = [
    await door.visitor().post('/auth/sign-in/email', { email: known.email, ...wrong }),
    await door.visitor().post('/auth/sign-in/email', { email: 'nobody@example.com', ...wrong }),
  ];
  expect([one.status, one.text]).toEqual([other.status, other.text]);
  expect(one.status).toBe(401);
  const again = await door
    .visitor()
    .post<{ token: null; user: object }>('/auth/sign-up/email', { name: 'Ana', email: known.email, password });
  const fresh = await door
    .visitor()
    .post<{ token: null; user: object }>('/auth/sign-up/email', { name: 'Ana', email: 'new@example.com', password });
  expect(again.status).toBe(fresh.status);
  expect(Object.keys(again.body).sort()).toEqual(Object.keys(fresh.body).sort());
  expect(Object.keys(again.body.user).sort()).toEqual(Object.keys(fresh.body.user).sort());
});

test('a password of 14 characters is too short, and 15 are enough', async () => {
  const short = await door.visitor().post('/auth/sign-up/email', { name: 'A B', email: 'short@example.com', password: '12345678901234' });
  expect(short.status).toBe(400);
  const long = await door.visitor().post('/auth/sign-up/email', { name: 'A B', email: 'short@example.com', password: '123456789012345' });
  expect(long.status).toBe(200);
});

test('without a session: 401; signing out ends it', async () => {
  expect((await door.visitor().get<ProblemBody>('/me')).body.code).toBe('not-signed-in');
  const someone = await door.visitor().signUp();
  expect((await someone.post('/auth/sign-out')).status).toBe(200);
  expect((await someone.get('/me')).status).toBe(401);
});

describe('a session', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const aged = async (data: { updatedAt?: Date; expiresAt?: Date }) => {
    const person = await door.visitor().signUp();
    await door.db.session.updateMany({ where: { user: { email: person.email } }, data });
    return (await person.get('/me')).status;
  };

  test('ends after eight hours without use, and after three days in any case', async () => {
    expect(await aged({ updatedAt: hoursAgo(7.9) })).toBe(200);
    expect(await aged({ updatedAt: hoursAgo(8.1) })).toBe(401);
    expect(await aged({ expiresAt: hoursAgo(0.01) })).toBe(401);
    const person = await door.visitor().signUp();
    const { expiresAt, createdAt } = await door.db.session.findFirstOrThrow({ where: { user: { email: person.email } } });
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 3_600_000)).toBe(72);
  });

  test('that is used stays, without getting longer', async () => {
    const person = await door.visitor().signUp();
    const where = { user: { email: person.email } };
    const before = await door.db.session.findFirstOrThrow({ where });
    await door.db.session.updateMany({ where, data: { updatedAt: hoursAgo(1) } });
    await person.get('/me');
    const after = await door.db.session.findFirstOrThrow({ where });
    expect(Date.now() - after.updatedAt.getTime()).toBeLessThan(60_000);
    expect(after.expiresAt).toEqual(before.expiresAt);
  });

  test('is nobody’s with an altered, unsigned, foreign or broken cookie', async () => {
    const person = await door.visitor().signUp();
    const [name = '', value = ''] = person.cookie!.split('=');
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    const other = `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}`;
    for (const forged of [
      `${other}.${signature}`,
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}=`,
      '',
      '%',
      `' or 1=1 --.${signature}`,
    ]) {
      const answer = await door.app.inject({ url: '/api/me', headers: { cookie: `${name}=${encodeURIComponent(forged)}` } });
      expect(answer.statusCode).toBe(401);
    }
    expect((await door.app.inject({ url: '/api/me', headers: { cookie: `${name}=%E0%A4%A` } })).statusCode).toBe(401);
    expect((await door.app.inject({ url: '/api/me', headers: { cookie: `theme=dark; ${person.cookie!}` } })).statusCode).toBe(200);
  });
});

describe('cross-site requests', () => {
  let person: Visitor;
  beforeAll(async () => {
    person = await door.visitor().signUp();
  });
  const change = (headers: Record<string, string>) => person.patch<ProblemBody>('/me', { language: 'en' }, { headers });

  test.each(['https://evil.example', 'null', `${origin}.evil.example`, 'http://localhost:4000'])(
    'a cookie from %s changes nothing',
    async (from) => {
      const answer = await change({ origin: from });
      expect(answer.status).toBe(403);
      expect(answer.body.code).toBe('foreign-origin');
    },
  );
  test('a cookie without an origin changes nothing', async () => {
    const answer = await door.app.inject({
      method: 'PATCH',
      url: '/api/me',
      headers: { cookie: person.cookie! },
      payload: { language: 'en' },
    });
    expect(answer.statusCode).toBe(403);
  });
  test('our own pages may, under both names of this machine', async () => {
    expect((await change({ origin })).status).toBe(200);
    expect((await change({ origin: origin.replace('localhost', '127.0.0.1') })).status).toBe(200);
  });
  test('reading needs no origin', async () => {
    const answer = await door.app.inject({ url: '/api/me', headers: { cookie: person.cookie! } });
    expect(answer.statusCode).toBe(200);
  });
  test('signing in from elsewhere is refused', async () => {
    const answer = await door
      .visitor()
      .post('/auth/sign-in/email', { email: person.email, password }, { headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
  });
});

test('staff may do what their role says and no more', async () => {
  const reviewer = await door.staff('reviewer');
  const { user, person } = (await reviewer.get<Me>('/me')).body;
  expect(user.permissions).toEqual([...roles.reviewer, 'sandbox:clock']);
  expect(user.permissions).not.toContain('operations:act');
  expect(user.permissions).not.toContain('payments:read');
  expect(person).toBeUndefined(); // staff are nobody's applicants
});

test('an account whose sign-up broke off before its person was made gets the person when it comes back', async () => {
  const someone = await door.visitor().signUp({ name: 'Eva Luna' });
  const { personId } = await door.db.user.findUniqueOrThrow({ where: { email: someone.email } });
  await door.db.user.update({ where: { email: someone.email }, data: { personId: null } });
  await door.db.person.delete({ where: { id: personId! } });
  const answers = await Promise.all([someone.get<Me>('/me'), someone.get<Me>('/me'), someone.get<Me>('/me')]);
  expect(answers.map(({ body }) => body.person?.familyName)).toEqual(['Luna', 'Luna', 'Luna']);
  expect(await door.db.person.count({ where: { email: someone.email } })).toBe(1);
});
