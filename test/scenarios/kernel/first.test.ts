import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';

test('a submission is recorded, told and answered', async () => {
  const world = await World.create();
  const id = await world.submitted(['fee']);
  expect(await world.stage(id)).toBe('incomplete');
  await eventually('told', async () => (await world.letters(id)).length === 1);
  await eventually('quiet', () => world.isQuiet());
  console.log(await world.story(id));
  await world.close();
});
