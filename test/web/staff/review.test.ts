import { openSite, type Site } from '../harness/site';
import { headings, referenceOf, Reviewer, sendAgain } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const files = Object.keys(headings) as (keyof typeof headings)[];

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 390 },
])('a review with scripts $javaScript at $width px', ({ javaScript, width }) => {
  it('[201.3] [801.6] [801.8.A] [801.9] goes from the queue over each item and a request to the approval', async () => {
    const id = await site.world.submitted();
    const reference = await referenceOf(site, id);
    const page = await site.visitor({ javaScript, width, as: await site.staff('reviewer') });
    const reviewer = new Reviewer(page);

    await reviewer.openQueue();
    expect(await reviewer.row(reference).innerText()).toMatch(/30 days left[\s\S]*Check: Photo ID, Education, Core training[\s\S]*Us/);
    await reviewer.openFromQueue(reference);
    expect(await reviewer.section('Checklist')).toContain('7 met · 3 to check');
    expect(await reviewer.section('Actions')).toMatch(/Approve\s+Some items are not met yet: .*201\.3/);

    await reviewer.judge(id, 'photo-id');
    await reviewer.judge(id, 'training-certificate');
    await reviewer.judge(id, 'diploma', ['EDU-02']);
    expect(await reviewer.section('Checklist')).toMatch(/Education[\s\S]*Not met[\s\S]*EDU-02/);

    await reviewer.begin(id, 'ask-for-more');
    expect(await reviewer.section('What the letter will ask for')).toMatch(/Education\s+EDU-02 We cannot read the whole page/);
    expect(await reviewer.section('What follows')).toContain('The last day stays Tuesday, June 1, 2027 (801.8.once)');
    await reviewer.confirm('ask-for-more');
    expect(await page.getByRole('status').first().innerText()).toContain('The applicant is asked');
    expect(await reviewer.section('Requests to the applicant')).toMatch(/Education EDU-02[\s\S]*may come until June 1, 2027/);
    expect(await reviewer.section('Actions')).toMatch(
      /Approve\s+The application is not complete yet: .*801\.6[\s\S]*Deny\s+The application is not complete yet: .*801\.6/,
    );

    await sendAgain(site, id, 'diploma');
    await reviewer.judge(id, 'diploma');
    await reviewer.begin(id, 'approve');
    expect(await reviewer.section('What follows')).toContain('It names the next step, the exam fee (801.9)');
    await reviewer.confirm('approve');
    expect(await reviewer.section('Timeline')).toContain('Approved');
    expect(await site.world.stage(id)).toBe('approved');
    await page.context().close();
  });

  it('[202.1.G.hours] [801.4.B] keeps what was typed when a finding is missing, and says at the field what', async () => {
    const id = await site.world.submitted();
    const page = await site.visitor({ javaScript, width, as: await site.staff('reviewer') });
    const reviewer = new Reviewer(page);
    await page.goto(`/staff/applications/${id}/items/training-certificate`);
    await reviewer.fillFinding('training-certificate', [], { hours: '79' });
    await page.getByRole('button', { name: 'Record the finding' }).click();
    await page.waitForSelector('.usa-error-message');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('#findings-hours').getAttribute('aria-invalid')).toBe('true');
    expect(await page.inputValue('#findings-hours')).toBe('79');
    expect(await page.inputValue('#findings-competencies')).toBe('17');

    await page.goto(`/staff/applications/${id}/items/photo-id`);
    await page.locator('label[for=met]').click();
    await page.getByRole('button', { name: 'Record the finding' }).click();
    await page.waitForSelector('#findings-showsBirthDate-error');
    await page.context().close();
  });
});

it('[201.3] offers the reasons of each item by class, with the words the applicant will read', async () => {
  const id = await site.world.submitted();
  const page = await site.visitor({ as: await site.staff('reviewer') });
  for (const item of files) {
    await page.goto(`/staff/applications/${id}/items/${item}`);
    for (const legend of ['Reasons that can be fixed', 'Reasons to deny', 'Notes'])
      expect(await page.getByRole('group', { name: legend }).getByRole('checkbox').count()).toBeGreaterThan(0);
    expect(await page.getByText('The applicant reads:').count()).toBe(await page.locator('[name=reasons]').count());
  }
  await page.context().close();
});
