/** The generator, over a program that is up: as many people as it is told, with everything they do until today. */
import 'reflect-metadata';
import { createApp } from '../../apps/api/src/app';
import { fillSandbox } from '../../apps/api/src/sandbox/generator';
import { seedProviders } from '../../apps/api/src/sandbox/accounts';
import { Database } from '../../apps/api/src/database/database';
import { readEnvironment } from '../../cases/environment';

async function fill(): Promise<void> {
  const app = await createApp(readEnvironment());
  await seedProviders(app.get(Database));
  const since = performance.now();
  await fillSandbox(app, { people: Number(process.env['BENCH_PEOPLE']), password: 'everybody has the same one' });
  process.send?.({ ready: String((performance.now() - since) / 1_000) });
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
}
void fill();
