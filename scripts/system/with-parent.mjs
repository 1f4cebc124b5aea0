// Preloaded into our Node children: they end with the process that started them, even when it was killed with SIGKILL.
function leave() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8000).unref();
}
if (process.connected) process.once('disconnect', leave);
else process.exit(1); // it was gone before we had begun
process.channel?.unref();
