import { eventually } from '../../harness/eventually';
import { check, choose, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';
import { ApplicantInPortal, pdf } from './applicant';

/** 3 March 2027 is day 0; day 90 is Tuesday, June 1, 2027. */
const lastDay = { en: 'Tuesday, June 1, 2027', es: 'martes, 1 de junio de 2027' } as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ways = [
  { javaScript: false, language: 'en' },
  { javaScript: true, language: 'es' },
] as const;

describe.each(ways)('an applicant, scripts: $javaScript, in $language', ({ javaScript, language }) => {
  it('[801.4.A] [801.8.A] [801.8.B] [801.8.responsibility] [208.2] [B.sign] [801.7] submits with the diploma missing, learns by when and why, and completes it', async () => {
    const account = await site.applicant({ language });
    const page = await site.visitor({ javaScript, language, as: account });
    const rosa = new ApplicantInPortal(page, language);
    await rosa.start();

    await visit(page, '/portal/application/review', rosa.say.review);
    const submit = page.getByRole('button', { name: rosa.say.submit });
    expect(await submit.getAttribute('aria-disabled')).toBe('true'); // named with a link, not hidden
    expect(await page.locator('#why-not a').count()).toBeGreaterThan(0);

    await rosa.fillRegistration();
    await rosa.declareExperience();
    await rosa.agree();
    await rosa.attach('photo-id', 'photoIdType-passport', javaScript ? [pdf('año 1.pdf'), pdf('año 2.pdf')] : [pdf('año 1.pdf')]);
    await rosa.attach('training-certificate');
    await rosa.fillExamForm();
    await rosa.signCode();
    await visit(page, '/portal/application/code', rosa.say.code);
    expect(await page.locator('a[download]').count()).toBe(1);
    await rosa.pay('4000 0000 0000 0002');
    await check(page, rosa.say.pay); // declined: nothing was charged, another card may be tried
    expect(await page.title()).toMatch(/^Error: /);
    await rosa.enterCard('4242 4242 4242 4242');
    await check(page, rosa.say.receipt);

    await visit(page, '/portal/application/review', rosa.say.review);
    const missing = await page.locator('.ps-note').innerText();
    expect(missing).toContain(rosa.say.diploma);
    expect(missing).toContain('90');
    await press(page, rosa.say.submit);
    await check(page, rosa.say.home);

    const duty = page.locator('.ps-duties').first();
    expect(await duty.locator('li').count()).toBe(1);
    expect(await duty.innerText()).toContain(lastDay[language]);
    await duty.locator('summary').click();
    const why = await duty.locator('.ps-why__body').innerText();
    expect(why).toContain('90');
    expect(why).toContain('801.8.B');

    await duty.getByRole('link').first().click();
    await check(page, rosa.say.diploma);
    await press(page, rosa.say.sendFile);
    await check(page, rosa.say.diploma); // nothing chosen: both fields are named
    expect(await page.locator('.ps-errors a').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('ps-errors');
    await choose(page, 'educationType');
    await page.setInputFiles('#file', pdf('diploma.pdf'));
    await page.getByRole('button', { name: rosa.say.sendFile }).click();
    await page.waitForURL('**/portal?done=sent');
    await check(page, rosa.say.home);
    expect(await page.locator('.ps-empty').count()).toBe(1); // nothing left to do

    await visit(page, '/portal/application', rosa.say.application);
    const { id, middleName } = await site.world.db.application
      .findFirstOrThrow({ where: { personId: account.personId! }, select: { caseId: true, middleName: true } })
      .then(({ caseId, middleName }) => ({ id: caseId, middleName }));
    expect(middleName).toBe('Inés'); // 500.2.A: part of the full legal name
    await eventually('the letter about what is missing', async () => (await site.world.letters(id)).includes('application-incomplete'));
    await visit(page, '/portal/letters', rosa.say.letters);
    await page.locator('.ps-rows a').first().click();
    await check(page, language === 'en' ? 'Your application is not complete yet' : 'Su solicitud aún no está completa');
    const letter = page.frameLocator('iframe.ps-letter');
    expect(await letter.locator('html').getAttribute('lang')).toBe(language);
    expect(await letter.locator('body').innerText()).toContain(lastDay[language]);
    await page.context().close();
  }, 180_000);
});

it('[601.nonrefundable] withdraws after being told what follows, and may start again', async () => {
  const account = await site.applicant();
  const page = await site.visitor({ javaScript: false, language: 'en', as: account });
  const rosa = new ApplicantInPortal(page, 'en');
  await rosa.start();
  await rosa.fillRegistration();
  await rosa.declareExperience();
  await rosa.agree();
  await rosa.submit();
  await page.getByRole('link', { name: rosa.say.withdraw }).click();
  await check(page, rosa.say.withdrawing);
  expect(await page.locator('main').innerText()).toContain('not paid back');
  await press(page, rosa.say.withdraw);
  await check(page, rosa.say.home);
  expect(await page.locator('main').innerText()).toContain('withdrew');
  await press(page, rosa.say.start);
  await check(page, rosa.say.application);
  await page.context().close();
}, 120_000);
