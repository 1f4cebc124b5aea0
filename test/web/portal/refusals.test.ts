import { eventually } from '../../harness/eventually';
import { check, press, visit, choose } from '../harness/screen';
import { openSite, type Site } from '../harness/site';
import { ApplicantInPortal, pdf } from './applicant';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true, patienceMs: 500 });
});
afterAll(() => site.close());

const applicant = async (language: 'en' | 'es', javaScript = false) => {
  const page = await site.visitor({ javaScript, language, as: await site.applicant({ language }) });
  return { page, rosa: new ApplicantInPortal(page, language) };
};

it('[801.4.A] keeps what was typed when a date does not exist, and leads to it by keyboard', async () => {
  const { page, rosa } = await applicant('en');
  await rosa.start();
  await visit(page, '/portal/application/registration', rosa.say.details);
  await page.fill('#street', 'Łukasz & Co, “12”');
  await rosa.fillBirth(['1990', '2', '30']);
  await press(page, rosa.say.save);
  await check(page, rosa.say.details);
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.locator('#street').inputValue()).toBe('Łukasz & Co, “12”');
  expect(await page.locator('[name=dateOfBirth-day]').inputValue()).toBe('30');
  expect(await page.locator('[name=dateOfBirth-month]').inputValue()).toBe('2');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('ps-errors');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#dateOfBirth');
  await rosa.fillBirth(['1990', '2', '28']);
  await press(page, rosa.say.save);
  await check(page, rosa.say.application);
  await page.context().close();
}, 120_000);

it.each(['en', 'es'] as const)(
  '[B-AGE] [202.1.A.age] says from which day an application is possible, with the way to mend it, in %s',
  async (language) => {
    const { page, rosa } = await applicant(language);
    await rosa.start();
    await rosa.fillRegistration(['2009', '3', '4']); // 18 one day after 3 March 2027
    await rosa.declareExperience();
    await rosa.agree();
    await visit(page, '/portal/application/review', rosa.say.review);
    const reason = await page.locator('#why-not').innerText();
    expect(reason).toContain(language === 'en' ? 'March 4, 2027' : '4 de marzo de 2027');
    expect(await page.getByRole('button', { name: rosa.say.submit }).getAttribute('aria-disabled')).toBe('true');
    await page.context().close();
  },
  120_000,
);

it('[B.H13] names the three forms of misrepresentation beside the declaration', async () => {
  const { page, rosa } = await applicant('es');
  await rosa.start();
  await visit(page, '/portal/application/declarations', rosa.say.declarations);
  expect(await page.locator('.ps-statement li').count()).toBe(3);
  expect(await page.locator('.ps-statement').innerText()).toContain('H13');
  await rosa.agree(['peer', 'willing-to-share', 'dedication']);
  await page.goto('/portal/application');
  expect(await page.locator('#why-not').innerText()).toContain(rosa.say.declarations);
  await page.context().close();
}, 120_000);

it.each([true, false])(
  '[202.1.A.id] refuses a file of the wrong type, an empty and an oversized one, and keeps the rest, scripts: %s',
  async (javaScript) => {
    const { page, rosa } = await applicant('en', javaScript);
    await rosa.start();
    await visit(page, '/portal/application/items/photo-id', rosa.say.photoId);
    await choose(page, 'photoIdType-passport');
    const send = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      await page.setInputFiles('#file', file);
      await page.getByRole('button', { name: rosa.say.save }).click();
    };
    const complaint = page.locator(javaScript ? '.ps-sending .is-bad' : '.ps-errors li');
    await send({ name: 'script.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script>alert(1)</script>') });
    expect(await complaint.innerText()).toContain('script.pdf');
    expect(await page.locator('#photoIdType-passport').isChecked()).toBe(true);
    await send({ name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
    expect(await complaint.innerText()).toContain('empty.pdf');
    await send({ name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-1.4 ') });
    expect(await complaint.innerText()).toContain('large.pdf');
    await send(pdf('passport.pdf'));
    await page.waitForURL('**/portal/application');
    await page.goto('/portal/application/items/photo-id');
    await check(page, rosa.say.photoId);
    expect(await page.locator('.ps-files .ps-name').allInnerTexts()).toEqual(['passport.pdf']);
    await page.getByRole('button', { name: /Remove/ }).click();
    expect(await page.locator('.ps-files .ps-name').count()).toBe(0);
    await page.context().close();
  },
  120_000,
);

it('[201.2] says why an application cannot start, and in the sandbox how to go on', async () => {
  const page = await site.visitor({ language: 'en', javaScript: false, as: await site.applicant({ oriented: false }) });
  await visit(page, '/portal', 'Hello, Rosa');
  expect(await page.getByRole('button', { name: 'Start an application' }).getAttribute('aria-disabled')).toBe('true');
  await press(page, 'I watched the video');
  await press(page, 'Start an application');
  await check(page, 'Your application');
  await page.context().close();
});

it('answers somebody else’s letter, payment and file like one that does not exist', async () => {
  const { page } = await applicant('en', true);
  for (const path of ['/portal/letters/none', '/portal/payments/6c1f9d0e-0000-4000-8000-000000000000', '/portal/application/items/none']) {
    expect((await page.goto(path))?.status()).toBe(404);
    await check(page, 'There is no such page');
  }
  await page.context().close();
});

it('overwrites nothing that another window saved meanwhile', async () => {
  const account = await site.applicant();
  const [one, two] = [await site.visitor({ javaScript: false, as: account }), await site.visitor({ javaScript: false, as: account })];
  const rosa = new ApplicantInPortal(one, 'en');
  await rosa.start();
  await two.goto('/portal/application/registration');
  await rosa.fillRegistration();
  await two.fill('#city', 'Fresno');
  await press(two, 'Save and continue');
  await check(two, 'Your details');
  expect(await two.locator('#city').inputValue()).toBe('Fresno');
  await press(two, 'Save and continue'); // seen, and meant
  await check(two, 'Your application');
  await one.context().close();
  await two.context().close();
}, 120_000);

it('says that what was sent is safe while nobody can record it, and does it once when somebody can', async () => {
  const account = await site.applicant();
  const page = await site.visitor({ javaScript: false, language: 'en', as: account });
  const rosa = new ApplicantInPortal(page, 'en');
  await rosa.start();
  await rosa.fillRegistration();
  await rosa.declareExperience();
  await rosa.agree();
  await visit(page, '/portal/application/review', rosa.say.review);
  await press(page, rosa.say.submit); // no worker is up
  await check(page, 'Received and safe');
  await site.world.work();
  await eventually('the home page after checking again', async () => {
    const again = page.getByRole('link', { name: 'Check again' });
    if (await again.count()) await again.click();
    return new URL(page.url()).pathname === '/portal';
  });
  await check(page, 'Hello, Rosa');
  expect(await page.locator('.ps-duties li').count()).toBeGreaterThan(0);
  await page.context().close();
}, 120_000);
