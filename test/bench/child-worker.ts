/** The worker as the product starts it. */
import './counting';
import { optionsOf, startWorker } from '../../apps/worker/src/worker';
import { readEnvironment } from '../../cases/environment';
import { silenceTemporal } from '../harness/temporal-server';

async function work(): Promise<void> {
  silenceTemporal();
  const environment = readEnvironment();
  const working = await startWorker({
    ...optionsOf(environment),
    workflowBundle: { codePath: process.env['BENCH_BUNDLE'] ?? '' },
  });
  process.once('SIGTERM', () => void working.stop().then(() => process.exit(0)));
  process.send?.({ ready: 'worker' });
  await working.finished;
}
void work();
