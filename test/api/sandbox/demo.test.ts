import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUTH, type Auth } from '../../../apps/api/src/account/auth';
import { seedAccounts, seedProviders } from '../../../apps/api/src/sandbox/accounts';
import { Life } from '../../../apps/api/src/sandbox/demo/life';
import { Mailbox } from '../../../apps/api/src/sandbox/demo/mailbox';
import { Narrator } from '../../../apps/api/src/sandbox/demo/narrator';
import { Story } from '../../../apps/api/src/sandbox/demo/story';
import { Visitor } from '../../../apps/api/src/sandbox/demo/visitor';
import { optionsOf, startWorker, type Working } from '../../../apps/worker/src/worker';
import { ProgramClock } from '../../../cases/clock';
import { eventually } from '../../harness/eventually';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';
import { type Door, openDoor } from '../door';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe('the demo', () => {
  let door: Door;
  let worker: Working;
  let catcher: ChildProcess;
  let mailUrl: string;

  beforeAll(async () => {
    silenceTemporal();
    const [port, smtpPort, mailPort] = [await freePort(), await freePort(), await freePort()];
    mailUrl = `http://127.0.0.1:${mailPort}`;
    const mail = { MAIL_DIR: mkdtempSync(join(tmpdir(), 'mail-')), SMTP_PORT: String(smtpPort), MAIL_PORT: String(mailPort) };
    catcher = spawn(process.execPath, ['scripts/mail-catcher.mjs'], { env: { ...process.env, ...mail }, stdio: 'ignore' });
    door = await openDoor({ ORIGIN: `http://127.0.0.1:${port}`, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` });
    const { environment, app, db } = door;
    worker = await startWorker({
      ...optionsOf(environment),
      workflowBundle: { codePath: testServers().bundle },
    });
    await worker.begin();
    await seedProviders(db);
    await seedAccounts(db, app.get(ProgramClock), app.get<Auth>(AUTH));
    await app.listen(port, '127.0.0.1');
    await eventually('the mail catcher answers', () =>
      fetch(`${mailUrl}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  });
  afterAll(async () => {
    await worker?.stop();
    await door?.close();
    catcher?.kill();
  });

  async function told(): Promise<{ text: string; story: Story }> {
    let text = '';
    const staff = new Visitor(door.environment.ORIGIN);
    const story = new Story(door.environment.ORIGIN, staff, new Mailbox(mailUrl), new Narrator(staff, (more) => void (text += more)));
    await story.tell();
    return { text, story };
  }

  it('[201.1, 202.1.H, 403.3.attempts, 801.11, 801.12, 802.1, 209.1.A, 209.2.A, 209.3.A, 209.vacated.number, 500.2.E] tells one life, from the application until the certification is vacated', async () => {
    let text = '';
    const staff = new Visitor(door.environment.ORIGIN);
    const life = new Life(door.environment.ORIGIN, staff, new Mailbox(mailUrl), new Narrator(staff, (more) => void (text += more)));
    await life.tell();
    expect(life.certification.status).toBe('vacated');
    const rules = ['601.fee.exam', '801.9.A', '801.10', '403.3.retake-request', '403.3.processing', '801.12', '202.1.H', '801.11', '207.1'];
    for (const rule of [...rules, '213.3', '802.1', '209.1.A', '209.2.A', '209.3.A', '209.vacated.number', '500.2.E'])
      expect(text).toMatch(new RegExp(`\\[[^\\]]*${rule.replaceAll('.', '\\.')}`));
    for (const word of ['Lapsed', 'Expired', 'Vacated']) expect(text).toMatch(new RegExp(`Midnight: MPSS\\d{6} is “[^”]*${word}`));
    if (process.env['TELL']) process.stdout.write(text);
  }, 180_000);

  it.each(['once', 'and once more'])(
    '[801.8.B, 801.8.C, 801.9, 702.2.letter, 601.nonrefundable] tells four applications to their ends, %s',
    async () => {
      const { text, story } = await told();
      expect(story.ends().map(({ status }) => status)).toEqual(['void', 'approved', 'withdrawn', 'denied']);
      const rules = ['201.2', '801.4.C', '801.6', '801.7', '801.8.A', '801.8.B', '801.8.C', '801.9', '601.nonrefundable', '702.2.letter'];
      for (const rule of rules) expect(text).toMatch(new RegExp(`\\[[^\\]]*${rule.replaceAll('.', '\\.')}`));
      expect(text).toMatch(/Midnight: APP-\d{4}-\d{6} is “Closed/);
      expect(text).toContain('14 days left');
    },
  );
});
