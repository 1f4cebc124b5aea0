/** The real API over a real database, spoken to without a socket. For what needs no process; scenarios use the harness's World. */
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import { type Names, People } from '../../apps/api/src/account/people';
import type { Role } from '../../apps/api/src/account/permissions';
import { sessionCookie } from '../../apps/api/src/account/sessions';
import { createApp } from '../../apps/api/src/app';
import { Database } from '../../apps/api/src/database/database';
import { type Environment, readEnvironment } from '../../cases/environment';
import { createTestDatabase, type TestDatabase, testServers } from '../harness/servers';

export const origin = 'http://localhost:3999';
export const password = 'a password of fifteen characters';

export interface Answer<Body = Record<string, never>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  body: Body;
}
interface Sending {
  key?: string;
  headers?: Record<string, string>;
  language?: 'en' | 'es';
}

/** Somebody with (or without) a session. */
export class Visitor {
  cookie: string | undefined;
  constructor(
    readonly app: NestFastifyApplication,
    readonly email = `person-${randomUUID()}@example.com`,
  ) {}

  async send<Body = never>(
    method: string,
    path: string,
    body?: unknown,
    { key, headers = {}, language }: Sending = {},
  ): Promise<Answer<Body>> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const answer = await this.app.inject({
      method: method as 'GET',
      url: `/api${path}`,
      headers: {
        origin,
        ...(this.cookie && { cookie: this.cookie }),
        ...(language && { 'accept-language': language }),
        'idempotency-key': key ?? randomUUID(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: raw ? body : JSON.stringify(body) }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body: (isJson ? answer.json() : undefined) as Body };
  }
  get = <Body = never>(path: string, sending?: Sending) => this.send<Body>('GET', path, undefined, sending);
  post = <Body = never>(path: string, body: unknown = {}, sending?: Sending) => this.send<Body>('POST', path, body, sending);
  patch = <Body = never>(path: string, body: unknown, sending?: Sending) => this.send<Body>('PATCH', path, body, sending);

  async signUp(more: Record<string, unknown> = {}): Promise<this> {
    const made = await this.post('/auth/sign-up/email', { name: 'Ana Test', email: this.email, password, ...more });
    if (made.status !== 200) throw new Error(`sign-up: ${made.status} ${made.text}`);
    return this.signIn();
  }
  async signIn(): Promise<this> {
    const answer = await this.post('/auth/sign-in/email', { email: this.email, password });
    if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${answer.text}`);
    this.cookie = [answer.headers['set-cookie']]
      .flat()
      .map((line) => String(line).split(';')[0])
      .join('; ');
    return this;
  }

  /** A multipart body with one file, sent whole. */
  upload<Body = never>(
    fields: Record<string, string>,
    file: { name: string; type?: string; content: Buffer<ArrayBuffer> } | undefined,
    sending: Sending = {},
  ) {
    const boundary = 'boundary-of-the-test';
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    if (file) {
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type ?? 'application/pdf'}\r\n\r\n`;
      parts.push(Buffer.from(head), file.content, Buffer.from('\r\n'));
    }
    const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, ...sending.headers };
    return this.send<Body>('POST', '/documents', body, { ...sending, headers });
  }
}

export interface Door {
  app: NestFastifyApplication;
  db: Database;
  environment: Environment;
  database: TestDatabase;
  visitor(email?: string): Visitor;
  /** An applicant whose orientation viewing is recorded (201.2), signed in. */
  applicant(names?: Names & { name?: string }): Promise<Visitor>;
  staff(role: 'reviewer' | 'operator' | 'finance'): Promise<Visitor>;
  close(): Promise<void>;
}

export async function openDoor(more: Record<string, string> = {}, pages?: FastifyPluginAsync, log?: Logger): Promise<Door> {
  const database = await createTestDatabase();
  const environment = readEnvironment({
    MODE: 'sandbox',
    ORIGIN: origin,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: testServers().temporalAddress,
    TASK_QUEUE: `door-${randomUUID()}`,
    SMTP_URL: 'smtp://127.0.0.1:1',
    STORAGE_DIR: mkdtempSync(join(tmpdir(), 'door-')),
    AUTH_SECRET: 'a secret of at least thirty-two characters',
    CODEC_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...more,
  });
  const app = await createApp(environment, pages, log);
  const db = app.get(Database);
  const visitor = (email?: string) => new Visitor(app, email);
  /** Signed in without a form: hashing a password takes longer than most tests. Sign-up and sign-in have tests of their own. */
  const admitted = async (role: Role, names: Names & { name?: string } = {}): Promise<Visitor> => {
    const someone = visitor();
    const user = { id: randomUUID(), name: names.name ?? 'Ana Test', email: someone.email, role };
    await db.user.create({ data: user });
    if (role === 'applicant') await app.get(People).ofUser(user, names);
    const token = randomUUID().replaceAll('-', '');
    const expiresAt = new Date(Date.now() + 3_600_000);
    await db.session.create({ data: { id: randomUUID(), userId: user.id, token, expiresAt } });
    const signature = createHmac('sha256', environment.AUTH_SECRET).update(token).digest('base64');
    someone.cookie = `${sessionCookie(environment.ORIGIN)}=${encodeURIComponent(`${token}.${signature}`)}`;
    return someone;
  };
  return {
    app,
    db,
    environment,
    database,
    visitor,
    async applicant(names = {}) {
      const person = await admitted('applicant', names);
      await db.person.updateMany({ where: { email: person.email }, data: { orientationViewedOn: '2026-01-05T00:00:00.000Z' } });
      return person;
    },
    staff: (role) => admitted(role),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
