import { openSite, type Site } from '../harness/site';
import { check, press, visit } from '../harness/screen';
import { fillRegister, today } from '../../api/registry/people';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true, at: today, environment: { REGISTRY_LOOKUPS_PER_MINUTE: '100000' } });
  await fillRegister(site.world.db);
});
afterAll(() => site.close());

const row = (tab: Awaited<ReturnType<Site['visitor']>>, number: string) => tab.locator('tbody tr', { hasText: number });

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it('[500.1] [500.2.E] [500.2.F] leads from the home page to a person and to a past date, without an account', async () => {
    const tab = await site.visitor({ javaScript });
    await tab.goto('/');
    await tab.fill('#q', 'okafor');
    await press(tab, 'Search the registry');
    await check(tab, 'Look up a certification');
    expect(await tab.locator('#results').innerText()).toBe('7 people match “okafor”');
    expect(await row(tab, 'MPSS000288').innerText()).toMatch(/Active \/ no sanctions[^]*Under investigation/);
    expect(await row(tab, 'MPSS000871').innerText()).toMatch(/Suspended[^]*Suspended/);
    expect(await row(tab, 'MPSS000417').innerText()).toMatch(/Lapsed[^]*Aug 21, 2024|Lapsed[^]*August 21, 2024/);
    expect(await tab.locator('script').count()).toBe(0);
    await tab.getByRole('link', { name: 'Danielle Renée Okafor' }).click();
    await check(tab, 'Danielle Renée Okafor');
    expect(await tab.locator('.ps-verdict').innerText()).toMatch(/^Active \/ no sanctions\s+Certified today/);
    await tab.getByLabel('Month').selectOption('3');
    await tab.getByLabel('Day', { exact: true }).fill('14');
    await tab.getByLabel('Year').fill('2027');
    await press(tab, 'Show status');
    await check(tab, 'Danielle Renée Okafor');
    expect(await tab.locator('.ps-answer').innerText()).toMatch(/On March 14, 2027 this certification was\s+Active \/ no sanctions/);
    expect(await tab.locator('.usa-breadcrumb a').nth(1).getAttribute('href')).toBe('/registry?q=okafor');
    await tab.context().close();
  });
});

it.each([
  ['MPSS000123', 'Active / no sanctions', 'None', 'Certified today'],
  ['MPSS000288', 'Active / no sanctions', 'Under investigation', 'Certified today'],
  ['MPSS000871', 'Suspended', 'Suspended', 'Not certified today'],
  ['MPSS000092', 'Revoked', 'Revoked', 'Not certified today'],
  ['MPSS000417', 'Lapsed', 'None', 'Not certified today'],
  ['MPSS000050', 'Expired', 'None', 'Not certified today'],
  ['MPSS000011', 'Vacated', 'None', 'Not certified today'],
  ['MPSS000301', 'Expired / lapsed / vacated', 'None', 'Not certified today'],
])(
  '[500.2.A] [500.2.B] [500.2.C] [500.2.D] [500.2.E] [500.2.F] [206.1] shows %s: %s, action %s, %s',
  async (number, status, action, verdict) => {
    const tab = await site.visitor();
    await tab.goto(`/registry/${number}`);
    await check(tab, /\w/);
    const facts = Object.fromEntries(
      await tab
        .locator('.ps-facts > div')
        .evaluateAll((lines) => lines.map((line) => [...line.children].map((child) => child.textContent.trim()))),
    ) as Record<string, string>;
    expect(Object.keys(facts)).toEqual([
      'Full legal name',
      'Certification number',
      'Active since',
      'Expires',
      'Status',
      'Action taken by the certifying entity',
    ]);
    expect(facts).toMatchObject({ 'Certification number': number, Status: status, 'Action taken by the certifying entity': action });
    expect(await tab.locator('.ps-verdict').innerText()).toContain(verdict);
    expect(await tab.locator('.ps-qr img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(await tab.locator('script').count()).toBe(0);
    await tab.context().close();
  },
);

it.each([
  '/',
  '/registry',
  '/registry?q=Okafor',
  '/registry?q=nobody',
  '/registry?q=%25',
  '/registry/MPSS000123',
  '/registry/MPSS000871',
  '/registry/MPSS000288',
  '/registry/MPSS000417',
  '/registry/MPSS999999',
  '/registry/check',
])('%s reads well in Spanish and on a phone', async (path) => {
  const tab = await site.visitor({ language: 'es', width: 390 });
  await tab.goto(path);
  await check(tab, /./);
  const main = await tab.locator('main').innerText();
  expect(main).not.toMatch(/\b(the|Search|Status|certified|people|Expires)\b/);
  await tab.context().close();
});

describe('odd questions get a page that says what to do', () => {
  it.each(['', '%', '_', 'a', '12', 'x'.repeat(400), '\u0007'])('%j: at the field', async (asked) => {
    const tab = await site.visitor({ javaScript: false });
    const answer = await tab.goto(`/registry?q=${encodeURIComponent(asked)}`);
    expect(answer?.status()).toBe(422);
    expect(await tab.title()).toMatch(/^Error: /);
    expect(await tab.locator('#q-error').innerText()).not.toBe('');
    expect(await tab.locator('#q').getAttribute('aria-invalid')).toBe('true');
    await tab.context().close();
  });

  it('nobody found, a page that does not exist, a number that does not exist', async () => {
    const tab = await site.visitor();
    await visit(tab, '/registry?q=Nobody Atall', 'Look up a certification');
    expect(await tab.locator('#results').innerText()).toBe('Nobody matches “Nobody Atall”');
    await visit(tab, '/registry?q=Okafor&cursor=MPSS999999', 'Look up a certification');
    expect((await tab.goto('/registry?q=Okafor&cursor=1000000000'))?.status()).toBe(422);
    expect((await tab.goto('/registry/MPSS999999'))?.status()).toBe(404);
    await check(tab, 'There is no certification MPSS999999');
    await tab.context().close();
  });

  it('a day that has not come, lies before the certificate, or does not exist', async () => {
    const tab = await site.visitor();
    for (const [day, words] of [
      ['on-year=2027&on-month=4&on-day=15', /before today/],
      ['on-year=2020&on-month=1&on-day=1', /no certification with this number yet/],
      ['on-year=2027&on-month=2&on-day=30', /date that exists/],
      ['on-year=2027', /date that exists/],
    ] as const) {
      const answer = await tab.goto(`/registry/MPSS000123?${day}`);
      expect(answer?.status()).toBe(422);
      await check(tab, 'Danielle Renée Okafor');
      expect(await tab.locator('#on-error').innerText()).toMatch(words);
      expect(await tab.locator('#on-year').inputValue()).toMatch(/^20/);
    }
    await tab.context().close();
  });
});

describe('a check of many', () => {
  it('[500.1] takes a pasted list, shows what became of each line, and gives it as a file', async () => {
    const tab = await site.visitor({ javaScript: false });
    await visit(tab, '/registry/check', 'Check many people at once');
    await tab.fill('#list', 'Danielle Okafor, MPSS000123\nMPSS000871\nNobody Here\n=1+1');
    await press(tab, 'Check the list');
    await check(tab, 'Check many people at once');
    expect(await tab.locator('#checked').innerText()).toBe('2 of 4 found');
    expect(await row(tab, 'MPSS000871').innerText()).toMatch(/Found[^]*Suspended/);
    const [file] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name: /Save the result/ }).click()]);
    expect(file.suggestedFilename()).toBe('registry-check-2027-04-14.csv');
    const content = await new Response((await file.createReadStream()) as never).text();
    expect(content).toContain(`4,'=1+1,,`.slice(0, 2));
    expect(content.split('\r\n')[1]).toBe(
      '1,MPSS000123,Danielle Okafor,Found,Danielle Renée Okafor,MPSS000123,2026-05-12,2028-05-12,Active/No sanctions,None',
    );
    await tab.context().close();
  });

  it('takes a file as a spreadsheet writes it', async () => {
    const tab = await site.visitor({ javaScript: false, language: 'es', width: 390 });
    await tab.goto('/registry/check');
    await tab.setInputFiles('#file', {
      name: 'lista.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Nombre;Número\nMaría José Núñez;MPSS000301\n', 'latin1'),
    });
    await press(tab, 'Revisar la lista');
    await check(tab, 'Revisar a muchas personas a la vez');
    expect(await tab.locator('#checked').innerText()).toBe('1 de 1 encontradas');
    await tab.context().close();
  });

  it('keeps a list that is too long, and says so', async () => {
    const tab = await site.visitor({ javaScript: false });
    await tab.goto('/registry/check');
    const list = Array.from({ length: 101 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`).join('\n');
    await tab.fill('#list', list);
    const [answer] = await Promise.all([tab.waitForResponse((one) => one.request().method() === 'POST'), press(tab, 'Check the list')]);
    expect(answer.status()).toBe(422);
    expect(await tab.locator('.ps-errors').innerText()).toContain('too many rows');
    expect(await tab.locator('#list').inputValue()).toBe(list);
    await tab.context().close();
  });
});
