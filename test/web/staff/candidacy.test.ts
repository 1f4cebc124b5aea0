import type { Page } from 'playwright-core';
import { eventually } from '../../harness/eventually';
import { authorizationOf, candidacyOf, payExam, tellCandidacy } from '../harness/candidate';
import { check, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const section = (page: Page, name: string | RegExp): Promise<string> => page.getByRole('region', { name }).innerText();
const nameOf = /Wilhelmina|Łukasz/;

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 390 },
])('a candidacy on the console, scripts $javaScript, at $width px', ({ javaScript, width }) => {
  const console = async (): Promise<Page> => site.visitor({ javaScript, width, as: await site.staff('reviewer') });

  it('[401.intro] shows the spelling for the vendor beside the legal name, and releases once it is confirmed', async () => {
    const id = await candidacyOf(site, await site.applicant(), { givenName: 'Łukasz', familyName: 'Nguyễn' });
    await payExam(site, id);
    const page = await console();
    await visit(page, `/staff/cases/${id}`, nameOf);
    expect(new URL(page.url()).pathname).toBe(`/staff/candidacies/${id}`);
    expect(await section(page, /^Release to the exam vendor/)).toMatch(/Lukasz Nguyen[\s\S]*Łukasz Nguyễn/);
    await page.getByRole('link', { name: 'Confirm the spelling' }).click();
    await check(page, 'Confirm the spelling for the vendor');
    expect(await section(page, 'Check before you confirm')).toMatch(/Łukasz Nguyễn[\s\S]*Lukasz Nguyen/);
    await page.fill('#familyName', 'Nguyen Tran');
    await press(page, 'Confirm the spelling');
    await check(page, nameOf);
    expect(await page.getByRole('status').first().innerText()).toContain('The spelling is confirmed');
    expect(await section(page, /^Release to the exam vendor/)).toContain('Lukasz Nguyen Tran confirmed');
    await eventually(
      'the release',
      async () => (await site.world.rows('select 1 from "ExamAttempt" where "caseId" = $1 and "releasedAt" is not null', id)).length === 1,
    );
    await page.context().close();
  }, 90_000);

  it('[801.10.id] [403.3.retake-request] takes an authorization back with a reason, and gives its fee a new id by a release', async () => {
    const id = await candidacyOf(site, await site.applicant());
    await payExam(site, id);
    const { authorization } = await authorizationOf(site, id);
    const page = await console();
    await visit(page, `/staff/candidacies/${id}/withdraw-authorization`, 'Take an authorization back');
    await press(page, 'Take it back');
    await page.waitForSelector('#note-error');
    await page.fill('#note', 'Wrong window');
    await press(page, 'Take it back');
    await check(page, nameOf);
    expect(await section(page, /^Actions/)).toContain('Release');
    await visit(page, `/staff/candidacies/${id}/release`, 'Release to the exam vendor');
    await press(page, 'Release');
    await check(page, nameOf);
    const again = await authorizationOf(site, id, 2);
    expect(again.authorization).not.toBe(authorization);
    expect(await section(page, /^Attempts/)).toContain(again.authorization);
    await page.context().close();
  }, 90_000);
});

it('[202.1.H] [W3.exam-required] says why no certificate can be issued without a pass', async () => {
  const id = await candidacyOf(site, await site.applicant());
  const page = await site.visitor({ as: await site.staff('reviewer') });
  await visit(page, `/staff/candidacies/${id}/issue`, 'Issue the certificate');
  expect(await page.locator('main').innerText()).toMatch(/Not possible now[\s\S]*202\.1\.H/);
  await page.context().close();
}, 60_000);

it('[403.2] finds candidacies in the queue beside applications, and leads to them', async () => {
  const id = await candidacyOf(site, await site.applicant());
  await payExam(site, id);
  const { authorization } = await authorizationOf(site, id);
  await tellCandidacy(site, id, 'vendorAnswer', { authorization, as: 'accepted', row: 'queue' });
  const { reference } = await site.world.db.case.findUniqueOrThrow({ where: { id }, select: { reference: true } });
  const page = await site.visitor({ width: 390, as: await site.staff('reviewer') });
  await visit(page, `/staff?q=${reference}`, 'My work');
  await page.locator('tr.is-row', { hasText: reference }).getByRole('link').click();
  await check(page, nameOf);
  await page.context().close();
}, 60_000);
