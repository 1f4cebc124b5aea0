// Stands beside a program that is not ours (PostgreSQL, Temporal) and ends it when the starter is gone.
//   node guard.mjs '{"command":"…","args":[…],"stopSignal":"SIGINT","uid":1,"gid":1,"cwd":"…"}'
import { spawn } from 'node:child_process';

if (!process.connected) process.exit(1); // the starter was gone before we had begun
const { command, args, stopSignal, ...options } = JSON.parse(process.argv[2]);
const program = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  program.kill(stopSignal);
  setTimeout(() => program.kill('SIGKILL'), 8000).unref();
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
process.once('disconnect', stop);
program.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
program.once('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
