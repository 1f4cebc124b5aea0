import { Writable } from 'node:stream';
import { createLog } from '../../../apps/api/src/logs/logs';
import { form, startDraft } from '../applicant';
import { type Door, openDoor } from '../door';

let door: Door;
let lines: string[] = [];
const log = createLog('debug', new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }));
beforeAll(async () => {
  door = await openDoor({}, undefined, log);
});
afterAll(() => door.close());

const secrets = [
  'Łucja',
  'Zielińska',
  'lucja@example.com',
  '12 Secret Street',
  '1987-06-05',
  'a password of fifteen characters',
  'q=whispered',
];

test('logs tell requests and faults by ids, and nobody’s data', async () => {
  lines = [];
  const person = door.visitor('lucja@example.com');
  await person.signUp({ name: 'Łucja Zielińska' });
  await person.post('/auth/sign-up/email', {
    name: 'Łucja Zielińska',
    email: 'lucja@example.com',
    password: 'a password of fifteen characters',
  });
  await person.post('/auth/sign-in/email', { email: 'lucja@example.com', password: 'wrong words of Zielińska' });
  await door.db.person.updateMany({ data: { orientationViewedOn: '2026-01-05T00:00:00.000Z' } });
  const draft = await startDraft(person);
  await person.patch(`/drafts/${draft.id}?q=whispered`, {
    ...form,
    version: 1,
    familyName: 'Zielińska',
    street: '12 Secret Street',
    dateOfBirth: '1987-06-05',
  });
  await person.patch(`/drafts/${draft.id}`, { version: 99, street: '12 Secret Street' });
  jest.spyOn(door.db.payment, 'findMany').mockRejectedValueOnce(new Error('about Zielińska, 12 Secret Street') as never);
  expect((await person.get('/payments?q=whispered')).status).toBe(500);
  await person.get('/nothing/lucja@example.com');
  const text = lines.join('');
  for (const secret of secrets) expect(text).not.toContain(secret);
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries).toContainEqual(expect.objectContaining({ msg: 'request', method: 'PATCH', route: '/api/drafts/:id', status: 200 }));
  const fault = entries.find(({ msg }) => msg === 'fault');
  expect(fault).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, err: { type: 'Error' } });
});

test('a request for an application is logged with its case', async () => {
  lines = [];
  const id = '00000000-0000-4000-8000-000000000000';
  await (await door.applicant()).get(`/applications/${id}`);
  expect(lines.map((line) => JSON.parse(line) as Record<string, unknown>)).toContainEqual(
    expect.objectContaining({ msg: 'request', caseId: id, status: 404 }),
  );
});
