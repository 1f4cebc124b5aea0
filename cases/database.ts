/** PostgreSQL through Prisma, on pools of our own. */
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient } from 'pg';
import { Prisma, PrismaClient } from '../prisma/generated/client';
import { settlingMs } from './contract';

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient | Tx;

interface PoolSize {
  max?: number;
  /** Nothing may take longer: neither a connection nor a statement. */
  giveUpAfterMs?: number;
  /** Statements of one transaction that are asked for together travel together. The server still runs them one after the other. */
  pipeline?: boolean;
}

/**
 * Prepared once per connection: planning would cost more than running most of our statements. Every connection keeps what it
 * prepared, so only the first texts get a name; lists of many lengths would make ever more.
 */
const names = new Map<string, string>();
function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined || names.size >= 500) return known ?? '';
  const name = createHash('sha1').update(sql).digest('hex');
  names.set(sql, name);
  return name;
}

/** A client with its own pool; `$disconnect` closes both. */
export function openDatabase(connectionString: string, { max = 12, giveUpAfterMs, pipeline = false }: PoolSize = {}): PrismaClient {
  const pool = new Pool({
    connectionString,
    max,
    pipeline,
    idleTimeoutMillis: 300_000, // a new connection costs more than most commands
    connectionTimeoutMillis: giveUpAfterMs ? giveUpAfterMs / 2 : 2_000,
    ...(giveUpAfterMs && { statement_timeout: giveUpAfterMs, query_timeout: giveUpAfterMs }),
  });
  if (pipeline) pool.on('connect', sendBeginWithTheNext);
  pool.on('error', () => undefined); // an idle connection that the server closed; the next statement reports it
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName }) });
}

/** Nobody waits for the answer to BEGIN: it travels with the first statement, which fails when it does. */
function sendBeginWithTheNext(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const begun = Promise.resolve({ rowCount: 0, rows: [], fields: [] });
  client.query = ((...args: unknown[]) => {
    const sent = query(...args);
    if ((args[0] as { text?: string }).text !== 'BEGIN') return sent;
    sent.catch(() => undefined);
    return begun;
  }) as typeof client.query;
}

/** Enough for the processors of a small server; strangers who search never take a connection from somebody who applies. */
const readingConnections = 6;

/**
 * Single statements that only read, without Prisma's engine between: it costs as much as they do. On a few connections of their
 * own, which plan a statement once (`force_generic_plan`): to plan the search of the registry anew each time took longer than to
 * run it, and the plan is always the same one. Types are those of `pg`: let dates come as text or JSON.
 */
export class Reads {
  private readonly pool: Pool;
  constructor(connectionString: string) {
    this.pool = new Pool({
      connectionString,
      max: readingConnections,
      idleTimeoutMillis: 300_000,
      connectionTimeoutMillis: 2_000,
      options: '-c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on',
    });
    this.pool.on('error', () => undefined); // as above
  }

  async rows<Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> {
    return (await this.pool.query<Row>({ name: statementName({ sql: text }), text, values })).rows;
  }
  close = (): Promise<void> => this.pool.end();
}

/** The door writes within half the settling time or says "not received": written later, a change could come behind an instant it was received before. */
export const openDoor = (connectionString: string): PrismaClient =>
  openDatabase(connectionString, { max: doorConnections, giveUpAfterMs: settlingMs / 2 });
/** Few, because its statements are short, and all of them open before a crowd comes: connecting takes longer than writing. */
const doorConnections = 6;
export const warmDoor = async (door: PrismaClient): Promise<void> => {
  await Promise.all(Array.from({ length: doorConnections }, () => door.$queryRaw`select 1`));
};

/** One transaction. It ends before the activity that runs it times out (`record` 10 s). */
export const transaction = <Result>(db: PrismaClient, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.$transaction(work, { maxWait: 2_000, timeout: 9_000 });

// Prisma: no connection, timed out, closed, pool exhausted, transaction lost. PostgreSQL: class 08, resources, shutdown, cancelled, not accepting.
const prismaCodes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'];
const postgresCodes = /^(08\w{3}|53\w{3}|57P0\d|57014|55000|3D000|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const wordsOfDriver =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error/i;

/** Whether an error says that the database cannot be reached now, and not that we made a mistake. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, cause } = error as Error & {
    code?: string;
    meta?: { driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } };
  };
  if (error instanceof Prisma.PrismaClientInitializationError || (code && prismaCodes.includes(code))) return true;
  const original = meta?.driverAdapterError?.cause?.originalCode ?? code;
  if (original && postgresCodes.test(original)) return true;
  return wordsOfDriver.test(error.message) || (cause !== undefined && isDatabaseAway(cause));
}
