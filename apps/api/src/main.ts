import 'reflect-metadata';
import { EnvironmentError, readEnvironment } from '../../../cases/environment';
import { WrongMode } from '../../../cases/installation';
import { createApp } from './app';
import { webPages } from './web.routes';

/** The API and the pages, on one port. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  const app = await createApp(environment, await webPages(environment));
  app.enableShutdownHooks();
  // The sandbox is for this machine only.
  await app.listen(environment.PORT, environment.MODE === 'sandbox' ? '127.0.0.1' : '0.0.0.0');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof EnvironmentError || error instanceof WrongMode ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(1);
});
