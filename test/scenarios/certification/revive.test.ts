/** Temporal data lost after every step: brought back from the record, a certification comes to the same end. */
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';
import { Holder } from './holder';

async function played(world: World, after: () => Promise<void> = async () => undefined): Promise<string> {
  const holder = await Holder.make(world);
  const source = 'case-1';
  const renewal = { submittedOn: '2029-01-10', approvedOn: '2029-01-10', source: 'renewal-1' };
  const steps: (() => Promise<unknown>)[] = [
    () => holder.issue(),
    () => holder.tell('investigationOpened', { source }),
    () => holder.tell('investigationClosed', { source }),
    async () => holder.tell('suspended', { source, effectiveAt: await world.clock.now() }),
    async () => holder.tell('reinstated', { source: 'case-2', effectiveAt: await world.clock.now() }),
    () => world.walk('2029-01-10T20:00:00.000Z'),
    () => holder.tell('renewed', renewal),
    () => holder.staff('reissue', { reason: 'damaged' }),
    () => world.walk('2031-03-10T20:00:00.000Z'),
    () => world.walk('2035-03-10T20:00:00.000Z'),
  ];
  for (const step of steps) {
    await step();
    await after();
  }
  await eventually('all quiet', () => world.isQuiet());
  const certificates = await world.rows('select reason, files is not null as made from "Certificate" order by ordinal');
  return (await world.story(holder.id)) + JSON.stringify(certificates);
}

test('[209.transition, 102.5] processes lost after every step of a certification: revived, the same end', async () => {
  const straight = await World.create();
  const expected = await played(straight);
  await straight.close();
  const often = await World.create();
  let lost = 0;
  const story = await played(often, async () => {
    await often.loseProcesses();
    lost += (await often.revive()).length;
  });
  expect(story).toBe(expected);
  expect(story).toContain('vacated');
  expect(lost).toBeGreaterThan(5);
  await often.close();
}, 180_000);
