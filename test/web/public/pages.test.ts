import { contact, authority } from '../../../policy/program';
import { openSite, type Site } from '../harness/site';
import { check, visit } from '../harness/screen';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true });
});
afterAll(() => site.close());

const pages = [
  { path: '/', en: 'People who have been there, certified to help', es: 'Personas que lo han vivido, certificadas para ayudar' },
  { path: '/how-to-apply', en: 'How to become certified', es: 'Cómo obtener la certificación' },
  { path: '/fees', en: 'Fees', es: 'Tarifas' },
  { path: '/code-of-ethics', en: 'Code of Ethics', es: 'Código de Ética' },
  { path: '/how-to-write-your-certification', en: 'How to write your certification', es: 'Cómo escribir su certificación' },
  { path: '/contact', en: 'Contact us', es: 'Contacto' },
  { path: '/sign-in', en: 'Sign in', es: 'Iniciar sesión' },
  { path: '/sign-up', en: 'Make an account', es: 'Crear una cuenta' },
  { path: '/sign-out', en: 'Sign out', es: 'Cerrar sesión' },
] as const;
const revision = { en: 'May 15, 2025', es: '15 de mayo de 2025' } as const;

describe.each(['en', 'es'] as const)('public pages in %s', (language) => {
  it.each(pages)(
    '[Purpose.authority] [Back.contact] [RL.revision] $path says who certifies, how to reach us and which rules hold',
    async (page) => {
      const tab = await site.visitor({ language });
      await visit(tab, page.path, page[language]);
      expect(await tab.locator('html').getAttribute('lang')).toBe(language);
      const footer = await tab.locator('footer').innerText();
      for (const text of [authority.shortName, authority.bill, authority.bhin, authority.statute[language], revision[language]])
        expect(footer).toContain(text);
      for (const text of [contact.email, contact.phone, contact.website, contact.street, contact.city]) expect(footer).toContain(text);
      expect(footer).toContain('988');
      await tab.context().close();
    },
  );
});

it('sends no script to a public page', async () => {
  const tab = await site.visitor();
  for (const { path } of pages) {
    await tab.goto(path);
    expect(await tab.locator('script').count()).toBe(0);
  }
  await tab.context().close();
});

it('[W4.steps] shows the steps in their order', async () => {
  const tab = await site.visitor({ javaScript: false });
  await tab.goto('/how-to-apply');
  const ids = await tab.locator('.usa-process-list__item').evaluateAll((items) => items.map(({ id }) => id));
  expect(ids).toEqual(['orientation', 'training', 'application', 'exam', 'certificate']);
  await tab.context().close();
});

it.each(['en', 'es'] as const)('[B.text] has 16 values in order, and each standard can be pointed at, in %s', async (language) => {
  const tab = await site.visitor({ language });
  await tab.goto('/code-of-ethics#H10');
  const letters = await tab.locator('main h2[id^=value-]').evaluateAll((headings) => headings.map(({ id }) => id.slice(-1)));
  expect(letters.join('')).toBe('ABCDEFGHIJKLMNOP');
  expect(await tab.locator('#H10').innerText()).toMatch(language === 'en' ? /fraud/i : /fraude/i);
  await tab.context().close();
});

it('[601.fee.application] names the fee of today', async () => {
  const tab = await site.visitor();
  await tab.goto('/fees');
  expect(await tab.getByRole('row', { name: 'Application for certification' }).innerText()).toContain('$100');
  await tab.context().close();
});

it('speaks the language of the browser until another one is chosen, and remembers the choice, without scripts', async () => {
  const tab = await (await site.browser.newContext({ locale: 'es-MX', javaScriptEnabled: false, baseURL: site.origin })).newPage();
  await tab.goto('/fees');
  expect(await tab.locator('h1').innerText()).toBe('Tarifas');
  await tab.getByRole('button', { name: 'English' }).click();
  expect(new URL(tab.url()).pathname).toBe('/fees');
  expect(await tab.locator('h1').innerText()).toBe('Fees');
  await tab.goto('/contact');
  expect(await tab.locator('h1').innerText()).toBe('Contact us');
  await tab.context().close();
});

it('answers an unknown address with a page of its own', async () => {
  const tab = await site.visitor();
  const answer = await tab.goto('/no-such-page');
  expect(answer?.status()).toBe(404);
  await check(tab, 'There is no such page');
  await tab.context().close();
});

it('opens the menu of a phone without scripts', async () => {
  const tab = await site.visitor({ javaScript: false, width: 390 });
  await tab.goto('/');
  await tab.getByText('Menu', { exact: true }).click();
  await tab.locator('details').getByRole('link', { name: 'Fees' }).click();
  expect(await tab.locator('h1').innerText()).toBe('Fees');
  await tab.context().close();
});

it.each(['en', 'es'] as const)(
  '[213.2] [213.5] [213.6] shows how a certification is written, and what nobody may claim, in %s',
  async (language) => {
    const tab = await site.visitor({ language });
    await tab.goto('/how-to-write-your-certification');
    const [short, long] = await tab.locator('.ps-sample strong').allInnerTexts();
    expect(short).toMatch(/, CMPSS, #MPSS\d{6}$/);
    expect(long).toMatch(/, Certified Medi-Cal Peer Support Specialist, #MPSS\d{6}$/);
    expect(await tab.locator('section[aria-labelledby=not] li').count()).toBe(6);
    await tab.context().close();
  },
);
