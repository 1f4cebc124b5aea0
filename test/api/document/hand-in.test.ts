import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApplicationFile } from '../../../policy/application/file';
import { endOf } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { pdf, type ProblemBody } from '../applicant';
import { origin, type Visitor } from '../door';
import { type Application, openProgram, type Program, submitted } from '../program';

let program: Program;
beforeAll(async () => {
  program = await openProgram();
  await program.app.listen(0, '127.0.0.1');
});
afterAll(() => program.close());

interface Sent extends ProblemBody {
  id: string;
  received: { at: string };
}
const files = () =>
  readdirSync(program.environment.STORAGE_DIR, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const fileOf = async (id: string) => (await program.db.case.findUniqueOrThrow({ where: { id } })).file as unknown as ApplicationFile;
const incomplete = async (): Promise<{ person: Visitor; id: string }> => {
  const person = await program.applicant();
  return { person, id: await submitted(person, ['diploma']) };
};
const handIn = (person: Visitor, id: string, more: Record<string, string> = {}, content = pdf, key = randomUUID()) =>
  person.upload<Sent>(
    { item: 'diploma', for: id, handIn: 'true', educationType: 'diploma', ...more },
    { name: 'diploma.pdf', content },
    { key },
  );

test('[801.3] a file handed in is the item, once, however often it is sent with the same key', async () => {
  const { person, id } = await incomplete();
  const key = randomUUID();
  const [one, other] = await Promise.all([handIn(person, id, {}, pdf, key), handIn(person, id, {}, pdf, key)]);
  const statuses = [one.status, other.status].sort();
  expect([JSON.stringify([201, 201]), JSON.stringify([201, 202])]).toContain(JSON.stringify(statuses));
  const again = await handIn(person, id, {}, pdf, key);
  const document = (one.status === 201 ? one : other).body.id;
  expect([again.status, again.body.id]).toEqual([201, document]);
  expect((await fileOf(id)).items.diploma).toMatchObject({ state: 'provided', evidence: { documents: [document], type: 'diploma' } });
  expect(await program.db.document.count({ where: { caseId: id, item: 'diploma' } })).toBe(1);
  const otherFile = await handIn(person, id, {}, Buffer.concat([pdf, Buffer.from('more')]), key);
  expect([otherFile.status, otherFile.body.code]).toEqual([422, 'key-reused']);
});

test('what the application refuses is not kept', async () => {
  const { person, id } = await incomplete();
  expect((await handIn(person, id)).status).toBe(201);
  const before = files();
  const refused = await handIn(person, id);
  expect([refused.status, refused.body.code]).toEqual([409, 'item-already-there']);
  expect(files()).toBe(before);
  const { documents } = (await person.get<Application>(`/applications/${id}`)).body.items.find(({ item }) => item === 'diploma')!;
  expect(documents).toHaveLength(1);
});

test('bad files and fields are refused, and the application waits for nothing', async () => {
  const { person, id } = await incomplete();
  const before = files();
  expect((await handIn(person, id, {}, Buffer.from('no PDF'))).body.code).toBe('file-wrong-type');
  expect((await handIn(person, id, { educationType: 'degree' })).body.errors?.[0]?.pointer).toBe('/educationType');
  expect((await handIn(person, id, { item: 'fee' })).body.errors?.[0]?.pointer).toBe('/item');
  expect((await handIn(await program.applicant(), id)).status).toBe(404);
  expect(await program.db.change.count({ where: { caseId: id, command: 'addItem' } })).toBe(0);
  expect(files()).toBe(before);
});

const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});

/** A request that stops in the middle of its file. */
async function beginSending(person: Visitor, id: string): Promise<{ socket: Socket; rest: Buffer; answered: Promise<string> }> {
  const { port } = program.app.getHttpServer().address() as { port: number };
  const field = (name: string, value: string) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="diploma.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  const fields = field('item', 'diploma') + field('for', id) + field('handIn', 'true') + field('educationType', 'diploma') + head;
  const content = Buffer.concat([pdf, Buffer.alloc(400_000)]);
  const body = Buffer.concat([Buffer.from(fields), content, Buffer.from('\r\n--b--\r\n')]);
  const lines = [
    'POST /api/documents HTTP/1.1',
    'host: localhost',
    'connection: close',
    `origin: ${origin}`,
    `cookie: ${person.cookie!}`,
    `idempotency-key: ${randomUUID()}`,
    'content-type: multipart/form-data; boundary=b',
    `content-length: ${body.length}`,
  ];
  const socket = connect(port, '127.0.0.1');
  sockets.add(socket);
  let text = '';
  const answered = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(body.subarray(0, 200_000));
  await eventually(
    'the upload has begun',
    async () => (await program.db.change.count({ where: { caseId: id, arrivingUntil: { not: null } } })) === 1,
  );
  return { socket, rest: body.subarray(200_000), answered };
}

test('[801.8.C] an upload that began on day 90 and is whole on day 91 counts: the application is complete, not void', async () => {
  const { person, id } = await incomplete();
  const { lastDay } = (await fileOf(id)).ledger['hold']!;
  await program.jump(new Date(Date.parse(endOf(lastDay)) - 20_000).toISOString());
  const { socket, rest, answered } = await beginSending(person, id);
  await program.jump(new Date(Date.parse(endOf(lastDay)) + 30_000).toISOString());
  await pause(1_000);
  expect((await fileOf(id)).end).toBeUndefined();
  socket.write(rest);
  expect(await answered).toMatch(/^HTTP\/1.1 20[12] /);
  await eventually('complete', async () => (await fileOf(id)).completedAt !== undefined);
  const file = await fileOf(id);
  expect(file.end).toBeUndefined();
  expect(file.completedAt! <= endOf(lastDay)).toBe(true);
});

test('an upload that breaks off was never received', async () => {
  const { person, id } = await incomplete();
  const before = files();
  const { socket } = await beginSending(person, id);
  socket.destroy();
  await eventually('forgotten', async () => (await program.db.change.count({ where: { caseId: id, command: 'addItem' } })) === 0);
  await eventually('removed', async () => files() === before);
  expect(await program.db.document.count({ where: { caseId: id, item: 'diploma' } })).toBe(0);
  expect((await handIn(person, id)).status).toBe(201);
});
