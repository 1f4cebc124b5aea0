import { openSite, type Site } from '../harness/site';
import { check, visit } from '../harness/screen';
import { referenceOf, Reviewer } from './reviewer';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

it.each([true, false])(
  '[801.8.B] [801.8.C] moves to the last second of the hold and to the instant after it (scripts %s)',
  async (javaScript) => {
    const id = await site.world.submitted(['diploma']);
    const reference = await referenceOf(site, id);
    const reviewer = new Reviewer(await site.visitor({ javaScript, as: await site.staff('reviewer') }));
    const { page } = reviewer;
    await visit(page, '/sandbox/clock', 'Program clock');
    expect(await page.locator('.ps-now').innerText()).toBe('Wednesday, March 3, 2027');
    expect(await page.getByRole('region', { name: /^Next deadlines/ }).innerText()).toMatch(new RegExp(`${reference}\\s+Hold ends`));

    const move = async (name: string, day: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('.ps-now', { hasText: day }).waitFor();
    };
    await move('1 day', 'Thursday, March 4, 2027');
    await reviewer.fillDay('to', '2027-05-30');
    await move('Go there', 'Sunday, May 30, 2027'); // both reminders lie on the way
    expect(await page.getByRole('region', { name: 'What just happened' }).innerText()).toContain(
      'Letter sent: Reminder: something is still missing',
    );
    await move('Just before it', 'Tuesday, June 1, 2027');
    expect(await page.innerText('main')).toContain('June 1, 2027, 11:59 pm Pacific');
    expect(await site.world.stage(id)).toBe('incomplete');
    await move('To the next deadline', 'Wednesday, June 2, 2027');
    expect(await page.getByRole('region', { name: 'What just happened' }).innerText()).toMatch(
      /Void: still missing after the last day \(June 1, 2027\)/,
    );
    await check(page, 'Program clock');
    expect(await site.world.stage(id)).toBe('void');
    await page.context().close();
  },
);

it('refuses a day that is past or does not exist, and says so in words', async () => {
  const page = await site.visitor({ javaScript: false, as: await site.applicant() });
  const go = async (day: string) => {
    await page.goto('/sandbox/clock');
    await new Reviewer(page).fillDay('to', day);
    await page.getByRole('button', { name: 'Go there' }).click();
    await page.waitForSelector('.ps-errors');
    await check(page, 'Program clock');
    return page.locator('.ps-errors').innerText();
  };
  expect(await go('2027-02-01')).toMatch(/only moves forward|back/i);
  expect(await go('2027-02-30')).not.toBe('');
  expect(await page.locator('.ps-now').innerText()).toBe('Wednesday, March 3, 2027');
  await page.context().close();
});
