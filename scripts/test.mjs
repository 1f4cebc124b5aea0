// npm test: everything, or what the arguments choose:  npm test -- policy   npm test -- api -t 'withdraw'
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runSuite } = await import('./testing/suite.mjs');
await runSuite(process.argv.slice(2));
