/** The variables that say where files are exchanged with the exam vendor. */
import { join } from 'node:path';
import { EnvironmentError, readEnvironment, vendorPlaceOf } from '../../../cases/environment';

const sandbox = {
  DATABASE_URL: 'postgresql://certification_app@localhost/certification',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost:2525',
  STORAGE_DIR: '/data/storage',
  AUTH_SECRET: 'x'.repeat(32),
  CODEC_KEYS: `one:${Buffer.alloc(32).toString('base64')}`,
};
const production = { ...sandbox, MODE: 'production', ORIGIN: 'https://peers.example.org' };
const place = (given: Record<string, string>) => vendorPlaceOf(readEnvironment(given));

const hostKey = `SHA256:${'A'.repeat(43)}`;
const url = 'sftp://calmhsa:p%40ss@files.example.org:2222/peers';
const sftp = { EXAM_VENDOR: 'sftp', EXAM_VENDOR_URL: url, EXAM_VENDOR_HOST_KEY: hostKey };

test('[401.intro] the sandbox has its simulated vendor, production a folder beside its other files, unless said otherwise', () => {
  expect(place(sandbox)).toEqual({ kind: 'simulator', seriesCode: 'CMPSS' });
  const folder = { kind: 'folder', seriesCode: 'CMPSS', folder: join('/data/storage', 'exam-vendor') };
  expect(place(production)).toEqual(folder);
  expect(place({ ...sandbox, EXAM_VENDOR: 'folder', EXAM_VENDOR_SERIES: 'PEER', EXAM_VENDOR_FOLDER: '/mnt/vendor' })).toEqual({
    kind: 'folder',
    seriesCode: 'PEER',
    folder: '/mnt/vendor',
  });
});

test('[401.intro] SFTP has an address and the fingerprint of its server, and our key instead of a password if there is one', () => {
  const found = { kind: 'sftp', seriesCode: 'CMPSS', url, hostKey };
  expect(place({ ...production, ...sftp })).toEqual(found);
  expect(place({ ...sandbox, ...sftp, EXAM_VENDOR_HOST_KEY: `${'b'.repeat(43)}=` })).toEqual({ ...found, hostKey: `${'b'.repeat(43)}=` });
  expect(place({ ...production, ...sftp, EXAM_VENDOR_KEY_FILE: '/run/secrets/key' })).toEqual({ ...found, keyFile: '/run/secrets/key' });
  expect(place({ ...production, ...sftp, EXAM_VENDOR_KEY_FILE: '' })).toEqual(found); // empty is not given
});

test.each<[string, Record<string, string>, string]>([
  ['the simulator in production', { ...production, EXAM_VENDOR: 'simulator' }, 'EXAM_VENDOR: must be folder or sftp'],
  ['a way that does not exist', { ...sandbox, EXAM_VENDOR: 'pigeon' }, 'EXAM_VENDOR'],
  ['SFTP without an address', { ...sandbox, ...sftp, EXAM_VENDOR_URL: '' }, 'sftp needs EXAM_VENDOR_URL and EXAM_VENDOR_HOST_KEY'],
  ['SFTP without a fingerprint', { ...sandbox, ...sftp, EXAM_VENDOR_HOST_KEY: '' }, 'sftp needs EXAM_VENDOR_URL and EXAM_VENDOR_HOST_KEY'],
  ['another protocol', { ...sandbox, ...sftp, EXAM_VENDOR_URL: 'ftp://files.example.org/' }, 'EXAM_VENDOR_URL: must be sftp://'],
  ['a fingerprint of another kind', { ...sandbox, ...sftp, EXAM_VENDOR_HOST_KEY: 'MD5:aa:bb' }, 'EXAM_VENDOR_HOST_KEY: must be a SHA-256'],
  ['a code that the vendor cannot take', { ...sandbox, EXAM_VENDOR_SERIES: 'X'.repeat(21) }, 'EXAM_VENDOR_SERIES'],
])('refuses to start with %s', (_what, given, words) => {
  expect(() => readEnvironment(given)).toThrow(EnvironmentError);
  expect(() => readEnvironment(given)).toThrow(words);
});
