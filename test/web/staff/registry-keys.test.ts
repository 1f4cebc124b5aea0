import { check, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true });
});
afterAll(() => site.close());

it('an operator makes a key, reads it once, and takes it back', async () => {
  const tab = await site.visitor({ as: await site.staff('operator') });
  await visit(tab, '/operations', 'Operations');
  await tab.getByRole('link', { name: 'Keys to the registry' }).click();
  await check(tab, 'Keys to the registry');
  await press(tab, 'Make a key');
  await check(tab, 'Keys to the registry');
  expect(await tab.locator('#party-error').innerText()).not.toBe('');
  await tab.fill('#party', 'Alameda County');
  await press(tab, 'Make a key');
  await check(tab, 'Keys to the registry');
  const key = await tab.locator('.ps-secret').innerText();
  const look = async () =>
    (await fetch(`${site.origin}/api/registry/v1/certifications?number=MPSS000001`, { headers: { authorization: `Bearer ${key}` } }))
      .status;
  expect(await look()).toBe(200);
  await tab.goto('/operations/registry-keys');
  expect(await tab.locator('main').innerText()).not.toContain(key);
  await press(tab, 'Revoke the key of Alameda County');
  await check(tab, 'Keys to the registry');
  expect(await tab.locator('.usa-alert').innerText()).toContain('opens nothing');
  expect(await look()).toBe(401);
  await tab.context().close();
});

it('is not for reviewers', async () => {
  const tab = await site.visitor({ as: await site.staff('reviewer') });
  expect((await tab.goto('/operations/registry-keys'))?.status()).toBe(403);
  await tab.context().close();
});
