import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import SftpClient from 'ssh2-sftp-client';
import type { VendorPlace } from '../../cases/exam-vendor/place';
import { folders, isFileName, type Transport } from './transport';

/** OpenSSH writes `SHA256:` before a fingerprint and no `=` behind it. */
const bare = (fingerprint: string): string => fingerprint.replace(/^SHA256:/, '').replace(/=+$/, '');

/** Whether the server is the one we know. */
export function isKnownHost(key: Buffer, fingerprint: string): boolean {
  const shown = Buffer.from(bare(createHash('sha256').update(key).digest('base64')));
  const known = Buffer.from(bare(fingerprint));
  return shown.length === known.length && timingSafeEqual(shown, known);
}

/** The vendor's SFTP server, or ours that the vendor visits. A server with another key than the one configured gets no password. */
export async function sftpTransport({ url, hostKey, keyFile }: Extract<VendorPlace, { kind: 'sftp' }>): Promise<Transport> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const base = decodeURIComponent(pathname).replace(/\/+$/, '');
  // What goes wrong during a call is that call's error; what goes wrong between two is the next one's. Nothing is printed.
  const quiet = () => undefined;
  const client = new SftpClient('exam-vendor', { error: quiet, end: quiet, close: quiet });
  await client.connect({
    host: hostname,
    port: Number(port || '22'),
    username: decodeURIComponent(username),
    ...(password && { password: decodeURIComponent(password) }),
    ...(keyFile && { privateKey: await readFile(keyFile) }),
    hostVerifier: (key: Buffer) => isKnownHost(key, hostKey),
    readyTimeout: 10_000,
  });
  const [out, arrived] = [`${base}/${folders.out}`, `${base}/${folders.in}`];
  return {
    async send(name, content) {
      const unfinished = `${out}/${name}.part`;
      await client.put(content, unfinished);
      if (await client.exists(`${out}/${name}`)) await client.delete(`${out}/${name}`); // SFTP renames onto nothing
      await client.rename(unfinished, `${out}/${name}`);
    },
    async waiting() {
      const entries = await client.list(arrived);
      return entries.filter(({ type, name }) => type === '-' && isFileName(name)).map(({ name, size }) => ({ name, bytes: size }));
    },
    async fetch(name) {
      return (await client.get(`${arrived}/${name}`)) as Buffer;
    },
    async remove(name) {
      await client.delete(`${arrived}/${name}`, true);
    },
    async close() {
      await client.end();
    },
  };
}
