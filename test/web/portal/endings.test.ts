import { check, press, visit } from '../harness/screen';
import { type Account, openSite, type Site } from '../harness/site';

/** Submitted on 3 March 2027; day 90 is June 1. Instants are 00:00 Pacific and the second before. */
const lastSecond = '2027-06-02T06:59:59.000Z';
const day91 = '2027-06-02T07:00:00.000Z';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const home = async (as: Account, language: 'en' | 'es' = 'en') => {
  const page = await site.visitor({ language, as });
  await visit(page, '/portal', language === 'en' ? 'Hello, Rosa' : 'Hola, Rosa');
  return page;
};

it('[801.9] tells of an approval, and of the exam fee as the next step', async () => {
  const rosa = await site.applicant();
  const id = await site.world.submitted([], rosa.personId!);
  await site.world.judgeAll(id);
  await site.world.tell('approve', id, {});
  const page = await home(rosa);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Your application is approved');
  expect(text).toContain('exam fee');
  expect(await page.getByRole('button', { name: 'Start an application' }).count()).toBe(0);
  await visit(page, '/portal/application', 'Your application'); // says why there is no other one now, and invites to none
  expect(await page.locator('.ps-note').innerText()).toContain('the time to take the exam is still running');
  expect(await page.getByRole('button', { name: 'Start an application' }).count()).toBe(0);
  await page.context().close();
}, 60_000);

it('[702.2.letter] tells of a denial in Spanish, with the last day of an appeal', async () => {
  const rosa = await site.applicant({ language: 'es' });
  const id = await site.world.submitted([], rosa.personId!);
  await site.world.tell('judgeItem', id, { item: 'diploma', met: false, reasons: ['EDU-03'], findings: {} });
  await site.world.tell('deny', id, {});
  const page = await home(rosa, 'es');
  expect(await page.locator('.usa-alert').innerText()).toContain('17 de marzo de 2027');
  await page.context().close();
}, 60_000);

it('[801.8.B] [801.8.C] is open in the last second of day 90 and closed at 00:00 of day 91, with every worker stopped', async () => {
  const rosa = await site.applicant();
  await site.world.submitted(['diploma'], rosa.personId!);
  await site.world.rest();
  await site.world.jump(lastSecond);
  const page = await home(rosa);
  expect(await page.locator('.ps-duties').first().innerText()).toContain('Tuesday, June 1, 2027');
  await site.world.jump(day91);
  await visit(page, '/portal', 'Hello, Rosa');
  expect(await page.locator('.usa-alert').innerText()).toContain('has closed');
  expect(await page.locator('.ps-duties').count()).toBe(0);
  await press(page, 'Start an application');
  await check(page, 'Your application');
  expect(await page.locator('.ps-progress').innerText()).toContain('0 of 9'); // nothing is carried over
  await page.context().close();
  await site.world.work();
}, 90_000);
