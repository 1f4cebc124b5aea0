/** Dates that were promised stay, whatever the rule sheet says later; operators may compute one anew. */
import { rulesOf } from '../../../policy/application/rules';
import { eventually } from '../../harness/eventually';
import { verdict, World } from '../../harness/world';

const rules = rulesOf('2025-05-15');
const kept = rules.hold;
afterEach(() => {
  rules.hold = kept;
});
const diploma = { item: 'diploma', evidence: { documents: ['a'], type: 'diploma' } };
const unreadable = { item: 'diploma', met: false, reasons: ['EDU-01'], findings: {} };

test('[801.8.B] a hold changed from 90 to 60 days leaves open cases their date, and new ones get the new one', async () => {
  const world = await World.create();
  const old = await world.submitted(['diploma']);
  rules.hold = { days: 60 };
  const fresh = await world.submitted(['diploma']);
  await world.walk('2027-05-13T07:00:00.000Z'); // day 71
  expect([await world.stage(old), await world.stage(fresh)]).toEqual(['incomplete', 'void']);
  await world.tell('addItem', old, diploma);
  await world.tell('judgeItem', old, unreadable);
  await world.tell('askForMore', old);
  expect(await world.stage(old)).toBe('incomplete'); // asked for on day 71, within the ninety days of the old case
  await world.walk('2027-06-02T07:00:03.000Z');
  const [row] = await world.rows('select "dueAt", state from "Deadline" where "caseId" = $1 and id = \'hold\'', old);
  expect([row, await world.stage(old)]).toEqual([{ dueAt: '2027-06-02T07:00:00.000Z', state: 'missed' }, 'void']);
  await world.close();
});

test('[RL.revision] retime computes a promised date anew, with a second person, and the timer follows', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  rules.hold = { days: 60 };
  const alone = await world.tell('retime', id, { deadline: 'hold', secondPerson: 'ada' });
  expect(verdict(alone)).toBe('second-person-missing');
  expect((await world.tell('retime', id, { deadline: 'hold', secondPerson: 'grace' })).status).toBe(200);
  const [row] = await world.rows('select "lastDay", state from "Deadline" where id = \'hold\'');
  expect(row).toEqual({ lastDay: '2027-05-02', state: 'running' });
  await world.walk('2027-05-03T07:00:03.000Z');
  expect(await world.processEnd(id)).toBe('void');
  await world.close();
});

test('[801.8] an item rejected after day 90 is asked for with thirty days of its own, then the reviewer decides', async () => {
  const world = await World.create();
  const id = await world.submitted();
  await world.walk('2027-06-10T20:00:00.000Z'); // day 99
  await world.tell('judgeItem', id, unreadable);
  expect((await world.tell('askForMore', id)).status).toBe(200);
  await world.tell('judgeItem', id, { item: 'photo-id', met: false, reasons: ['ID-05'], findings: {} });
  expect(verdict(await world.tell('deny', id))).toBe('request-open');
  await eventually(
    'the letter dates the request',
    async () => (await world.rows('select 1 from "Deadline" where id = \'request:1\'')).length === 1,
  );
  const [row] = await world.rows('select "lastDay" from "Deadline" where id = \'request:1\'');
  expect(row).toEqual({ lastDay: '2027-07-10' });
  await world.walk('2027-07-12T07:00:00.000Z');
  expect((await world.tell('deny', id)).status).toBe(200);
  expect(await world.processEnd(id)).toBe('denied');
  const overdue = await world.rows('select cause from "Task" where kind = \'overdue\'');
  expect(overdue).toEqual([{ cause: 'status-notice' }]); // what we were late with
  await world.close();
});
