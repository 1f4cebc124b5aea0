import { readFileSync } from 'node:fs';
import { idAfter } from '../../../policy/case-id';
import { eventually } from '../../harness/eventually';
import { authorizationOf, candidacyOf, reports, tellCandidacy } from '../harness/candidate';
import { check, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';
import { CandidateInPortal } from './candidate';

/** The world stands at noon Pacific on 3 March 2027; twelve months later is the last exam day. */
const lastDay = { en: 'Friday, March 3, 2028', es: 'viernes, 3 de marzo de 2028' } as const;

let site: Site;
const opens = (): void => {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
};

const ways = [
  { javaScript: false, language: 'en', width: 390 },
  { javaScript: true, language: 'es', width: 1280 },
] as const;

describe.each(ways)('a candidate, scripts: $javaScript, in $language, $width px', ({ javaScript, language, width }) => {
  opens();

  it('[801.9.A] finds the exam fee on the home page, and later the certification with its number', async () => {
    const account = await site.applicant({ language });
    const id = await candidacyOf(site, account);
    const page = await site.visitor({ javaScript, language, width, as: account });
    const rosa = new CandidateInPortal(page, language);
    await visit(page, '/portal', rosa.say.home);
    const duty = page.locator('.ps-duties').first();
    expect(await duty.innerText()).toContain(lastDay[language]);
    await duty.locator('a.usa-button').first().click();
    await check(page, rosa.say.fee);
    await rosa.pay();
    const { authorization } = await authorizationOf(site, id);
    await tellCandidacy(site, id, 'result', { authorization, as: 'passed', examOn: '2027-03-03', row: 'today' });
    await eventually('the certification', async () => (await site.world.rows('select 1 from "Certification"')).length === 1);
    await visit(page, '/portal', /^(Hello|Hola), /); // by the name in the application, from now on
    expect(await page.locator('section[aria-labelledby=cert]').innerText()).toMatch(/MPSS\d{6}/);
    await page.context().close();
  }, 120_000);

  it('[801.4.H] [801.9.A] [403.intro] [403.4] [403.4.A] [403.5] [801.11.note] [403.6.A] [801.11.B] [213.3] pays, chooses a language, reads the appointment, does not pass, pays again, passes and has a certificate', async () => {
    const account = await site.applicant({ language });
    const id = await candidacyOf(site, account);
    const page = await site.visitor({ javaScript, language, width, as: account });
    const rosa = new CandidateInPortal(page, language);
    const { say } = rosa;

    await rosa.openExam();
    expect(await page.locator('main').innerText()).toContain(lastDay[language]);
    expect(await page.locator('main').innerText()).not.toMatch(/EX27\d{6}/);
    expect(await rosa.comesBefore(say.before, say.schedule)).toBe(true);
    expect(await page.locator('section[aria-labelledby=prepare] a').count()).toBe(2);
    expect(await page.getByRole('link', { name: say.make, exact: true }).count()).toBe(0); // nobody is released unpaid
    expect(await rosa.section(say.schedule)).toMatch(/1-888-536-1460.* 8[\s\S]*5/);
    expect(await page.locator('section[aria-labelledby=appointment] a[href="https://home.pearsonvue.com/calmhsa"]').count()).toBe(1);

    await rosa.chooseSpanish();
    await rosa.pay();
    const { authorization, examId } = await authorizationOf(site, id);
    await rosa.openExam();
    expect(await page.locator('section[aria-labelledby=facts]').innerText()).toContain(examId);
    expect(await page.locator('section[aria-labelledby=facts]').innerText()).toContain(say.spanish);

    await tellCandidacy(site, id, 'vendorAnswer', { authorization, as: 'accepted', row: 'r1' });
    await rosa.openExam();
    expect(await page.getByRole('link', { name: say.make, exact: true }).count()).toBe(1);
    await tellCandidacy(site, id, 'appointment', {
      authorization,
      appointment: { at: '2027-03-20T17:00:00.000Z', mode: 'online' },
      row: 'r2',
    });
    await rosa.openExam();
    expect(await rosa.section(say.booked)).toMatch(
      language === 'en' ? /Saturday, March 20, 2027 at 10:00 am[\s\S]*9:00 am/ : /sábado, 20 de marzo de 2027[\s\S]*9:00/,
    );

    await reports(site, id, authorization, 'failed', '2027-03-20T20:00:00.000Z');
    await rosa.openExam();
    expect(await rosa.section(say.tries)).toContain(language === 'en' ? 'Pearson VUE dashboard' : 'panel de Pearson VUE');
    expect(await page.locator('main').innerText()).not.toMatch(/failed|reprob|fracas/i);
    await rosa.pay();
    const again = await authorizationOf(site, id, 2);
    expect(again.authorization).not.toBe(authorization);
    await reports(site, id, again.authorization, 'passed', '2027-04-10T19:00:00.000Z');

    await eventually(
      'the files',
      async () =>
        (await site.world.rows('select id from "Certificate" where "caseId" = $1 and files is not null', idAfter(id))).length === 1,
    );
    await rosa.openCertification();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/MPSS\d{6}/);
    expect(text).toMatch(/CMPSS, #MPSS\d{6}/);
    const links = page.locator('section[aria-labelledby=certificate] a[download]');
    expect(await links.count()).toBe(2);
    const [download] = await Promise.all([page.waitForEvent('download'), links.first().click()]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await page.context().close();
  }, 180_000);
});

describe('the pages of the exam', () => {
  opens();

  it('[401.2.A] names the languages that are not offered yet, and refuses to save none', async () => {
    const account = await site.applicant();
    await candidacyOf(site, account);
    const page = await site.visitor({ javaScript: false, as: account });
    const rosa = new CandidateInPortal(page, 'en');
    await visit(page, '/portal/exam/language', rosa.say.language);
    expect(await page.locator('[type=radio][name=language]').count()).toBe(2);
    expect(await rosa.section('Not offered yet')).toContain('Korean');
    await page.context().close();
  }, 90_000);

  it('says before the approval what will be here, and who acts next', async () => {
    const page = await site.visitor({ language: 'es', as: await site.applicant({ language: 'es' }) });
    await visit(page, '/portal/exam', 'Su examen');
    expect(await page.locator('.ps-empty').innerText()).toContain('Su examen viene después');
    await visit(page, '/portal/certification', 'Su certificación');
    expect(await page.locator('.ps-empty').count()).toBe(1);
    await page.context().close();
  });

  it('[B-RETAKE-30] warns before a retake is paid so late that thirty days of processing reach beyond the last exam day', async () => {
    const account = await site.applicant();
    const id = await candidacyOf(site, account);
    const page = await site.visitor({ as: account });
    const rosa = new CandidateInPortal(page, 'en');
    await rosa.pay();
    const { authorization } = await authorizationOf(site, id);
    await reports(site, id, authorization, 'failed', '2028-02-12T20:00:00.000Z');
    await visit(page, '/portal/exam/fee', rosa.say.fee);
    const warning = await page.locator('.usa-alert--warning').innerText();
    expect(warning).toContain(rosa.say.warning);
    expect(warning).toContain('March 3, 2028');
    await page.context().close();
  }, 120_000);
});
