// Preloaded into our Node children: they end with the process that started them, even when it was killed with SIGKILL.
import { isMainThread } from 'node:worker_threads';

function leave() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8000).unref();
}
// The threads of a child load this too, and have no channel of their own.
if (isMainThread) {
  if (process.connected) process.once('disconnect', leave);
  else process.exit(1); // the starter was gone before we had begun
  process.channel?.unref();
}
