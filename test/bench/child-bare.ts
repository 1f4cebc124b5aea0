/** A worker with nothing of ours but codec and database: what the product is measured against. */
import './counting';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { readEnvironment } from '../../cases/environment';
import { dataConverter } from '../../cases/temporal';
import { silenceTemporal } from '../harness/temporal-server';
import { bareQueue, type BareActivities } from './bare';

async function work(): Promise<void> {
  silenceTemporal();
  const { DATABASE_URL: connectionString, TEMPORAL_ADDRESS: address, CODEC_KEYS } = readEnvironment();
  const pool = new Pool({ connectionString: process.env['BENCH_DATABASE_URL'] ?? connectionString });
  const insertRow = async (id: string): Promise<void> => {
    await pool.query({ name: 'insert', text: 'insert into bare values ($1)', values: [id] });
  };
  const activities: BareActivities = { insertRow, note: async ({ id, ...answer }) => insertRow(id).then(() => answer), send: insertRow };
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    taskQueue: bareQueue,
    workflowBundle: { codePath: process.env['BENCH_BUNDLE'] ?? '' },
    activities: { ...activities },
    dataConverter: dataConverter(CODEC_KEYS),
    maxCachedWorkflows: 1_000,
  });
  process.once('SIGTERM', () => worker.shutdown());
  process.send?.({ ready: 'bare' });
  await worker.run();
  process.exit(0);
}
void work();
