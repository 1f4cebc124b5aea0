// Secrets of this sandbox, made once: with another codec key the processes could not be read any more.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const password = () => randomBytes(24).toString('base64url');

/** `{ AUTH_SECRET, CODEC_KEYS, superuserPassword, ownerPassword, appPassword }`, kept in the data folder. */
export function secretsIn(folder) {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = {
    AUTH_SECRET: randomBytes(36).toString('base64url'),
    CODEC_KEYS: `sandbox-1:${randomBytes(32).toString('base64')}`,
    superuserPassword: password(),
    ownerPassword: password(),
    appPassword: password(),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 1), { mode: 0o600 });
  return secrets;
}
