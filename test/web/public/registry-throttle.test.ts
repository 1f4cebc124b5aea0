import { openSite, type Site } from '../harness/site';
import { check } from '../harness/screen';
import { fillRegister, today } from '../../api/registry/people';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true, at: today, environment: { REGISTRY_LOOKUPS_PER_MINUTE: '1' } });
  await fillRegister(site.world.db);
});
afterAll(() => site.close());

it('a visitor who asks too often reads when to go on; other pages still open', async () => {
  const tab = await site.visitor();
  let status = 200;
  for (let times = 0; times < 300 && status === 200; times += 1) status = (await fetch(`${site.origin}/registry/MPSS000123`)).status;
  expect(status).toBe(429);
  const answer = await tab.goto('/registry?q=Okafor');
  expect(answer?.status()).toBe(429);
  expect(Number(await answer?.headerValue('retry-after'))).toBeGreaterThan(0);
  await check(tab, 'Look up a certification');
  expect(await tab.locator('.usa-alert').innerText()).toMatch(/go on in/);
  expect(await tab.locator('#q').inputValue()).toBe('Okafor');
  await tab.goto('/registry/MPSS000123');
  await check(tab, 'Look up a certification');
  expect((await tab.goto('/fees'))?.status()).toBe(200);
  await tab.context().close();
});
