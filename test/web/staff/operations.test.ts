import { openSite, type Site } from '../harness/site';
import { check, press, visit } from '../harness/screen';
import { referenceOf, Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const operator = async (javaScript = false): Promise<Reviewer> =>
  new Reviewer(await site.visitor({ javaScript, as: await site.staff('operator') }));

it('says that everything goes by itself', async () => {
  const { page } = await operator();
  await visit(page, '/operations', 'Operations');
  expect(await page.innerText('main')).toContain('Everything goes by itself');
  await page.context().close();
});

it('[801.8.B] has a date computed anew by two people with a reason, and by no one alone', async () => {
  const id = await site.world.submitted(['diploma']);
  const [otis, second] = [await site.staff('operator'), await site.staff('operator')];
  const reviewer = new Reviewer(await site.visitor({ javaScript: false, as: otis }));
  const { page } = reviewer;
  const ask = async (secondPerson: string) => {
    await visit(page, `/operations/cases/${id}/retime?deadline=hold`, 'Compute a date anew');
    await page.fill('#secondPerson', secondPerson);
    await page.fill('#reason', 'The calendar was wrong');
    await press(page, 'Compute the date anew');
  };
  await ask(otis.email);
  await page.waitForSelector('#secondPerson-error');
  expect(await page.inputValue('#reason')).toBe('The calendar was wrong');
  await ask(second.email);
  await page.waitForURL(`**/staff/applications/${id}**`);
  expect(await reviewer.section('Timeline')).toContain('Date computed anew with a second person');
  await page.context().close();
});

it('[801.7] lists a duty of ours that was missed, and the task to close with one sentence', async () => {
  const id = await site.world.submitted();
  const reference = await referenceOf(site, id);
  await site.world.walk('2027-04-03T08:00:00.000Z');
  const { page } = await operator(true);
  await visit(page, '/operations', 'Operations');
  expect(await page.getByRole('region', { name: /^Overdue/ }).innerText()).toMatch(
    new RegExp(`1 day late\\s+Friday, April 2, 2027\\s+Decision letter 801\\.7\\s+${reference}`),
  );

  const dana = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));
  await dana.openQueue('?group=overdue');
  expect(await dana.row(reference).getAttribute('class')).toContain('is-late');
  await visit(dana.page, '/staff/tasks?queue=escalation', /^Tasks/);
  const done = () => dana.page.locator('tr', { hasText: reference }).getByRole('button', { name: /^Done/ }).click();
  await done();
  await dana.page.waitForSelector('.ps-errors');
  await check(dana.page, /^Tasks/);
  await dana.page.fill('[name=outcome]', 'Decided by phone with the supervisor');
  await done();
  await dana.page.waitForURL('**/staff/tasks?done**');
  expect(await dana.page.locator('tr', { hasText: reference }).count()).toBe(0);
  await Promise.all([page, dana.page].map((tab) => tab.context().close()));
});
