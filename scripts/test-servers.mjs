// Servers for `npx jest` while you develop: PostgreSQL with a migrated template, Temporal, a browser. Stays up until Ctrl-C.
//   node scripts/test-servers.mjs              start, and tell test runs in this clone (node_modules/.cache/test-servers.json)
//   node scripts/test-servers.mjs remigrate    after a change of prisma/migrations: a new template (test runs also do this)
import { currentTemplate, startTestSystem } from './system/test-system.mjs';
import { onEnd, Processes } from './system/processes.mjs';
import { announceServers, sharedServers } from './system/shared-servers.mjs';

if (process.argv[2] === 'remigrate') {
  const servers = sharedServers();
  if (!servers) throw new Error('no test servers are up in this clone');
  console.log(await currentTemplate(servers.TEST_DATABASE_ADMIN_URL));
} else {
  const stop = async (code) => {
    await processes.stopAll();
    process.exit(code);
  };
  const processes = new Processes({
    onDeath(name, lines) {
      console.error(`${name} ended\n${lines.join('\n')}`);
      void stop(1);
    },
  });
  onEnd(() => stop(0));
  try {
    const env = await startTestSystem(processes, { note: (text) => console.error(text) });
    if (process.send) process.send(env);
    else announceServers(env);
    console.log(
      Object.entries(env)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    );
    setInterval(() => {}, 1 << 30);
  } catch (error) {
    console.error(error.message);
    await stop(1);
  }
}
