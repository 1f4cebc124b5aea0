/** Killed, lost, restored: the same end. */
import type { FaultPoint } from '../../../cases/fault';
import { eventually } from '../../harness/eventually';
import { startTemporalServer } from '../../harness/temporal-server';
import { changeOf, World } from '../../harness/world';

const fee = { item: 'fee', evidence: { payment: 'p' } };
const diploma = { item: 'diploma', evidence: { documents: ['a'], type: 'diploma' } };

/** From submission without a fee to the letter of approval; `after` runs after every step. */
async function played(world: World, after: () => Promise<void> = async () => undefined): Promise<string> {
  const id = await world.submitted(['fee']);
  await after();
  const met = (item: string) => () =>
    world.tell('judgeItem', id, { item, met: true, reasons: [], findings: { showsBirthDate: true, hours: 80, competencies: 17 } });
  const steps: (() => Promise<unknown>)[] = [
    () => world.walk('2027-05-05T19:00:00.000Z'),
    () => world.tell('addItem', id, fee),
    () => world.tell('judgeItem', id, { item: 'diploma', met: false, reasons: ['EDU-01'], findings: {} }),
    () => world.tell('askForMore', id),
    () => world.tell('addItem', id, diploma),
    met('photo-id'),
    met('diploma'),
    met('training-certificate'),
    () => world.walk('2027-06-20T19:00:00.000Z'),
    () => world.tell('approve', id),
  ];
  for (const step of steps) {
    await step();
    await after();
  }
  await eventually('all quiet', () => world.isQuiet());
  return world.story(id);
}

/** An errand that opens its follow-up, and the whole year of that. */
async function playedErrand(world: World, after: () => Promise<void> = async () => undefined): Promise<string> {
  const id = await world.errand();
  await after();
  for (const step of [
    () => world.tell('note', id, { letter: true }, { kind: 'errand' }),
    () => world.tell('finish', id, {}, { kind: 'errand' }),
  ]) {
    await step();
    await after();
  }
  await eventually('followed up', async () => (await world.stage(`${id}-follow-up`)) === 'open');
  await after();
  await world.walk('2028-03-10T19:00:00.000Z');
  await after();
  await eventually('all quiet', () => world.isQuiet());
  const tasks = await world.rows('select kind, queue from "Task"');
  return (await world.story(id)) + (await world.story(`${id}-follow-up`)) + JSON.stringify(tasks);
}

/** The first letter of a submission, with the worker killed at one point of its way; who asks gets 202 and the rest is the system's. */
async function killedAt(point: FaultPoint): Promise<{ story: string; mails: number; ids: number }> {
  const world = await World.create({ patienceMs: 3_000, resting: true });
  let id = '';
  await world.workUntilKilled(point, async () => {
    id = changeOf(await world.submit(['fee']));
  });
  await world.work();
  await eventually(
    `recorded and told after ${point}`,
    async () => (await world.letters(id)).length === 1 && (await world.isQuiet()),
    50_000,
  );
  const result = { story: await world.story(id), mails: world.mail.received.length, ids: world.mail.messageIds.length };
  await world.close();
  return result;
}

test('killed at each point of a submission: the same story, and of a repeated letter one Message-ID', async () => {
  const straight = await World.create();
  const id = await straight.submitted(['fee']);
  await eventually('told', () => straight.isQuiet());
  const story = await straight.story(id);
  await straight.close();

  const unsent = await World.create();
  unsent.faults.set('change-written', async () => Promise.reject(new Error('the API was killed')));
  await expect(unsent.submit(['fee'])).rejects.toThrow('the API was killed');
  await unsent.reconcile();
  const [change] = await unsent.rows<{ id: string }>('select id from "Change" where command = \'submit\'');
  await eventually('told', () => unsent.isQuiet());
  expect(await unsent.story(change!.id)).toBe(story);
  await unsent.close();

  const points = ['record-not-begun', 'record-committed', 'smtp-accepted'] as const;
  const ends = await Promise.all(points.map(killedAt));
  expect(ends.map((end) => [end.story, end.ids])).toEqual(points.map(() => [story, 1]));
  expect(ends.map(({ mails }) => mails)).toEqual([1, 1, 2]);
}, 120_000);

test('killed with -9 in the middle of twenty cases: all reach the same end', async () => {
  const world = await World.create({ patienceMs: 2_000, resting: true });
  let ids: string[] = [];
  await world.workUntilKilled('from-outside', async (kill) => {
    const submitting = Promise.all(Array.from({ length: 20 }, () => world.submitted()));
    await eventually('some are recorded', async () => (await world.rows('select 1 from "Case"')).length >= 4);
    kill();
    ids = await submitting;
  });
  await world.work();
  await eventually(
    'all submitted',
    async () => {
      await world.reconcile();
      return (await world.rows('select 1 from "Case"')).length === 20 && (await world.isQuiet());
    },
    50_000,
  );
  expect(new Set(await Promise.all(ids.map((id) => world.story(id)))).size).toBe(1);
  await world.close();
}, 120_000);

test.each([
  ['an application', played],
  ['an errand with its follow-up', playedErrand],
])(
  'Temporal data lost after every step of %s: revived, the same end',
  async (_what, play) => {
    const straight = await World.create();
    const expected = await play(straight);
    await straight.close();
    const often = await World.create();
    let lost = 0;
    const story = await play(often, async () => {
      await often.loseProcesses();
      lost += (await often.revive()).length;
    });
    expect(story).toBe(expected);
    expect(lost).toBeGreaterThan(3);
    await often.close();
  },
  120_000,
);

test('a new, empty Temporal server in the middle: revived, the same end', async () => {
  const straight = await World.create();
  const expected = await played(straight);
  await straight.close();
  const moved = await World.create();
  const second = await startTemporalServer();
  let step = 0;
  const story = await played(moved, async () => {
    if ((step += 1) !== 3) return;
    await moved.rest();
    await moved.moveTo(second.address);
    await moved.work();
    expect(await moved.revive()).toHaveLength(1);
  });
  expect(story).toBe(expected);
  await moved.close();
  await second.stop();
}, 120_000);

test('a restored backup knows less than the running processes: revived as restored, nothing invented', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await eventually('told', () => world.isQuiet());
  const tables = ['Case', 'Change', 'Deadline', 'Event', 'Notice', 'Application', 'ApplicationItem', 'Request'];
  await world.pool.query(tables.map((table) => `create table backup_${table} as select * from "${table}"`).join(';'));
  await world.tell('addItem', id, fee);
  await world.pool.query(`truncate ${tables.map((table) => `"${table}"`).join(',')} cascade`);
  await world.pool.query(tables.map((table) => `insert into "${table}" select * from backup_${table}`).join(';'));
  expect(await world.revive(true)).toEqual([id]);
  await world.walk('2027-06-02T07:00:03.000Z');
  expect([await world.stage(id), await world.processEnd(id)]).toEqual(['void', 'void']);
  await world.close();
});

test('processes lost after an end, with its letter and the opening of the next process still in the house', async () => {
  const world = await World.create();
  const id = await world.errand();
  world.mail.down = true;
  world.faults.set('record-committed', () => world.loseProcesses());
  await world.tell('finish', id, {}, { kind: 'errand' });
  await eventually('lost', async () => (await world.handle(id, 'errand').describe()).status.name === 'TERMINATED');
  world.mail.down = false;
  expect(await world.revive()).toEqual([id]); // although it has ended
  expect(await world.processEnd(id, 'errand')).toBe('done');
  await eventually('the follow-up', async () => (await world.stage(`${id}-follow-up`)) === 'open');
  expect(await world.letters(id)).toEqual(['application-withdrawn']);
  await world.close();
});

test('an open case without process gets it back when somebody speaks to it', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  await world.loseProcesses();
  expect((await world.tell('addItem', id, fee)).status).toBe(200);
  await world.close();
});
