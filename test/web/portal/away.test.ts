import { Client } from 'pg';
import { testServers } from '../../harness/servers';
import { check, press, visit } from '../harness/screen';
import { openSite, type Site } from '../harness/site';
import { ApplicantInPortal } from './applicant';

let site: Site;
beforeAll(async () => {
  site = await openSite({ resting: true });
});
afterAll(() => site.close());

/** Nobody gets into the database of this site, and who was in is out. */
async function database(state: 'away' | 'back'): Promise<void> {
  const { name } = site.world.database;
  const admin = new Client({ connectionString: testServers().databaseAdminUrl });
  await admin.connect();
  await admin.query(`alter database ${name} with allow_connections ${state === 'back'}`);
  if (state === 'away') await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await admin.end();
}

it('carries what was typed while the database is away, and saves it once when it is back', async () => {
  const page = await site.visitor({ language: 'en', as: await site.applicant() });
  const rosa = new ApplicantInPortal(page, 'en');
  await rosa.start();
  await visit(page, '/portal/application/registration', rosa.say.details);
  await page.fill('#city', 'Łódź & Fresno');
  await database('away');
  try {
    await press(page, rosa.say.save);
    await check(page, 'We could not save this right now');
    const other = await page.context().newPage();
    await visit(other, '/contact', 'Contact us'); // whom to call is known without the record
    expect((await other.goto('/portal/letters'))?.status()).toBe(503);
    expect(await other.locator('h1').innerText()).toBe('We cannot answer right now');
    await other.close();
  } finally {
    await database('back');
  }
  await press(page, 'Send it again');
  await check(page, rosa.say.application);
  await page.goto('/portal/application/registration');
  expect(await page.locator('#city').inputValue()).toBe('Łódź & Fresno');
  await page.context().close();
}, 90_000);
