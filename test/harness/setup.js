// Before a Jest run, once however many projects name it: finds or starts PostgreSQL and Temporal, and bundles the workflows.
// Under `npm test` the servers are already named in the environment.
const { spawn, execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { promisify } = require('node:util');

const root = resolve(__dirname, '../..');
const cache = join(root, 'node_modules/.cache');
const script = join(root, 'scripts/test-servers.mjs');

function announced() {
  const note = join(cache, 'test-servers.json');
  if (!existsSync(note)) return undefined;
  const { pid, env } = JSON.parse(readFileSync(note, 'utf8'));
  try {
    process.kill(pid, 0);
    return env;
  } catch {
    return undefined; // left behind by servers that are gone
  }
}

/** Own servers for this run: they end with it, also when it is killed, because they watch the channel. */
function start() {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let complaint = '';
    child.stderr.on('data', (text) => (complaint += text));
    child.once('message', done);
    child.once('exit', () => failed(new Error(complaint || 'the test servers ended at once')));
    globalThis.testServers = child;
  });
}

async function bundle() {
  const { bundleWorkflows } = require('../../apps/worker/src/bundle');
  const { code } = await bundleWorkflows({ sandbox: true, workflowsPath: require.resolve('./workflows') });
  const folder = join(cache, 'workflows');
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

module.exports = async function setup() {
  if (!process.env.TEST_DATABASE_ADMIN_URL) {
    const shared = announced();
    Object.assign(process.env, shared ?? (await start()));
    if (shared) {
      const { stdout } = await promisify(execFile)(process.execPath, [script, 'remigrate'], { cwd: root });
      process.env.TEST_DATABASE_TEMPLATE = stdout.trim();
    }
  }
  process.env.TEST_BUNDLE ??= await bundle();
};
