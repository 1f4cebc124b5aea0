import type { Page } from 'playwright-core';
import { eventually } from '../../harness/eventually';
import { certificationOf } from '../harness/candidate';
import { check, choose, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const proof = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
});
const section = (page: Page, name: string | RegExp): Promise<string> => page.getByRole('region', { name }).innerText();
const goOn = 'Go on and check';

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 390 },
])('a certification on the console, scripts $javaScript, at $width px', ({ javaScript, width }) => {
  const console = async (): Promise<Page> => site.visitor({ javaScript, width, as: await site.staff('reviewer') });

  it('[102.30] [801.11.B] changes a name with its proof after every answer was checked, and issues the certificate again', async () => {
    const id = await certificationOf(site);
    const page = await console();
    await visit(page, `/staff/certifications/${id}/change-name`, 'Change the legal name');
    await page.fill('#familyName', 'Okafor');
    await press(page, goOn);
    await check(page, 'Change the legal name');
    expect(await page.locator('.ps-errors a').count()).toBe(2); // details and proof
    expect(await page.title()).toMatch(/^Error: /);
    await page.setInputFiles('#file', proof('court-order.pdf'));
    await page.fill('#note', 'Court order, in the paper file');
    await press(page, goOn);
    await check(page, 'Change the legal name');
    const answers = await section(page, 'Check your answers');
    expect(answers).toMatch(/Featherstonehaugh[\s\S]*Okafor[\s\S]*court-order\.pdf/);
    expect(await site.world.rows('select 1 from "PersonChange" where "caseId" = $1', id)).toHaveLength(0); // nothing is changed yet

    await press(page, 'Change an answer');
    await check(page, 'Change the legal name');
    expect(await page.inputValue('#familyName')).toBe('Okafor');
    expect(await page.innerText('main')).toContain('Already here: 1.');
    await page.fill('#middleName', 'Рене'); // no certificate shows it
    await press(page, goOn);
    await press(page, 'Change the name');
    await check(page, 'Change the legal name');
    expect(await page.innerText('#middleName-error')).toContain('Write the name in Latin letters');
    await page.fill('#middleName', 'Renée');
    await press(page, goOn);
    await press(page, 'Change the name');
    await check(page, /Okafor$/);
    expect(await section(page, /^Names and address/)).toMatch(/Formerly Wilhelmina Featherstonehaugh/);
    expect(await section(page, /^Certificates/)).toContain('Wilhelmina Renée Okafor');
    expect(await section(page, /^Documents/)).toContain('court-order.pdf');

    await visit(page, '/staff/certifications?q=Featherstonehaugh', 'Certifications');
    expect(await page.getByRole('row', { name: /Okafor/ }).count()).toBeGreaterThan(0);
    await page.context().close();
  }, 120_000);

  it('[102.5] records a surrender with the day and the letter; the registry shows no action', async () => {
    const id = await certificationOf(site);
    const page = await console();
    await visit(page, `/staff/certifications/${id}/surrender`, 'Record a surrender');
    await press(page, goOn);
    await page.waitForSelector('#receivedOn-error');
    const { today } = (await (await page.request.get('/api/program')).json()) as { today: { on: string } };
    const [year = '', month = '', day = ''] = today.on.split('-');
    await page.selectOption('#receivedOn', String(Number(month)));
    await page.fill('#receivedOn-day', String(Number(day)));
    await page.fill('#receivedOn-year', year);
    await page.setInputFiles('#file', proof('letter.pdf'));
    await page.fill('#note', 'Signed letter of the holder');
    await press(page, goOn);
    expect(await section(page, 'Check your answers')).toMatch(/letter\.pdf/);
    await press(page, 'Record the surrender');
    await check(page, /Featherstonehaugh$/);
    expect(await page.getByRole('status').first().innerText()).toContain('The surrender is recorded');
    expect(await section(page, /^Standing/)).toMatch(/Expired\/Lapsed\/Vacated[\s\S]*None/);
    await visit(page, `/staff/certifications/${id}/reissue`, 'Issue the certificate again');
    expect(await page.innerText('main')).toContain('Not possible now');
    await page.context().close();
  }, 120_000);

  it('[801.11.B] issues a lost certificate again, with its reason', async () => {
    const id = await certificationOf(site);
    const page = await console();
    await visit(page, `/staff/certifications/${id}/reissue`, 'Issue the certificate again');
    await choose(page, 'reason');
    await page.fill('#note', 'Lost in a move');
    await press(page, goOn);
    await press(page, 'Issue it again');
    await check(page, /Featherstonehaugh$/);
    await eventually(
      'the second certificate',
      async () => (await site.world.rows('select 1 from "Certificate" where "caseId" = $1', id)).length === 2,
    );
    await visit(page, `/staff/certifications/${id}`, /Featherstonehaugh$/);
    expect(await section(page, /^Certificates/)).toContain('The former one was lost');
    await page.context().close();
  }, 120_000);
});

it('[703.4] offers no sanction: suspensions and revocations come from their own processes', async () => {
  const id = await certificationOf(site);
  const page = await site.visitor({ as: await site.staff('reviewer') });
  await visit(page, `/staff/certifications/${id}`, /Featherstonehaugh$/);
  expect(await section(page, /^Actions/)).not.toMatch(/suspend|revoke|reinstate/i);
  for (const command of ['suspend', 'revoke', 'renew']) {
    const answer = await page.goto(`/staff/certifications/${id}/${command}`);
    expect(answer?.status()).toBe(404);
  }
  await page.context().close();
}, 60_000);
