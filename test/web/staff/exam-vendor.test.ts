import { Candidate } from '../../scenarios/candidacy/candidate';
import { beginStanding } from '../../../cases/beginnings';
import { eventually } from '../../harness/eventually';
import { check, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';
import { Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await beginStanding(site.world.db, site.world.clock, site.world.asking);
});
afterAll(() => site.close());

it('[401.intro] shows what the vendor was told and answered; in the sandbox one is the vendor and says what happens next', async () => {
  const { world } = site;
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await eventually('something is to be sent', async () => (await world.stage('exam-vendor')) === 'open');
  const authorization = await candidate.authorization();
  const { page } = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));

  await visit(page, '/sandbox/exam-vendor', 'Be the exam vendor');
  await page.getByRole('combobox', { name: 'What happens' }).selectOption('no-show');
  await page.getByLabel('Days to the exam').fill('3');
  await press(page, `Set the plan of ${authorization}`);
  expect(await page.innerText('main')).toContain(`${authorization} has a new plan.`);
  expect(await page.getByRole('combobox', { name: 'What happens' }).inputValue()).toBe('no-show');

  await visit(page, '/staff/exam-vendor', 'Exam vendor');
  expect(await page.getByRole('region', { name: /^Told to the vendor/ }).innerText()).toContain('Waits to be sent');
  await press(page, 'Exchange files now');
  expect(await page.innerText('main')).toContain('Files are exchanged now.');
  await eventually('scheduled', async () => (await candidate.stage()) === 'scheduled');
  await visit(page, '/staff/exam-vendor', 'Exam vendor');
  const told = await page.getByRole('region', { name: /^Told to the vendor/ }).innerText();
  expect(told).toContain('Accepted');
  expect(told).toContain(authorization);

  await page
    .getByRole('region', { name: /^Files/ })
    .getByRole('link', { name: /^event-/ })
    .click();
  await check(page, /^event-/);
  expect(await page.innerText('main')).toMatch(/appointment .*test-center/);
  await page.context().close();
});

it('[401.2.A] has the day of an exam language set', async () => {
  const { page } = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('operator') }));
  await visit(page, '/staff/exam-vendor/languages', 'Exam languages');
  const korean = () => page.getByRole('row', { name: /Korean/ }).innerText();
  expect(await korean()).toContain('Not offered');
  await page.selectOption('#language', 'ko');
  await page.selectOption('[name=availableOn-month]', '3');
  await page.fill('[name=availableOn-day]', '1');
  await page.fill('[name=availableOn-year]', '2027');
  await press(page, 'Set the day');
  expect(await korean()).toMatch(/Mar 1, 2027|March 1, 2027/);
  expect(await korean()).not.toContain('Not offered');
  await page.context().close();
});
