// npm start: the whole system on this machine, from a clean clone. See docs/operations.md for beyond one machine.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runSandbox } = await import('./system/sandbox.mjs');
await runSandbox();
