// Runs a program of ours in the environment of the sandbox that is up, or in the one given (DATABASE_URL set: a container).
//   node scripts/with-environment.mjs dist/apps/api/src/sandbox/demo.js [arguments]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { data, root } from './system/folders.mjs';

const [program, ...args] = process.argv.slice(2);
const file = join(data, 'environment.json');
if (!existsSync(join(root, program ?? ''))) {
  console.error(`There is no ${program}. Run npm run build first.`);
  process.exit(1);
}
if (!process.env.DATABASE_URL && !existsSync(file)) {
  console.error('The sandbox is not up. Start it in another terminal: npm start');
  process.exit(1);
}
const ours = process.env.DATABASE_URL ? {} : JSON.parse(readFileSync(file, 'utf8'));
const child = spawn(process.execPath, [resolve(root, program), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...ours } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
