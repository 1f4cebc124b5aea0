/** The whole system for one test file: a world of its own (database, clock, mail, worker), the API with the built pages, one browser. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { codecKeys, World, type WorldOptions } from '../../harness/world';
import { testServers } from '../../harness/servers';
import { type RunningApi, startApi } from './api-process';
import { withoutScripts } from './screen';

export const password = 'a password of fifteen characters';

export interface Account {
  email: string;
  personId: string | null;
}
export interface SiteOptions extends WorldOptions {
  /** Variables of the API beside those that every site has. */
  environment?: Record<string, string>;
}
export interface VisitorOptions {
  /** On unless said otherwise. */
  javaScript?: boolean;
  /** Chosen with the switch before; without it the browser's own language decides. */
  language?: 'en' | 'es';
  /** CSS pixels; 1280 unless said otherwise. */
  width?: number;
  /** Already signed in as this account. */
  as?: Account;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

export class Site {
  private constructor(
    readonly origin: string,
    readonly world: World,
    readonly browser: Browser,
    private readonly api: RunningApi,
  ) {}

  static async open({ environment: more = {}, ...options }: SiteOptions = {}): Promise<Site> {
    const [world, port] = await Promise.all([World.create(options), freePort()]);
    const origin = `http://localhost:${port}`;
    const environment = {
      MODE: 'sandbox',
      NODE_ENV: 'test',
      PORT: String(port),
      ORIGIN: origin,
      DATABASE_URL: world.database.url,
      TEMPORAL_ADDRESS: world.temporalAddress,
      TASK_QUEUE: world.taskQueue,
      SMTP_URL: world.mail.url,
      STORAGE_DIR: world.files,
      AUTH_SECRET: 'a secret of at least thirty-two characters',
      CODEC_KEYS: codecKeys.map(({ id, key }) => `${id}:${key}`).join(','),
      WEB_DIR: resolve('dist/web'),
      LOG_LEVEL: 'error',
      ...more,
    };
    const [api, browser] = await Promise.all([
      startApi(environment, `${origin}/api/health/ready`),
      chromium.launch({ executablePath: testServers().browser, args: ['--no-sandbox', '--disable-gpu'] }),
    ]);
    return new Site(origin, world, browser, api);
  }

  // ---------------------------------------------------------------- people

  private async post(path: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json', origin: this.origin };
    return fetch(`${this.origin}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
  /** An account; its person saw the orientation (201.2) unless said otherwise. */
  async applicant({ language = 'en' as 'en' | 'es', oriented = true } = {}): Promise<Account> {
    const email = `rosa-${randomUUID()}@example.com`;
    const names = { name: 'Rosa Delgado', givenName: 'Rosa', familyName: 'Delgado' };
    const made = await this.post('/auth/sign-up/email', { ...names, email, password, language });
    if (!made.ok) throw new Error(`sign-up: ${made.status} ${await made.text()}`);
    const { personId } = await this.world.db.user.findUniqueOrThrow({ where: { email } });
    if (oriented && personId)
      await this.world.db.person.update({ where: { id: personId }, data: { orientationViewedOn: '2027-01-04T00:00:00.000Z' } });
    return { email, personId };
  }
  async staff(role: 'reviewer' | 'operator' | 'finance'): Promise<Account> {
    const account = await this.applicant({ oriented: false });
    await this.world.db.user.update({ where: { email: account.email }, data: { role } });
    return account;
  }

  // ---------------------------------------------------------------- browsers

  /** A browser window of its own: its page, with nothing of other visitors in it. */
  async visitor({ javaScript = true, language, width = 1280, as }: VisitorOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 900 },
      locale: language ?? 'en-US',
      baseURL: this.origin,
    });
    context.setDefaultTimeout(15_000);
    if (language) await context.addCookies([{ name: 'language', value: language, url: this.origin }]);
    if (as) await this.signIn(context, as);
    const page = await context.newPage();
    if (!javaScript) withoutScripts.add(page);
    return page;
  }
  private async signIn(context: BrowserContext, { email }: Account): Promise<void> {
    const answer = await this.post('/auth/sign-in/email', { email, password });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      await context.addCookies([{ name, value: decodeURIComponent(value), url: this.origin, httpOnly: true }]);
    }
  }

  /** Stops and starts the API with the same address. */
  restartApi = (): Promise<void> => this.api.restart();
  stopApi = (): Promise<void> => this.api.stop();

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
    await this.world.close();
  }
}

/** Opens the system for a test file; close it in `afterAll`. */
export const openSite = (options?: SiteOptions): Promise<Site> => Site.open(options);
