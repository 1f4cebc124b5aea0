import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';

const folder = mkdtempSync(join(tmpdir(), 'mail-catcher-test-'));
let catcher: ChildProcess;
let site: string;
let smtp: string;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

async function start(): Promise<void> {
  const [smtpPort, mailPort] = [await freePort(), await freePort()];
  site = `http://127.0.0.1:${mailPort}`;
  smtp = `smtp://127.0.0.1:${smtpPort}`;
  catcher = spawn(process.execPath, [resolve(__dirname, '../../scripts/mail-catcher.mjs')], {
    env: { ...process.env, MAIL_DIR: folder, SMTP_PORT: String(smtpPort), MAIL_PORT: String(mailPort) },
    stdio: 'inherit',
  });
  for (let round = 0; round < 200; round += 1) {
    if (
      await fetch(`${site}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    ) {
      return;
    }
    await pause(50);
  }
  throw new Error('the mail catcher did not start');
}
async function kill(signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((done) => catcher.once('exit', done));
  catcher.kill(signal);
  await gone;
}
async function send(subject: string, html = '<html><head></head><body><p>Hello</p></body></html>'): Promise<void> {
  const transport = createTransport(smtp);
  await transport.sendMail({
    from: 'program@example.org',
    to: 'ana@example.org',
    subject,
    text: `Text of ${subject}`,
    html,
    messageId: `<${subject.length}@example.org>`,
    headers: { 'X-Letter-Id': 'letter-1', 'Content-Language': 'es' },
  });
  transport.close();
}
interface Caught {
  readonly id: string;
  readonly subject: string;
}
const messages = async (query = ''): Promise<Caught[]> => (await fetch(`${site}/messages${query}`)).json() as Promise<Caught[]>;

beforeAll(start);
afterAll(async () => {
  await kill('SIGTERM');
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await fetch(`${site}/messages`, { method: 'DELETE' });
});

describe('the mail catcher', () => {
  it('gives a mail as it came: recipient, subject with accents, text, HTML, ids and language', async () => {
    await send('Su solicitud de certificación');
    expect(await messages('?to=ana@example.org')).toEqual([
      expect.objectContaining({
        to: ['ana@example.org'],
        subject: 'Su solicitud de certificación',
        text: 'Text of Su solicitud de certificación\n',
        html: expect.stringContaining('<p>Hello</p>') as string,
        letterId: 'letter-1',
        language: 'es',
        messageId: '<29@example.org>',
      }),
    ]);
    expect(await messages('?to=somebody@example.org')).toEqual([]);
  });

  it('loses no mail that it accepted when it is killed, and shows the newest first', async () => {
    await send('First');
    await send('Second one');
    await kill('SIGKILL');
    await start();
    expect((await messages()).map(({ subject }) => subject)).toEqual(['Second one', 'First']);
  });

  it('shows what a mail says as words, never as a page of its own', async () => {
    await send('<script>alert(1)</script>', '<html><head></head><body><script>alert(2)</script></body></html>');
    const [mail] = await messages();
    const list = await (await fetch(site)).text();
    expect(list).toContain('&lt;script&gt;alert(1)');
    expect(list).not.toContain('<script>');
    const page = await fetch(`${site}/mail/${mail?.id}`);
    expect(await page.text()).not.toContain('<script>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const letter = await fetch(`${site}/mail/${mail?.id}/html`);
    expect(letter.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-scripts)/);
  });

  it('answers only to its own names, and knows no other mail', async () => {
    const { hostname, port } = new URL(site);
    const foreign = await new Promise<string>((done) => {
      const socket = new Socket();
      socket.connect(Number(port), hostname, () =>
        socket.write('GET /messages HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n'),
      );
      socket.once('data', (answer) => done(answer.toString().slice(0, 12)));
    });
    expect(foreign).toBe('HTTP/1.1 421');
    expect((await fetch(`${site}/mail/none`)).status).toBe(404);
    expect((await fetch(`${site}/messages/none`)).status).toBe(404);
    expect((await fetch(`${site}/messages`, { method: 'POST' })).status).toBe(405);
  });
});
