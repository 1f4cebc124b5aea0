// After a Jest run: stops the servers that setup.js started for it. Shared ones stay up.
module.exports = async function teardown() {
  const child = globalThis.testServers;
  if (!child || child.exitCode !== null) return;
  await new Promise((gone) => {
    child.once('exit', gone);
    child.kill('SIGTERM');
  });
};
