import { type Working, startWorker } from '../../../apps/worker/src/worker';
import { fillSandbox } from '../../../apps/api/src/sandbox/generator';
import { seedAccounts, seedProviders } from '../../../apps/api/src/sandbox/accounts';
import { AUTH, type Auth } from '../../../apps/api/src/account/auth';
import { journeyNames } from '../../../apps/api/src/sandbox/people/journeys';
import { ProgramClock } from '../../../cases/clock';
import { MailCatcher } from '../../harness/mail-catcher';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';
import { type Door, openDoor } from '../door';

const password = 'everybody has the same one';

describe('the sandbox', () => {
  let door: Door;
  let mail: MailCatcher;
  let worker: Working;
  let filling: Awaited<ReturnType<typeof fillSandbox>>;

  beforeAll(async () => {
    silenceTemporal();
    mail = await MailCatcher.start();
    door = await openDoor({ SMTP_URL: mail.url });
    const { environment, app, db } = door;
    worker = await startWorker({
      databaseUrl: environment.DATABASE_URL,
      temporalAddress: environment.TEMPORAL_ADDRESS,
      namespace: 'default',
      taskQueue: environment.TASK_QUEUE,
      codecKeys: environment.CODEC_KEYS,
      smtpUrl: mail.url,
      origin: environment.ORIGIN,
      sandbox: true,
      workflowBundle: { codePath: testServers().bundle },
      maxCachedWorkflows: 500,
      fault: async () => undefined,
    });
    await seedProviders(db);
    await seedAccounts(db, app.get(ProgramClock), app.get<Auth>(AUTH));
    const since = Date.now();
    filling = await fillSandbox(app, { people: 2 * journeyNames.length, password });
    console.log('filled in', Date.now() - since, 'ms', mail.received.length);
  });
  afterAll(async () => {
    await worker?.stop();
    await door?.close();
    await mail?.stop();
  });

  it('has somebody in every state', async () => {
    expect(filling.filled).toBe(true);
    const stages = await door.db.case.groupBy({ by: ['stage', 'turn'], _count: true });
    console.log(stages);
  });
});
