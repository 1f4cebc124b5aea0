import { openSite, type Site } from '../harness/site';
import { check, visit } from '../harness/screen';
import { headings, referenceOf, Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('says on an empty queue that nothing is due', async () => {
  const reviewer = new Reviewer(await site.visitor({ as: await site.staff('reviewer') }));
  await reviewer.openQueue();
  expect(await reviewer.page.innerText('main')).toContain('No work is due.');
  await reviewer.page.context().close();
});

it.each([true, false])(
  '[801.7] [801.8] finds a case by filter, name and number, with whose turn it is and the days left (scripts %s)',
  async (javaScript) => {
    const id = await site.world.submitted(['diploma']);
    const reference = await referenceOf(site, id);
    const reviewer = new Reviewer(await site.visitor({ javaScript, as: await site.staff('reviewer') }));
    const { page } = reviewer;
    await reviewer.openQueue();
    expect(await reviewer.row(reference).innerText()).toMatch(/90 days left\s+June 1, 2027\s+Check: Photo ID, Core training/);
    await page.fill('#who', reference);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/q=APP/);
    await check(page, 'My work');
    expect(await page.locator('tr.is-row').count()).toBe(1);
    await reviewer.openQueue('?q=nobody-is-called-this');
    expect(await page.innerText('main')).toContain('Nobody and no case is called “nobody-is-called-this”');
    await reviewer.openQueue('?group=our-turn');
    expect(await page.locator('nav[aria-label=Views] [aria-current=page]').innerText()).toMatch(/^Our turn/);
    expect(await reviewer.row(reference).count()).toBe(1);
    await reviewer.openFromQueue(reference);
    await page.context().close();
  },
);

it('reads on in a long list, page by page', async () => {
  const ids = await Promise.all(Array.from({ length: 11 }, () => site.world.submitted()));
  const reviewer = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));
  await reviewer.openQueue();
  await reviewer.page.getByRole('link', { name: 'Show all in Our turn' }).click();
  await check(reviewer.page, 'My work');
  for (const id of ids) expect(await reviewer.row(await referenceOf(site, id)).count()).toBe(1);
  await reviewer.page.context().close();
});

it('[201.3] [801.8.B] shows a case whole: checklist, documents, letters, deadlines with their reasons, and the process behind it', async () => {
  const id = await site.world.submitted(['diploma']);
  const reviewer = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));
  await reviewer.openCase(id);
  const { page } = reviewer;
  expect(await reviewer.section('Checklist')).toMatch(/7 met · 1 missing · 2 to check/);
  expect(await reviewer.section('Documents')).toContain('photo-id.pdf');
  expect(await reviewer.section('Deadlines')).toMatch(/Hold ends\s+Running\s+Tuesday, June 1, 2027, 11:59 pm · 90 days left/);
  await page.locator('summary', { hasText: 'Hold ends' }).click();
  expect(await page.locator('details[open]').innerText()).toMatch(/90 calendar days from March 3, 2027[\s\S]*801\.8\.B, 801\.8\.C/);
  expect(await reviewer.section('Actions')).toMatch(/Approve\s+The application is not complete yet/);
  await page.getByRole('link', { name: 'Your application is not complete yet' }).click();
  await check(page, 'Your application is not complete yet');
  await visit(page, `/staff/applications/${id}/items/photo-id`, headings['photo-id']);
  await page.context().close();
});

describe('who may not', () => {
  it('signs in first and comes back to the page that was asked for', async () => {
    const account = await site.staff('reviewer');
    const page = await site.visitor({ javaScript: false });
    await page.goto('/staff/tasks?queue=review');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.fill('#email', account.email);
    await page.fill('#password', 'a password of fifteen characters');
    await page.locator('main button[type=submit]').click();
    await page.waitForURL('**/staff/tasks?queue=review');
    await check(page, /^Tasks/);
    await page.context().close();
  });

  it.each(['/staff', '/staff/tasks', '/operations'])('an applicant sees nothing of %s', async (path) => {
    const page = await site.visitor({ as: await site.applicant() });
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(403);
    await check(page, 'This page is not yours to see');
    expect(await page.locator('.ps-bar').count()).toBe(0);
    await page.context().close();
  });

  it.each([
    '/staff/applications/unknown',
    '/staff/applications/00000000-0000-4000-8000-000000000000',
    '/staff/letters/none',
    '/staff/nothing',
  ])('%s is not there', async (path) => {
    const page = await site.visitor({ as: await site.staff('reviewer') });
    expect((await page.goto(path))?.status()).toBe(404);
    await check(page, 'There is no such page');
    await page.context().close();
  });

  it('[201.3] somebody who may only read sees each action with its reason', async () => {
    const id = await site.world.submitted();
    const operator = new Reviewer(await site.visitor({ as: await site.staff('operator') }));
    await operator.openCase(id);
    expect(await operator.page.getByRole('region', { name: 'Actions' }).getByRole('link').count()).toBe(0);
    await visit(operator.page, `/staff/applications/${id}/items/photo-id`, headings['photo-id']);
    expect(await operator.page.locator('main form').count()).toBe(0);
    await operator.page.context().close();
  });
});
