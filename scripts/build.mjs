// Brings generated and built files up to date:  node scripts/build.mjs [generate | program]
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { setUp } = await import('./setup/setup.mjs');
const { stopCommands } = await import('./setup/run.mjs');
const { onEnd } = await import('./system/processes.mjs');
onEnd(() => {
  stopCommands();
  process.exit(130);
});
try {
  await setUp(process.argv[2]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
