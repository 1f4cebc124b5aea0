/** A worker: the processes, what they have done outside, and letters and longer work on queues of their own. */
import { Context } from '@temporalio/activity';
import { Connection } from '@temporalio/client';
import { NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../../../activities';
import { type Mailer, smtpMailer } from '../../../activities/post/mailer';
import type { Asking } from '../../../cases/ask';
import { beginStanding, openOwedCandidacies } from '../../../cases/beginnings';
import { ProgramClock } from '../../../cases/clock';
import type { CodecKey } from '../../../cases/codec';
import { mailQueue, workQueue } from '../../../cases/contract';
import { openDatabase } from '../../../cases/database';
import { type Environment, vendorPlaceOf } from '../../../cases/environment';
import type { VendorPlace } from '../../../cases/exam-vendor/place';
import { type Fault, noFault } from '../../../cases/fault';
import { revive } from '../../../cases/revive';
import { FileStorage } from '../../../cases/storage';
import { connectTemporal, dataConverter, registerSearchAttributes } from '../../../cases/temporal';

export interface WorkerOptions {
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  taskQueue: string;
  codecKeys: readonly CodecKey[];
  smtpUrl: string;
  /** Folder of the files: documents, certificates, archived exchanges. */
  storageDir: string;
  /** Where the portal is: letters name it. */
  origin: string;
  /** Where files are exchanged with the exam vendor; the simulator, if nothing is said. */
  examVendor?: VendorPlace;
  /** Sandbox and tests: the program clock can be moved. */
  sandbox: boolean;
  workflowBundle: WorkflowBundleOption;
  fault?: Fault;
  chapter?: number;
  maxCachedWorkflows?: number;
}
/** What the environment says, besides the code that runs. */
export const optionsOf = (environment: Environment): Omit<WorkerOptions, 'workflowBundle'> => ({
  databaseUrl: environment.DATABASE_URL,
  temporalAddress: environment.TEMPORAL_ADDRESS,
  namespace: environment.TEMPORAL_NAMESPACE,
  taskQueue: environment.TASK_QUEUE,
  codecKeys: environment.CODEC_KEYS,
  smtpUrl: environment.SMTP_URL,
  storageDir: environment.STORAGE_DIR,
  origin: environment.ORIGIN,
  examVendor: vendorPlaceOf(environment),
  sandbox: environment.MODE === 'sandbox',
});

export interface Working {
  /** Resolves when the worker has stopped, rejects when it died. */
  finished: Promise<void>;
  /** False when it has lost its server or is on its way down. */
  healthy(): boolean;
  /** Opens what has to be there and is not, and starts the process of every case that needs one and has none; the ids of these. */
  begin(): Promise<string[]>;
  /** Lets running work end, then closes everything. */
  stop(): Promise<void>;
}

/** Each has a database connection while it runs: a crowd waits at the Temporal server, where nothing times out, and not for a connection. */
const atOnce = { cases: 12, mail: 8, work: 4 };

export async function startWorker(options: WorkerOptions): Promise<Working> {
  const { taskQueue, namespace, codecKeys, temporalAddress: address } = options;
  const db = openDatabase(options.databaseUrl, { max: atOnce.cases + atOnce.mail + atOnce.work + 2, pipeline: true });
  const clock = new ProgramClock(db, options.sandbox);
  const client = await connectTemporal({ address, namespace, codecKeys }, clock);
  await registerSearchAttributes(client);
  const connection = await NativeConnection.connect({ address });
  const asking: Asking = { client, taskQueue, ...(options.chapter && { chapter: options.chapter }) };
  const mailer: Mailer = smtpMailer(options.smtpUrl);
  const activities = createActivities({
    db,
    clock,
    mailer,
    asking,
    storage: new FileStorage(options.storageDir),
    origin: options.origin,
    ...(options.examVendor && { examVendor: options.examVendor }),
    fault: options.fault ?? noFault,
    alive: () => Context.current().heartbeat(),
  });
  const common = {
    connection,
    namespace,
    dataConverter: dataConverter(codecKeys),
    shutdownGraceTime: '10s',
    shutdownForceTime: '20s',
  } as const;
  const workers = await Promise.all([
    Worker.create({
      ...common,
      taskQueue,
      workflowBundle: options.workflowBundle,
      activities: { ...activities.cases },
      maxConcurrentActivityTaskExecutions: atOnce.cases,
      maxCachedWorkflows: options.maxCachedWorkflows ?? 1_000,
      // They run one after the other anyway; the more were taken, the longer somebody's would stand behind them.
      maxConcurrentWorkflowTaskExecutions: 10,
      // After a worker's death its cases wait this long for it before another one takes them over; the default is ten seconds.
      stickyQueueScheduleToStartTimeout: '2s',
    }),
    Worker.create({
      ...common,
      taskQueue: mailQueue(taskQueue),
      activities: { ...activities.mail },
      maxConcurrentActivityTaskExecutions: atOnce.mail,
    }),
    Worker.create({
      ...common,
      taskQueue: workQueue(taskQueue),
      activities: { ...activities.work },
      maxConcurrentActivityTaskExecutions: atOnce.work,
      // A heartbeat goes out soon after it is made; by default it would wait for most of the ten seconds after which a hand is taken for dead.
      maxHeartbeatThrottleInterval: '2s',
    }),
  ]);
  const finished = Promise.all(workers.map((worker) => worker.run())).then(() => undefined);
  const shutdown = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  finished.catch(shutdown); // one of them died: the other one must not go on alone
  return {
    finished,
    healthy: () => workers.every((worker) => worker.getState() === 'RUNNING'),
    async begin() {
      await clock.read();
      await openOwedCandidacies(db);
      const revived = await revive(db, asking);
      await beginStanding(db, clock, asking);
      return revived;
    },
    async stop() {
      shutdown();
      await Promise.allSettled(workers.map(() => finished));
      mailer.close();
      await (client.connection as Connection).close();
      await connection.close();
      await db.$disconnect();
    },
  };
}
