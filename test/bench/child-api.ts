/** The API as the product starts it, without pages, on a port of its own. */
import './counting';
import 'reflect-metadata';
import { createApp } from '../../apps/api/src/app';
import { readEnvironment } from '../../cases/environment';

async function serve(): Promise<void> {
  const app = await createApp(readEnvironment());
  app.enableShutdownHooks();
  await app.listen(0, '127.0.0.1');
  process.send?.({ ready: await app.getUrl() });
}
void serve();
