/** `npm run revive [-- --restored]`: brings the process of every case back that needs one and has none (design 4). */
import { Connection } from '@temporalio/client';
import type { Asking } from '../../../cases/ask';
import { ProgramClock } from '../../../cases/clock';
import { openDatabase } from '../../../cases/database';
import { EnvironmentError, readEnvironment } from '../../../cases/environment';
import { revive } from '../../../cases/revive';
import { connectTemporal, registerSearchAttributes } from '../../../cases/temporal';

async function main(): Promise<void> {
  const restored = process.argv.includes('--restored');
  const environment = readEnvironment();
  const db = openDatabase(environment.DATABASE_URL);
  const clock = new ProgramClock(db, environment.MODE === 'sandbox');
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, CODEC_KEYS: codecKeys, TASK_QUEUE: taskQueue } = environment;
  const client = await connectTemporal({ address, namespace, codecKeys }, clock);
  await registerSearchAttributes(client);
  await clock.read();
  const asking: Asking = { client, taskQueue };
  const revived = await revive(db, asking, { restored });
  const many = `${revived.length} ${revived.length === 1 ? 'process' : 'processes'}`;
  const done = `${many} ${restored ? 'began again' : 'brought back'}:\n${revived.join('\n')}`;
  console.log(revived.length ? done : 'every case has its process');
  await (client.connection as Connection).close();
  await db.$disconnect();
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
