/** Folder and SFTP carry the same files; the SFTP server is a real one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderTransport } from '../../../activities/exam-vendor/folder';
import { sftpTransport } from '../../../activities/exam-vendor/sftp';
import type { Transport } from '../../../activities/exam-vendor/transport';
import { type SftpServer, startSftp } from './sftp-server';

const folder = mkdtempSync(join(tmpdir(), 'vendor-'));
const home = join(folder, 'sftp');
let server: SftpServer;

beforeAll(async () => {
  for (const name of ['to-vendor', 'from-vendor']) mkdirSync(join(home, 'peers', name), { recursive: true });
  server = await startSftp(home, 'calmhsa', 'p@ss/word');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const place = (hostKey = server.fingerprint, password = 'p%40ss%2Fword') => ({
  kind: 'sftp' as const,
  seriesCode: 'CMPSS',
  url: `sftp://calmhsa:${password}@127.0.0.1:${server.port}/peers`,
  hostKey,
});

const ways: [string, () => Promise<Transport>, string][] = [
  ['a folder', () => folderTransport(join(folder, 'plain')), join(folder, 'plain')],
  ['SFTP', () => sftpTransport(place()), join(home, 'peers')],
];

describe.each(ways)('[401.intro] by %s', (_way, open, at) => {
  let way: Transport;
  beforeAll(async () => {
    way = await open();
  });
  afterAll(() => way.close());

  it('a file goes whole, and a second time as the same file', async () => {
    await way.send('cdd-1.dat', Buffer.from('one'));
    await way.send('cdd-1.dat', Buffer.from('one'));
    expect(readdirSync(join(at, 'to-vendor'))).toEqual(['cdd-1.dat']);
    expect(readFileSync(join(at, 'to-vendor', 'cdd-1.dat'), 'utf8')).toBe('one');
  });

  it('what waits is listed, but nothing hidden and nothing that is still being written', async () => {
    for (const name of ['exam-1.dat', '.hidden', 'exam-2.dat.part']) writeFileSync(join(at, 'from-vendor', name), 'x'.repeat(100_000));
    expect(await way.waiting()).toEqual([{ name: 'exam-1.dat', bytes: 100_000 }]);
    expect((await way.fetch('exam-1.dat')).length).toBe(100_000);
    await way.remove('exam-1.dat');
    await way.remove('exam-1.dat');
    expect(await way.waiting()).toEqual([]);
  });
});

describe('SFTP', () => {
  it('gives no password to a server with another key', async () => {
    await expect(sftpTransport(place(Buffer.alloc(32, 1).toString('base64')))).rejects.toThrow(/verification|host/i);
  });
  it('says when the password is wrong', async () => {
    await expect(sftpTransport(place(server.fingerprint, 'wrong'))).rejects.toThrow(/authentication/i);
  });
});
