/** An SFTP server that keeps its files in a folder: enough of the protocol for a client that puts, lists, gets, renames and deletes. */
import { generateKeyPairSync, createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeSync, existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type FileEntryWithStats, Server, utils } from 'ssh2';

const { STATUS_CODE, flagsToString } = utils.sftp;

export interface SftpServer {
  port: number;
  /** SHA-256 of its key, in base64. */
  fingerprint: string;
  /** Files whose paths have one of these in them are opened for nobody. */
  denied: Set<string>;
  /** Whoever opens a file with this in its path loses the connection. */
  breaksAt?: string;
  stop(): Promise<void>;
}

export async function startSftp(folder: string, user: string, password: string, port = 0): Promise<SftpServer> {
  const denied = new Set<string>();
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const parsed = utils.parseKey(privateKey);
  if (parsed instanceof Error) throw parsed;
  const fingerprint = createHash('sha256').update(parsed.getPublicSSH()).digest('base64');
  const at = (path: string): string => join(folder, path);
  const server = new Server({ hostKeys: [privateKey] }, (client) => {
    client.on('error', () => client.end());
    client.on('authentication', (context) => {
      if (context.method === 'password' && context.username === user && context.password === password) context.accept();
      else context.reject(['password']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp();
        const open = new Map<number, { file?: number; path: string; listed?: boolean }>();
        let next = 0;
        const handleOf = (number: number): Buffer => {
          const handle = Buffer.alloc(4);
          handle.writeUInt32BE(number);
          return handle;
        };
        const found = (handle: Buffer) => open.get(handle.readUInt32BE()) ?? { path: '' };
        /** Whatever the disk says becomes "no such file". */
        const tried = (id: number, work: () => void): void => {
          try {
            work();
          } catch {
            sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
          }
        };
        const attributes = (path: string) => {
          const { mode, uid, gid, size } = statSync(path);
          return { mode, uid, gid, size, atime: 0, mtime: 0 };
        };
        sftp.on('OPEN', (id, path, flags) =>
          tried(id, () => {
            if (self.breaksAt && path.includes(self.breaksAt)) return void client.end();
            if ([...denied].some((part) => path.includes(part))) return void sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
            const file = openSync(at(path), flagsToString(flags) ?? 'r');
            open.set(++next, { file, path });
            sftp.handle(id, handleOf(next));
          }),
        );
        sftp.on('WRITE', (id, handle, offset, data) =>
          tried(id, () => {
            writeSync(found(handle).file ?? -1, data, 0, data.length, offset);
            sftp.status(id, STATUS_CODE.OK);
          }),
        );
        sftp.on('READ', (id, handle, offset, length) =>
          tried(id, () => {
            const data = Buffer.alloc(length);
            const count = readSync(found(handle).file ?? -1, data, 0, length, offset);
            if (count) sftp.data(id, data.subarray(0, count));
            else sftp.status(id, STATUS_CODE.EOF);
          }),
        );
        sftp.on('FSTAT', (id, handle) => tried(id, () => sftp.attrs(id, attributes(at(found(handle).path)))));
        for (const name of ['STAT', 'LSTAT'] as const)
          sftp.on(name, (id: number, path: string) => tried(id, () => sftp.attrs(id, attributes(at(path)))));
        sftp.on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
        sftp.on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
        sftp.on('REALPATH', (id, path) =>
          sftp.name(id, [{ filename: path, longname: path, attrs: {} }] as unknown as FileEntryWithStats[]),
        );
        sftp.on('OPENDIR', (id, path) =>
          tried(id, () => {
            if (!existsSync(at(path))) throw new Error('no such folder');
            open.set(++next, { path });
            sftp.handle(id, handleOf(next));
          }),
        );
        sftp.on('READDIR', (id, handle) =>
          tried(id, () => {
            const folderOpen = found(handle);
            if (folderOpen.listed) return void sftp.status(id, STATUS_CODE.EOF);
            folderOpen.listed = true;
            const names = readdirSync(at(folderOpen.path)).map((filename) => {
              const attrs = attributes(join(at(folderOpen.path), filename));
              return { filename, longname: `-rw-r--r-- 1 u g ${attrs.size} Jan 1 00:00 ${filename}`, attrs };
            });
            sftp.name(id, names as unknown as FileEntryWithStats[]);
          }),
        );
        sftp.on('CLOSE', (id, handle) =>
          tried(id, () => {
            const { file } = found(handle);
            if (file !== undefined) closeSync(file);
            sftp.status(id, STATUS_CODE.OK);
          }),
        );
        sftp.on('RENAME', (id, from, to) =>
          tried(id, () => {
            if (existsSync(at(to))) return void sftp.status(id, STATUS_CODE.FAILURE); // as version 3 of the protocol says
            renameSync(at(from), at(to));
            sftp.status(id, STATUS_CODE.OK);
          }),
        );
        sftp.on('REMOVE', (id, path) =>
          tried(id, () => {
            rmSync(at(path));
            sftp.status(id, STATUS_CODE.OK);
          }),
        );
      });
    });
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const self: SftpServer = {
    port: (server.address() as AddressInfo).port,
    fingerprint,
    denied,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
  return self;
}
