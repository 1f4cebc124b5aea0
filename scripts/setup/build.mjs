// Generates and builds what is out of date: the database client, the route types, API and worker, the pages.
import { step } from '../system/progress.mjs';
import { runNode } from './run.mjs';
import { whenChanged } from './stamp.mjs';

const packages = ['package.json', 'package-lock.json'];
const webConfig = ['apps/web', '--config', 'apps/web/vite.config.mts'];
const programInputs = ['policy', 'workflows', 'activities', 'cases', 'prisma', 'apps/api', 'apps/worker', 'tsconfig.json', 'nest-cli.json'];

const client = () =>
  whenChanged(
    'client',
    { inputs: [...packages, 'prisma/schema.prisma', 'prisma.config.ts'], outputs: ['prisma/generated/client.ts'] },
    () =>
      step('generating the database client', () =>
        // Only the migrations need the native engine, and those we run without it: any program satisfies the check.
        runNode('node_modules/prisma/build/index.js', ['generate'], { env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } }),
      ),
  );

const routeTypes = () =>
  whenChanged(
    'route-types',
    { inputs: [...packages, 'apps/web/app', 'apps/web/react-router.config.ts'], outputs: ['apps/web/.react-router/types'] },
    () => step('generating the types of the routes', () => runNode('node_modules/@react-router/dev/bin.js', ['typegen', ...webConfig])),
  );

const apiAndWorker = () =>
  whenChanged(
    'program',
    { inputs: [...packages, ...programInputs], outputs: ['dist/apps/api/src/main.js', 'dist/apps/worker/src/main.js'] },
    () => step('building API and worker', () => runNode('node_modules/@nestjs/cli/bin/nest.js', ['build', '--all'])),
  );

const pages = () =>
  whenChanged('pages', { inputs: [...packages, 'apps/web'], outputs: ['dist/web/server/index.mjs', 'dist/web/client'] }, () =>
    step('building the pages', () =>
      runNode('node_modules/@react-router/dev/bin.js', ['build', ...webConfig], { env: { NODE_ENV: 'production' } }),
    ),
  );

export const generate = async () => {
  await client();
  await routeTypes();
};

/** API and worker without the pages, which need types made from the API. */
export const program = async () => {
  await client();
  await apiAndWorker();
};

export const build = async () => {
  await generate();
  const [first, second] = await Promise.allSettled([apiAndWorker(), pages()]); // both reports, before anything else is done
  for (const { reason } of [first, second]) if (reason) throw reason;
};
