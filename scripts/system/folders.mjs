// Where things lie: the repository, what can be made again, and what must be kept.
import { homedir, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Can be deleted at any time. */
export const cache = join(root, 'node_modules/.cache');
/** Database, files, mails, secrets of the sandbox: what a second start finds again. */
export const data = resolve(root, process.env.DATA_DIR ?? '.data');
/** One per user, so that the next clone finds the Temporal server. */
export const userCache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), platform() === 'darwin' ? 'Library/Caches' : '.cache'),
  'peer-support-certification',
);
