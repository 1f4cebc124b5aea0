import { randomUUID } from 'node:crypto';
import { openSite, password, type Site } from '../harness/site';
import { check, choose, press, visit } from '../harness/screen';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true });
});
afterAll(() => site.close());

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it('makes an account in Spanish, signs out and in again, and stays in Spanish', async () => {
    const tab = await site.visitor({ javaScript, language: 'en' });
    const email = `maria-${randomUUID()}@example.com`;
    await visit(tab, '/sign-up', 'Make an account');
    await tab.fill('#givenName', 'María');
    await tab.fill('#familyName', 'Núñez Ortiz');
    await tab.fill('#email', email);
    await tab.fill('#password', password);
    await choose(tab, 'language-es');
    await press(tab, 'Make the account');
    await check(tab, 'Hola, María');
    await tab.locator('.ps-nav--bar').getByRole('button', { name: 'Cerrar sesión' }).click();
    await tab.waitForURL('/');
    await tab.goto('/portal/letters');
    expect(new URL(tab.url()).search).toBe('?to=%2Fportal%2Fletters');
    await tab.fill('#email', email);
    await tab.fill('#password', password);
    await press(tab, 'Iniciar sesión');
    await check(tab, 'Cartas');
    await tab.context().close();
  });

  it('keeps what was typed, leads to the field that needs a fix, and never says which of the two is wrong', async () => {
    const tab = await site.visitor({ javaScript });
    await tab.goto('/sign-in');
    await tab.fill('#email', 'nobody@example.com');
    await tab.fill('#password', 'not the right password');
    await press(tab, 'Sign in');
    await check(tab, 'Sign in');
    expect(await tab.title()).toMatch(/^Error: /);
    expect(await tab.locator('#email').inputValue()).toBe('nobody@example.com');
    expect(await tab.locator('#password').inputValue()).toBe('');
    expect(await tab.evaluate(() => document.activeElement?.className)).toContain('ps-errors');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(new URL(tab.url()).hash).toBe('#email');
    expect(await tab.locator('#email').getAttribute('aria-invalid')).toBe('true');
    expect(await tab.locator('#email').getAttribute('aria-describedby')).toBe('email-error');
    await tab.context().close();
  });
});

it('names every field that is missing, at the field and above the form', async () => {
  const tab = await site.visitor({ language: 'es' });
  await tab.goto('/sign-up');
  await press(tab, 'Crear la cuenta');
  await check(tab, 'Crear una cuenta');
  expect(await tab.locator('.ps-errors a').count()).toBe(4);
  expect(await tab.locator('.usa-error-message').count()).toBe(4);
  await tab.fill('#givenName', 'María');
  await tab.fill('#familyName', 'Núñez');
  await tab.fill('#email', 'maria@example.com');
  await tab.fill('#password', 'corta');
  await press(tab, 'Crear la cuenta');
  expect(await tab.locator('#password-error').innerText()).toContain('15');
  expect(await tab.locator('#givenName').inputValue()).toBe('María');
  await tab.context().close();
});

it('goes on only to pages of this site', async () => {
  const account = await site.applicant();
  for (const to of ['//elsewhere.example/', 'https://elsewhere.example/', '/\\elsewhere.example']) {
    const tab = await site.visitor();
    await tab.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await tab.fill('#email', account.email);
    await tab.fill('#password', password);
    await press(tab, 'Sign in');
    expect(tab.url()).toBe(`${site.origin}/portal`);
    await tab.context().close();
  }
});

it.each(['reviewer', 'operator', 'finance'] as const)('shows %s their own work after signing in', async (role) => {
  const account = await site.staff(role);
  const tab = await site.visitor({ javaScript: false });
  await tab.goto('/sign-in');
  await tab.fill('#email', account.email);
  await tab.fill('#password', password);
  const [answer] = await Promise.all([
    tab.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 302),
    press(tab, 'Sign in'),
  ]);
  expect(new URL(answer.url()).pathname).toMatch(/^\/staff/);
  expect(answer.status()).toBe(200);
  await tab.context().close();
});
