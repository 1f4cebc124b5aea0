import { eventually } from '../../harness/eventually';
import { openSite, type Site } from '../harness/site';
import { check } from '../harness/screen';
import { applicantName, Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each([true, false])(
  'says that a decision is received and safe while the worker is away, and goes on when it is back (scripts %s)',
  async (javaScript) => {
    const id = await site.world.submitted(['diploma']);
    const reviewer = new Reviewer(await site.visitor({ javaScript, as: await site.staff('reviewer') }));
    const { page } = reviewer;
    page.setDefaultTimeout(40_000);
    await page.goto(`/staff/applications/${id}/items/photo-id`);
    await reviewer.fillFinding('photo-id', ['ID-01']);
    await site.world.rest();
    await page.getByRole('button', { name: 'Record the finding' }).click();
    await page.waitForURL('**/staff/changes/**');
    await check(page, 'Received and safe');
    await page.getByRole('link', { name: 'Check again' }).click();
    await check(page, 'Received and safe');
    await site.world.work();
    await eventually('the finding is recorded', async () => {
      await page.goto(page.url());
      return page.url().includes('/staff/applications/');
    });
    await check(page, applicantName);
    expect(await reviewer.section('Checklist')).toMatch(/Photo ID[\s\S]*Not met[\s\S]*ID-01/);
    await page.context().close();
  },
);
