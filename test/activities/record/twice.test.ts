/** Every activity may run twice: the server repeats one whose answer it did not hear. What it leaves behind is the same. */
import { randomUUID } from 'node:crypto';
import { type Activities, createActivities } from '../../../activities';
import { type Mailer, smtpMailer } from '../../../activities/post/mailer';
import { receive } from '../../../cases/changes';
import { FileStorage } from '../../../cases/storage';
import { applicant } from '../../harness/applicant';
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';

let world: World;
let mailer: Mailer;
let activities: Activities;

beforeAll(async () => {
  world = await World.create({ resting: true });
  mailer = smtpMailer(world.mail.url);
  const { db, clock, asking, fault } = world;
  const storage = new FileStorage(world.files);
  activities = createActivities({ db, clock, mailer, asking, storage, fault, origin: 'http://localhost:3999', alive: () => undefined });
});
afterAll(async () => {
  mailer.close();
  await world.close();
});

/** A change as the door leaves it, with no process behind it. */
async function written(kind: string, command: string, body: object, actor: string, caseId?: string): Promise<string> {
  const id = randomUUID();
  const change = { id, kind, caseId: caseId ?? id, command, actor, key: id, body, note: null, bodyHash: 'x', receivedAt: null };
  await receive(world.db, world.clock, change);
  return id;
}
async function submitted(missing: Parameters<typeof applicant>[2] = []): Promise<string> {
  const { personId, draftId, version } = await applicant(world.db, await world.clock.now(), missing);
  return written('application', 'submit', { draftId, version }, `person:${personId}`);
}
async function left(caseId: string): Promise<unknown> {
  const tables = ['Event', 'Deadline', 'Notice', 'Task', 'Change', 'Request', 'ApplicationItem'];
  return Promise.all(tables.map((table) => world.rows(`select * from "${table}" where "caseId" = $1 order by 1, 2, 3`, caseId)));
}

test('record: an opening, twice', async () => {
  const id = await submitted(['fee']);
  const first = await activities.cases.record({ caseId: id, change: id });
  const after = await left(id);
  expect(first).toMatchObject({ sequence: 1, stage: 'incomplete', ended: false, letters: [{ kind: 'application-incomplete' }] });
  expect(await activities.cases.record({ caseId: id, change: id })).toEqual(first);
  expect(await left(id)).toEqual(after);
});

test('record: an opening, twice at the same time: both answers name the letter', async () => {
  const id = await submitted(['fee']);
  const answers = await Promise.all([1, 2].map(() => activities.cases.record({ caseId: id, change: id })));
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.letters).toHaveLength(1);
});

test('record: a command and its refusal, twice', async () => {
  const id = await submitted();
  await activities.cases.record({ caseId: id, change: id });
  const judgement = { item: 'photo-id', met: true, reasons: [], findings: { showsBirthDate: true } };
  for (const [command, body] of [
    ['judgeItem', judgement],
    ['approve', {}],
  ] as const) {
    const change = await written('application', command, body, 'staff:ada', id);
    const first = await activities.cases.record({ caseId: id, change });
    const after = await left(id);
    expect(await activities.cases.record({ caseId: id, change })).toEqual(first);
    expect(await left(id)).toEqual(after);
    expect(first.refused?.code).toBe(command === 'approve' ? 'items-not-met' : undefined);
  }
});

test('[801.8.C] record: an instant, twice', async () => {
  const id = await submitted(['fee']);
  await activities.cases.record({ caseId: id, change: id });
  await world.jump('2027-06-03T07:00:00.000Z');
  const first = await activities.cases.record({ caseId: id, until: '2027-06-02T07:00:00.000Z' });
  const after = await left(id);
  expect(first.stage).toBe('void');
  expect(await activities.cases.record({ caseId: id, until: '2027-06-02T07:00:00.000Z' })).toEqual(first);
  expect(await left(id)).toEqual(after);
});

test('record: within two seconds after an instant it waits for the door', async () => {
  const id = await submitted(['fee']);
  const { file } = await activities.cases.record({ caseId: id, change: id });
  const until = file!.ledger['hold']!.at;
  await world.jump(until);
  await expect(activities.cases.record({ caseId: id, until })).rejects.toThrow('the door may still be writing');
});

test('sendNotice: twice, and once more after the mail server took it and nothing was written', async () => {
  const id = await submitted(['fee']);
  const { letters } = await activities.cases.record({ caseId: id, change: id });
  const [letter] = letters;
  const before = world.mail.received.length;
  const first = await activities.mail.sendNotice(letter!.id);
  expect(first).toMatchObject({ sequence: 2, letters: [] });
  const after = await left(id);
  expect(await activities.mail.sendNotice(letter!.id)).toEqual(first);
  expect([world.mail.received.length - before, await left(id)]).toEqual([1, after]);

  const other = await submitted(['fee']);
  const { letters: lost } = await activities.cases.record({ caseId: other, change: other });
  world.faults.set('smtp-accepted', async () => Promise.reject(new Error('the power failed')));
  await expect(activities.mail.sendNotice(lost[0]!.id)).rejects.toThrow('the power failed');
  await activities.mail.sendNotice(lost[0]!.id);
  const [row] = await world.rows('select "messageId", state from "Notice" where "caseId" = $1', other);
  expect(row?.['state']).toBe('sent');
  expect(world.mail.received.filter(({ messageId }) => messageId === row?.['messageId'])).toHaveLength(2);
});

test('sendNotice: keeps the letter as it was sent, without a name in its subject', async () => {
  const id = await submitted(['fee']);
  const { letters } = await activities.cases.record({ caseId: id, change: id });
  await activities.mail.sendNotice(letters[0]!.id);
  const [row] = await world.rows('select subject, text, html, attempts, language from "Notice" where "caseId" = $1', id);
  expect(row).toMatchObject({ attempts: 1, language: 'en' });
  expect(row?.['subject']).not.toContain('Featherstonehaugh');
  expect(row?.['html']).toContain('Featherstonehaugh');
});

test('deliverMessage: twice; the peer is opened once', async () => {
  const owner = await world.person();
  const id = await written('errand', 'begin', { personId: owner }, `person:${owner}`);
  await activities.cases.record({ caseId: id, change: id });
  const finish = await written('errand', 'finish', {}, 'staff:ada', id);
  const { messages } = await activities.cases.record({ caseId: id, change: finish });
  expect(messages).toMatchObject([{ kind: 'follow-up', opens: true }]);
  await world.work();
  await activities.cases.deliverMessage(messages[0]!.id);
  await activities.cases.deliverMessage(messages[0]!.id);
  await eventually('the follow-up is open', async () => (await world.stage(messages[0]!.id)) === 'open');
  expect(await world.rows('select 1 from "Case" where kind = \'follow-up\'')).toHaveLength(1);
});

test('record: a change that a table refuses blocks its case, shows it, and is recorded when that is mended', async () => {
  const id = await submitted(['fee']);
  await activities.cases.record({ caseId: id, change: id });
  await world.pool.query(`alter table "Case" add constraint too_full check (length(file::text) < 10) not valid`);
  const item = await written('application', 'addItem', { item: 'fee', evidence: { payment: 'p' } }, 'person:x', id);
  await expect(activities.cases.record({ caseId: id, change: item })).rejects.toThrow('cannot record');
  expect(await world.db.blocked.findMany()).toMatchObject([{ caseId: id, changeId: item, attempts: 1 }]);
  await world.pool.query('alter table "Case" drop constraint too_full');
  expect((await activities.cases.record({ caseId: id, change: item })).refused).toBeUndefined();
  expect(await world.db.blocked.findMany()).toEqual([]);
  expect(await world.stage(id)).toBe('complete');
});
