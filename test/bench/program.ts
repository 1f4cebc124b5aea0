/** Everything that is measured: the product's API and worker, the bare worker beside them, and people with accounts. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import { hashPassword } from 'better-auth/crypto';
import { Pool } from 'pg';
import { bundleWorkflows } from '../../apps/worker/src/bundle';
import { ProgramClock } from '../../cases/clock';
import { openDatabase } from '../../cases/database';
import type { Asking } from '../../cases/ask';
import { connectTemporal } from '../../cases/temporal';
import type { Item } from '../../policy/application/items';
import type { PrismaClient } from '../../prisma/generated/client';
import { applicant, document, person } from '../harness/applicant';
import { MailCatcher } from '../harness/mail-catcher';
import { createTestDatabase, testServers } from '../harness/servers';
import { Caller } from './caller';
import { type Child, startChild } from './children';

const origin = 'http://localhost:3999';
const password = 'everybody has the same one';
const codecKey = Buffer.alloc(32, 7).toString('base64');

export interface Applicant {
  personId: string;
  caller: Caller;
}

export class Program {
  private constructor(
    readonly db: PrismaClient,
    readonly pool: Pool,
    readonly clock: ProgramClock,
    /** With our codec and without our clock: how a bare client speaks. */
    readonly client: Client,
    /** With our clock too: how the product speaks to its processes. */
    readonly asking: Asking,
    readonly databaseUrl: string,
    readonly api: Child,
    readonly worker: Child,
    readonly bare: Child,
    readonly reviewer: Caller,
    private readonly hash: string,
    /** Another process in the same environment. */
    readonly child: (file: string, more: Record<string, string>) => Promise<Child>,
    readonly close: () => Promise<void>,
  ) {}

  static async start(): Promise<Program> {
    const { bundle } = testServers();
    const { code } = await bundleWorkflows({ sandbox: true, workflowsPath: require.resolve('./workflows') });
    writeFileSync(bundle, code);
    const [database, mail] = await Promise.all([createTestDatabase(), MailCatcher.start()]);
    const pool = new Pool({ connectionString: database.ownerUrl, max: 4 });
    await pool.query('create table bare (id text primary key)');
    const env = {
      MODE: 'sandbox',
      ORIGIN: origin,
      DATABASE_URL: database.url,
      TASK_QUEUE: 'certification',
      SMTP_URL: mail.url,
      STORAGE_DIR: join(process.env['BENCH_FOLDER'] ?? '.', 'files'),
      AUTH_SECRET: 'a secret of at least thirty-two characters',
      CODEC_KEYS: `bench:${codecKey}`,
      LOG_LEVEL: 'warn',
      REGISTRY_LOOKUPS_PER_MINUTE: '10000', // how often one may ask is not what is measured
      BENCH_BUNDLE: bundle,
      BENCH_DATABASE_URL: database.ownerUrl,
    };
    const api = await startChild('child-api.ts', env);
    const worker = await startChild('child-worker.ts', env);
    const bare = await startChild('child-bare.ts', env);
    const db = openDatabase(database.url);
    const clock = new ProgramClock(db, true);
    const options = { address: testServers().temporalAddress, namespace: 'default', codecKeys: [{ id: 'bench', key: codecKey }] };
    const client = await connectTemporal(options, new ProgramClock(db, false));
    const asking: Asking = { client: await connectTemporal(options, clock), taskQueue: env.TASK_QUEUE };
    const close = async (): Promise<void> => {
      await Promise.all([api.stop(), worker.stop(), bare.stop()]);
      await Promise.all([client, asking.client].map(({ connection }) => (connection as Connection).close()));
      await Promise.all([mail.stop(), db.$disconnect(), pool.end()]);
      await database.drop();
    };
    const program = new Program(
      db,
      pool,
      clock,
      client,
      asking,
      database.url,
      api,
      worker,
      bare,
      new Caller(api.ready, origin),
      await hashPassword(password),
      (file, more) => startChild(file, { ...env, ...more }),
      close,
    );
    const email = await program.account('reviewer');
    await program.reviewer.signIn(email, password);
    return program;
  }

  private async account(role: 'applicant' | 'reviewer', personId?: string): Promise<string> {
    const id = randomUUID();
    const email = `${id}@example.com`;
    await this.db.user.create({ data: { id, name: 'Somebody', email, emailVerified: true, role, ...(personId && { personId }) } });
    await this.db.account.create({ data: { id, accountId: id, userId: id, providerId: 'credential', password: this.hash } });
    return email;
  }

  async applicant(): Promise<Applicant> {
    const personId = await person(this.db, await this.clock.now());
    const email = await this.account('applicant', personId);
    return { personId, caller: await new Caller(this.api.ready, origin).signIn(email, password) };
  }
  /** Somebody without a session. */
  stranger = (): Caller => new Caller(this.api.ready, origin);
  /** A draft that is ready to submit but for some items. */
  draft = async ({ personId }: Applicant, missing: readonly Item[]) => applicant(this.db, await this.clock.now(), missing, personId);
  /** A file that came for a case. */
  async file({ personId }: Applicant, caseId: string, item: Item): Promise<string> {
    const id = await document(this.db, personId, item, await this.clock.now());
    await this.db.document.update({ where: { id }, data: { caseId } });
    return id;
  }

  /** Letters out and everything answered. */
  async quiet(): Promise<void> {
    const open = `select 1 from "Change" where outcome is null union all select 1 from "Notice" where state in ('requested', 'accepted') limit 1`;
    while ((await this.pool.query(open)).rowCount) await new Promise((passed) => setTimeout(passed, 5));
  }
}
