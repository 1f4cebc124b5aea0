import { openSite, type Site } from '../harness/site';
import { check, choose, visit } from '../harness/screen';
import { applicantName, Reviewer } from './reviewer';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const scan = {
  name: 'training.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
};

it.each([true, false])('[801.8.B] records an item that came on paper, with its scan and its day (scripts %s)', async (javaScript) => {
  const id = await site.world.submitted(['training-certificate']);
  const reviewer = new Reviewer(await site.visitor({ javaScript, as: await site.staff('reviewer') }));
  const { page } = reviewer;
  await visit(page, `/staff/applications/${id}/items/training-certificate`, 'Core training');
  await page.getByRole('link', { name: 'Record one received on paper' }).click();
  await check(page, 'Core training, on paper');
  await page.getByRole('button', { name: 'Record the item' }).click();
  await page.waitForSelector('#file-error');
  await check(page, 'Core training, on paper');

  await page.setInputFiles('#file', scan);
  await page.getByRole('button', { name: 'Record the item' }).click();
  await page.waitForSelector('#note-error');
  expect(await page.innerText('main')).toContain('Already here: 1.'); // the scan need not be sent again
  await page.fill('#note', 'Registered mail, in the paper file');
  await page.getByRole('button', { name: 'Record the item' }).click();
  await page.waitForURL(`**/staff/applications/${id}?done=paper`);
  await check(page, applicantName);
  expect(await reviewer.section('Checklist')).toMatch(/Core training\s[\s\S]*To check/);
  expect(await reviewer.section('Documents')).toContain('training.pdf');
  await page.context().close();
});

it('[801.8.B] [801.8.C] reopens an application voided although its paper had come in time, with a second person', async () => {
  const id = await site.world.submitted(['diploma']);
  await site.world.walk('2027-06-03T19:00:00.000Z');
  expect(await site.world.stage(id)).toBe('void');
  const second = await site.staff('reviewer');
  const reviewer = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));
  const { page } = reviewer;
  await reviewer.begin(id, 'correct');
  await page.getByRole('link', { name: 'Scan what came: Education' }).click();
  await check(page, 'Education, on paper');
  await page.setInputFiles('#file', scan);
  await page.getByRole('button', { name: 'Keep the scan' }).click();
  await page.waitForURL('**/correct');

  await choose(page, 'items');
  await reviewer.fillDay('receivedOn', '2027-06-02');
  await page.fill('#secondPerson', second.email);
  await page.fill('#note', 'Registered mail of May 31, found in the tray');
  await reviewer.confirm('correct');
  await page.waitForSelector('#receivedOn-error'); // a day after the last one
  expect(await page.inputValue('#secondPerson')).toBe(second.email);
  await reviewer.fillDay('receivedOn', '2027-05-31');
  await reviewer.confirm('correct');
  await check(page, applicantName);
  expect(await reviewer.section('Timeline')).toContain('Reopened: everything had come in by May 31, 2027');
  expect(await site.world.stage(id)).toBe('complete');
  await page.context().close();
});

it('somebody takes a case, and the queue says whose it is', async () => {
  const id = await site.world.submitted();
  const reviewer = new Reviewer(await site.visitor({ javaScript: false, as: await site.staff('reviewer') }));
  await reviewer.decide(id, 'take');
  expect(await reviewer.page.locator('.ps-strip').innerText()).toContain('Rosa Delgado');
  await reviewer.page.context().close();
});
