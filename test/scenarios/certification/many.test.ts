/** 801.11.B.1: many at once, with the worker dying under them. */
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';
import { Holder } from './holder';

const people = 200;
const atOnce = 10;
const spell = 150_000;

test('[801.11.B, 102.5, Purpose.single-program] 200 certificates at once while the worker is killed twice: 200 numbers, one certificate and one letter each', async () => {
  const world = await World.create({ resting: true, patienceMs: 2_000 });
  const holders: Holder[] = [];
  const opened = async (): Promise<Holder> => {
    const holder = await Holder.make(world);
    await holder.writeOpening();
    return holder;
  };
  while (holders.length < people) holders.push(...(await Promise.all(Array.from({ length: atOnce }, opened))));
  const recorded = async () => (await world.rows('select 1 from "Certification"')).length;
  const until = (share: number) => async (kill: () => void) => {
    const opening = world.reconcile();
    await eventually(`${share} recorded`, async () => (await recorded()) >= share, spell);
    kill();
    await opening;
  };
  await world.workUntilKilled('from-outside', until(people / 4));
  await world.workUntilKilled('from-outside', until(people / 2));
  expect(await recorded()).toBeLessThan(people); // it died in the middle
  await world.work();
  await eventually(
    'all are issued, told and printed',
    async () => {
      await world.reconcile();
      return (await recorded()) === people && (await world.isQuiet());
    },
    spell,
  );
  const numbers = await world.rows<{ number: string }>('select number from "Certification" order by number');
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(people);
  expect(numbers.every(({ number }) => /^MPSS[0-9]{6}$/.test(number))).toBe(true);
  const certificates = await world.rows('select 1 from "Certificate" where files is not null');
  expect([certificates.length, world.mail.messageIds.length]).toEqual([people, people]);
  expect(await world.rows('select "caseId" from "Certificate" group by "caseId" having count(*) <> 1')).toEqual([]);
  expect(await world.rows('select "caseId" from "Notice" group by "caseId" having count(*) <> 1')).toEqual([]);
  expect(await world.rows('select 1 from "Task"')).toEqual([]);
  await world.close();
}, 600_000);
