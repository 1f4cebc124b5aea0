/** The worker process. Ends by SIGTERM or SIGINT after running work is done; dies when a worker dies, so that its keeper starts it again. */
import { EnvironmentError, readEnvironment } from '../../../cases/environment';
import { faultOf } from '../../../cases/fault';
import { openDatabase } from '../../../cases/database';
import { claimInstallation } from '../../../cases/installation';
import { builtBundle } from './bundle';
import { startHealth } from './health';
import { workerLog } from './logs';
import { optionsOf, startWorker, type Working } from './worker';

async function main(): Promise<void> {
  const environment = readEnvironment();
  const log = workerLog(environment.LOG_LEVEL);
  const sandbox = environment.MODE === 'sandbox';
  let working: Working | undefined;
  const health = await startHealth(environment.WORKER_HEALTH_PORT, () => working?.healthy() ?? false);

  const db = openDatabase(environment.DATABASE_URL, { max: 1 });
  await claimInstallation(db, environment.MODE);
  await db.$disconnect();

  working = await startWorker({
    ...optionsOf(environment),
    workflowBundle: await builtBundle({ sandbox }),
    fault: faultOf(environment.MODE, process.env['DIE_AT']),
  });
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    health.close();
    void working?.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const revived = await working.begin();
  log.info({ taskQueue: environment.TASK_QUEUE, revived: revived.length }, 'working');
  await working.finished;
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
});
