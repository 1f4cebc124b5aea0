/** One program of its own: database, clock, mail, task queue, door and worker. Tests use the World that is built on it. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { Gateway } from '../../apps/api/src/cases/gateway';
import { Reconciler } from '../../apps/api/src/cases/reconciler';
import { Walk, type Walked } from '../../apps/api/src/cases/walk';
import { writeProgramData } from '../../apps/api/src/program/program-data';
import { startWorker, type WorkerOptions, type Working } from '../../apps/worker/src/worker';
import type { Asking } from '../../cases/ask';
import { ProgramClock } from '../../cases/clock';
import { openDatabase, openDoor } from '../../cases/database';
import type { FaultPoint } from '../../cases/fault';
import { claimInstallation } from '../../cases/installation';
import { revive } from '../../cases/revive';
import { connectTemporal, registerSearchAttributes } from '../../cases/temporal';
import type { Instant } from '../../policy/calendar';
import type { PrismaClient } from '../../prisma/generated/client';
import { startKillableWorker } from './killable-worker';
import type { MailCatcher } from './mail-catcher';
import { ownerPool } from './owner-pool';
import { type TestDatabase, testServers } from './servers';

export const codecKeys = [{ id: 'test', key: Buffer.alloc(32, 7).toString('base64') }];
const origin = 'http://localhost:3999';

export interface WorldOptions {
  /** 3 March 2027, noon Pacific, unless said otherwise. */
  at?: Instant;
  /** How long the door waits for the record (milliseconds). */
  patienceMs?: number;
  /** How long the walk waits for any effect (milliseconds). */
  walkPatienceMs?: number;
  chapter?: number;
  /** Another Temporal server than the run's. */
  temporalAddress?: string;
  /** Without a worker from the start. */
  resting?: boolean;
  /** The exam vendor takes files and says nothing; otherwise it is simulated, and candidates pass by themselves. */
  silentVendor?: boolean;
}

export class Program {
  /** What happens at a named point, once. */
  readonly faults = new Map<FaultPoint, () => Promise<void>>();
  readonly taskQueue = `test-${randomUUID().slice(0, 8)}`;
  /** Folder of files that this world's worker writes. */
  readonly files = mkdtempSync(join(tmpdir(), 'world-'));
  readonly db: PrismaClient;
  private readonly door: PrismaClient;
  readonly pool: Pool;
  readonly clock: ProgramClock;
  temporalAddress: string;
  asking!: Asking;
  gateway!: Gateway;
  reconciler!: Reconciler;
  private walker!: Walk;
  protected worker: Working | undefined;

  protected constructor(
    private readonly options: WorldOptions,
    readonly database: TestDatabase,
    readonly mail: MailCatcher,
  ) {
    this.db = openDatabase(database.url);
    this.door = openDoor(database.url);
    this.pool = ownerPool(database.ownerUrl);
    this.clock = new ProgramClock(this.db, true);
    this.temporalAddress = options.temporalAddress ?? testServers().temporalAddress;
    if (insideTest()) open.add(this);
  }

  protected async begin(): Promise<this> {
    await claimInstallation(this.db, 'sandbox');
    await writeProgramData(this.db);
    await this.clock.raiseTo(this.options.at ?? '2027-03-03T20:00:00.000Z');
    await this.connect();
    if (!this.options.resting) await this.work();
    return this;
  }

  private async connect(): Promise<void> {
    const { db, clock, door, taskQueue, database } = this;
    const client = await connectTemporal({ address: this.temporalAddress, namespace: 'default', codecKeys }, clock);
    await registerSearchAttributes(client);
    this.asking = { client, taskQueue, ...(this.options.chapter && { chapter: this.options.chapter }) };
    const common = { databaseUrl: database.url, db, clock, asking: this.asking, fault: this.fault };
    const patience = { ...(this.options.patienceMs && { patienceMs: this.options.patienceMs }) };
    this.gateway = new Gateway({ ...common, ...patience, door });
    const { walkPatienceMs } = this.options;
    this.walker = new Walk({ ...common, ...(walkPatienceMs && { patienceMs: walkPatienceMs }) });
    this.reconciler = new Reconciler({ ...common, gateway: this.gateway });
  }

  fault = async (point: FaultPoint): Promise<void> => {
    const hit = this.faults.get(point);
    this.faults.delete(point);
    await hit?.();
  };

  // ---------------------------------------------------------------- workers and servers

  private workerOptions(maxCachedWorkflows: number): Omit<WorkerOptions, 'fault'> {
    const { database, taskQueue, temporalAddress, mail } = this;
    return {
      databaseUrl: database.url,
      temporalAddress,
      namespace: 'default',
      taskQueue,
      codecKeys,
      smtpUrl: mail.url,
      storageDir: this.files,
      origin,
      sandbox: true,
      workflowBundle: { codePath: testServers().bundle },
      maxCachedWorkflows,
      ...(this.options.chapter && { chapter: this.options.chapter }),
      ...(this.options.silentVendor && {
        examVendor: { kind: 'folder', seriesCode: 'CMPSS', folder: join(this.files, 'exam-vendor') },
      }),
    };
  }
  async work(maxCachedWorkflows = 500): Promise<void> {
    this.worker = await startWorker({ ...this.workerOptions(maxCachedWorkflows), fault: this.fault });
  }
  async rest(): Promise<void> {
    await this.worker?.stop();
    this.worker = undefined;
  }
  /** A worker in a process of its own, which dies at a named point as if by power loss. Resolves when it is dead. */
  async workUntilKilled(at: FaultPoint | 'from-outside', whileRunning: (kill: () => void) => Promise<unknown>): Promise<void> {
    const { kill, dead } = await startKillableWorker({ ...this.workerOptions(500), dieAt: at });
    await Promise.all([whileRunning(kill), dead]);
  }
  /** Every process of this world is gone, as after the loss of Temporal's data. */
  async loseProcesses(): Promise<void> {
    for (const { workflowId } of await this.runs(`ExecutionStatus = 'Running'`)) {
      await this.client.workflow
        .getHandle(workflowId)
        .terminate('lost')
        .catch((error: Error) => {
          if (error.name !== 'WorkflowNotFoundError') throw error; // it ended meanwhile
        });
    }
  }
  /** The same database and another, empty Temporal server. */
  async moveTo(temporalAddress: string): Promise<void> {
    await (this.client.connection as Connection).close();
    this.temporalAddress = temporalAddress;
    await this.connect();
  }

  // ---------------------------------------------------------------- clock and housekeeping

  walk = (to: Instant): Promise<Walked> => this.walker.to(to);
  /** Without waking anybody. */
  jump = (to: Instant): Promise<number> => this.clock.raiseTo(to);
  reconcile = (): Promise<void> => this.reconciler.reconcile({ olderThanMs: 0, trustList: false });
  revive = (restored = false): Promise<string[]> => revive(this.db, this.asking, { restored });

  get client(): Client {
    return this.asking.client;
  }
  handle = (caseId: string, kind = 'application') => this.client.workflow.getHandle(`${kind}/${caseId}`);
  async runs(where: string): Promise<{ workflowId: string; runId: string; type: string }[]> {
    const found = [];
    for await (const { workflowId, runId, type } of this.client.workflow.list({ query: `TaskQueue = '${this.taskQueue}' and ${where}` })) {
      found.push({ workflowId, runId, type });
    }
    return found;
  }
  /** Lets go of everything, and asks nothing. */
  async release(): Promise<void> {
    open.delete(this);
    await this.rest();
    await (this.client.connection as Connection).close();
    await Promise.all([this.mail.stop(), this.db.$disconnect(), this.door.$disconnect(), this.pool.end()]);
    await this.database.drop();
    rmSync(this.files, { recursive: true, force: true });
  }
}

/** A world made by a hook is closed by a hook, also when tests fail; and a file's own `afterAll` runs after the one below. */
const insideTest = (): boolean => typeof expect === 'function' && expect.getState().currentTestName !== undefined;
/** Worlds that are not closed yet: a test that failed leaves one, and Jest would wait for it for ever. */
const open = new Set<Program>();
if (typeof afterAll === 'function') {
  afterAll(async () => {
    for (const world of open) await world.release();
  }, 60_000);
}
