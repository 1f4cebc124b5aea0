/** What the database itself holds, whatever a program writes. */
import { randomUUID } from 'node:crypto';
import { applicant } from '../../harness/applicant';
import { World } from '../../harness/world';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

const refused = (statement: string, ...values: unknown[]) => expect(world.pool.query(statement, values)).rejects;

test('one open draft per person, one successful payment per obligation, one open task per cause', async () => {
  const { personId } = await applicant(world.db, await world.clock.now());
  await expect(applicant(world.db, await world.clock.now(), [], personId)).rejects.toThrow('Unique constraint');
  const again = `insert into "Payment" (id, "obligationId", provider, cents, currency, state, "startedAt")
    select gen_random_uuid(), "obligationId", provider, cents, currency, state, "startedAt" from "Payment" limit 1`;
  await refused(again).toThrow('Payment_one_succeeded');
  const task = `insert into "Task" (id, "caseId", queue, kind, cause, "createdAt") values (gen_random_uuid(), 'c', 'q', 'k', 'x', now())`;
  await world.pool.query(task);
  await refused(task).toThrow('Task_one_open');
  await world.pool.query(`update "Task" set "doneAt" = now(), "doneBy" = 'ada', outcome = 'ok'`);
  await world.pool.query(task); // a cause that comes again makes work again
});

test('a case file of more than 16 kB, free text of more than 10,000 characters and unknown states are refused', async () => {
  const id = await world.submitted(['fee']);
  await refused(`update "Case" set file = jsonb_build_object('x', repeat('x', 16384)) where id = $1`, id).toThrow('Case_file_size');
  await refused(`update "Change" set note = repeat('x', 10001) where id = $1`, id).toThrow('Change_note_size');
  await refused(`update "Change" set outcome = 'perhaps' where id = $1`, id).toThrow(/Change_/);
  await refused(`update "Deadline" set state = 'late' where "caseId" = $1`, id).toThrow('Deadline_state');
  await refused(`update "Notice" set state = 'lost' where "caseId" = $1`, id).toThrow(/Notice_/);
  await refused(`insert into "Installation" values (2, 'sandbox')`).toThrow('Installation_one_row');
});

test('the product can read and write tables that a later migration makes, and no table of migrations', async () => {
  await world.pool.query(`create table later (id text)`);
  await world.db.$executeRaw`insert into later values (${randomUUID()})`;
  await expect(world.db.$executeRaw`delete from "_prisma_migrations"`).rejects.toThrow(/permission denied|denied access/i);
});
