import { openSite, type Site } from '../harness/site';
import { check, visit } from '../harness/screen';
import { applicantName, Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const reviewer = async (javaScript = true): Promise<Reviewer> =>
  new Reviewer(await site.visitor({ javaScript, as: await site.staff('reviewer') }));

/** Submitted whole; the training is found too short, the rest is met. */
async function declined(): Promise<string> {
  const id = await site.world.submitted();
  await site.world.judgeAll(id);
  await site.world.tell('judgeItem', id, { item: 'training-certificate', met: false, reasons: ['TRN-03'], findings: {} });
  return id;
}

it.each([true, false])('[801.6] [702.2.letter] denies with a declining reason and notes an appeal (scripts %s)', async (javaScript) => {
  const id = await declined();
  const dana = await reviewer(javaScript);
  await dana.openCase(id);
  expect(await dana.section('Actions')).toMatch(/Approve\s+Some items are not met yet/);

  await dana.begin(id, 'deny');
  expect(await dana.section('Reasons the letter will give')).toMatch(/Core training\s+TRN-03/);
  const follows = await dana.section('What follows');
  expect(follows).toContain('the last day for an appeal is Wednesday, March 17, 2027 (702.2.letter)');
  expect(follows).toContain('601.nonrefundable');
  await dana.confirm('deny');
  await check(dana.page, applicantName);
  expect(await dana.section('Timeline')).toMatch(/Denied\s+TRN-03/);
  await dana.page.getByRole('link', { name: 'Our decision about your application' }).click();
  await check(dana.page, 'Our decision about your application');
  expect(await dana.page.frameLocator('iframe').locator('body').innerText()).toContain('March 17, 2027');

  await dana.decide(id, 'note-appeal');
  expect(await dana.section('Open tasks')).toContain('An appeal was received');
  await visit(dana.page, '/staff/tasks?queue=appeals', /^Tasks/);
  await dana.page.context().close();
});

it('[801.6] tells the second of two reviewers who was faster, when, and how the case stands now', async () => {
  const id = await declined();
  const [dana, kim] = [await reviewer(), await reviewer()];
  await dana.begin(id, 'deny');
  await kim.begin(id, 'deny');
  await dana.confirm('deny');
  await kim.confirm('deny');
  await check(kim.page, 'Deny the application');
  const answer = await kim.page.getByRole('status').innerText();
  expect(answer).toContain('Already decided');
  expect(answer).toMatch(/Rosa Delgado, Mar 3, 2027/);
  expect(answer).toContain('Nothing was changed by your click');
  expect(answer).toContain('The case is now: Denied');
  expect(await site.world.rows(`select type from "Event" where type = 'ApplicationDenied' and "caseId" = $1`, id)).toHaveLength(1);
  await Promise.all([dana, kim].map(({ page }) => page.context().close()));
});

it('does a decision once, however often its form is sent, and also from the page that the back button shows', async () => {
  const id = await declined();
  const dana = await reviewer();
  await dana.begin(id, 'deny');
  const form = await dana.page
    .locator('main form')
    .evaluate((element: HTMLFormElement) =>
      new URLSearchParams([...new FormData(element)].map(([name, value]): [string, string] => [name, String(value)])).toString(),
    );
  const send = () =>
    dana.page.request.post(dana.page.url(), {
      data: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([302, 302]);
  await dana.confirm('deny'); // the third time, by hand: the same key, the same answer
  await check(dana.page, applicantName);
  await dana.page.goBack();
  await dana.page.reload();
  await check(dana.page, 'Deny the application');
  expect(await dana.page.innerText('main')).toContain('Not possible now');
  expect(await site.world.rows(`select type from "Event" where type = 'ApplicationDenied' and "caseId" = $1`, id)).toHaveLength(1);
  await dana.page.context().close();
});

it('[601.nonrefundable] records a withdrawal on paper with the day it came, and asks for what is missing', async () => {
  const id = await site.world.submitted(['diploma']);
  const dana = await reviewer(false);
  await dana.begin(id, 'withdraw');
  await dana.confirm('withdraw');
  await check(dana.page, 'Record a withdrawal');
  expect(await dana.page.locator('#note-error').count()).toBe(1);
  await dana.page.fill('#note', 'Signed letter, in the paper file');
  await dana.confirm('withdraw');
  await check(dana.page, applicantName);
  expect(await site.world.stage(id)).toBe('withdrawn');
  await dana.page.context().close();
});
