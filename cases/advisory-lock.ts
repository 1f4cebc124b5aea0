/** One at a time over all processes of the product: the walk, the reconciler. */
import { Client } from 'pg';

const numbers = { walk: 801_001, reconciler: 801_002 } as const;

/**
 * Runs `work` while holding the lock on a connection of its own; undefined when somebody else holds it. Should this process
 * die, the connection ends and the lock with it.
 */
export async function withLock<Result>(
  connectionString: string,
  name: keyof typeof numbers,
  work: () => Promise<Result>,
): Promise<{ done: Result } | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined); // a broken connection frees the lock; the work below reports its own errors
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [numbers[name]]);
    return rows[0]?.held ? { done: await work() } : undefined;
  } finally {
    await client.end();
  }
}
