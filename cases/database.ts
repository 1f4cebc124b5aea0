/** PostgreSQL through Prisma, on pools of our own. */
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { Prisma, PrismaClient } from '../prisma/generated/client';
import { settlingMs } from './contract';

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient | Tx;

interface PoolSize {
  max?: number;
  /** Nothing may take longer: neither a connection nor a statement. */
  giveUpAfterMs?: number;
}

/** Prepared once per connection: planning would cost more than running most of our statements. */
const names = new Map<string, string>();
function statementName({ sql }: { sql: string }): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha1').update(sql).digest('hex');
    if (names.size < 2_000) names.set(sql, name);
  }
  return name;
}

/** A client with its own pool; `$disconnect` closes both. */
export function openDatabase(connectionString: string, { max = 12, giveUpAfterMs }: PoolSize = {}): PrismaClient {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: giveUpAfterMs ? giveUpAfterMs / 2 : 2_000,
    ...(giveUpAfterMs && { statement_timeout: giveUpAfterMs, query_timeout: giveUpAfterMs }),
  });
  pool.on('error', () => undefined); // an idle connection that the server closed; the next statement reports it
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName }) });
}

/** The door writes within half the settling time or says "not received": written later, a change could come behind an instant it was received before. */
export const openDoor = (connectionString: string): PrismaClient => openDatabase(connectionString, { giveUpAfterMs: settlingMs / 2 });

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
