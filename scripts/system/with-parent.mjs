// Preloaded into our Node children: they end with the process that started them, even when it was killed with SIGKILL.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8000).unref();
});
process.channel?.unref();
