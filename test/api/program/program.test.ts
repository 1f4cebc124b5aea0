import { type Door, openDoor } from '../door';

interface ProgramBody {
  mode: string;
  today: { on: string; words: string };
  revision: { on: string; words: string };
  authority: { name: string; shortName: string; county: string; bill: string; statute: string; bhin: string };
  contact: Record<string, string>;
  links: { mail?: string; temporal?: string };
}

let door: Door;
beforeAll(async () => {
  door = await openDoor({ MAIL_URL: 'http://localhost:8025', TEMPORAL_UI_URL: 'http://localhost:8233' });
});
afterAll(() => door.close());

const program = async (language: 'en' | 'es' = 'en') => (await door.visitor().get<ProgramBody>('/program', { language })).body;

test('[Back.contact] tells everybody how to reach the program', async () => {
  expect((await program()).contact).toEqual({
    email: 'PeerCertification@calmhsa.org',
    phone: '(279) 234-0699',
    website: 'www.CAPeerCertification.org',
    address: '1610 Arden Way, Suite 175, Sacramento, CA 95815',
  });
});

test('[Purpose.authority] names who certifies and by which law, in both languages', async () => {
  for (const language of ['en', 'es'] as const) {
    const { authority } = await program(language);
    expect(authority).toMatchObject({ shortName: 'CalMHSA', bill: 'SB 803' });
    expect(authority.bhin).toContain('25-010');
    expect(authority.statute).toMatch(/9.*3.*7.*1\.4/);
  }
  expect((await program('es')).authority.county).not.toBe((await program()).authority.county);
});

test('[RL.revision] shows the revision of the Guidelines in force', async () => {
  expect((await program()).revision).toMatchObject({ on: '2025-05-15', words: expect.stringContaining('May 15, 2025') as string });
  expect((await program('es')).revision.words).toContain('15 de mayo de 2025');
});

test('says which mode it is, and in the sandbox where mail and processes are looked at', async () => {
  expect(await program()).toMatchObject({ mode: 'sandbox', links: { mail: 'http://localhost:8025', temporal: 'http://localhost:8233' } });
});

test('the health of the door: it lives, and it can serve', async () => {
  expect((await door.visitor().get('/health')).body).toEqual({ status: 'up', mode: 'sandbox' });
  expect((await door.visitor().get('/health/ready')).status).toBe(200);
  const broken = jest.spyOn(door.db, '$queryRaw').mockRejectedValueOnce(new Error('away') as never);
  expect((await door.visitor().get('/health/ready')).status).toBe(503);
  broken.mockRestore();
});
