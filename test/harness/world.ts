/** One program of its own: database, clock, mail, task queue, door and worker. */
import { randomUUID } from 'node:crypto';
import type { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Pool, types } from 'pg';
import { Gateway, type Reply, type Telling } from '../../apps/api/src/cases/gateway';
import { Reconciler } from '../../apps/api/src/cases/reconciler';
import { Walk, type Walked } from '../../apps/api/src/cases/walk';
import { startWorker, type WorkerOptions, type Working } from '../../apps/worker/src/worker';
import type { Asking } from '../../cases/ask';
import { ProgramClock } from '../../cases/clock';
import { openDatabase, openDoor } from '../../cases/database';
import type { FaultPoint } from '../../cases/fault';
import { claimInstallation } from '../../cases/installation';
import { revive } from '../../cases/revive';
import { connectTemporal, registerSearchAttributes } from '../../cases/temporal';
import type { Item } from '../../policy/application/items';
import { instant, type Instant } from '../../policy/calendar';
import type { PrismaClient } from '../../prisma/generated/client';
import { applicant, person } from './applicant';
import { startKillableWorker } from './killable-worker';
import { MailCatcher } from './mail-catcher';
import './processes/register';
import { createTestDatabase, type TestDatabase, testServers } from './servers';
import { silenceTemporal } from './temporal-server';

export const codecKeys = [{ id: 'test', key: Buffer.alloc(32, 7).toString('base64') }];
const origin = 'http://localhost:3999';

export interface WorldOptions {
  /** 3 March 2027, noon Pacific, unless said otherwise. */
  at?: Instant;
  /** How long the door waits for the record, and the walk for an effect (milliseconds). */
  patienceMs?: number;
  chapter?: number;
  /** Another Temporal server than the run's. */
  temporalAddress?: string;
  /** Without a worker from the start. */
  resting?: boolean;
}

export class World {
  /** What happens at a named point, once. */
  readonly faults = new Map<FaultPoint, () => Promise<void>>();
  readonly taskQueue = `test-${randomUUID().slice(0, 8)}`;
  asking!: Asking;
  gateway!: Gateway;
  reconciler!: Reconciler;
  private walker!: Walk;
  private worker: Working | undefined;

  private constructor(
    private readonly options: WorldOptions,
    readonly database: TestDatabase,
    readonly db: PrismaClient,
    private readonly door: PrismaClient,
    /** As owner of the tables, for looking and for tampering. */
    readonly pool: Pool,
    readonly clock: ProgramClock,
    readonly mail: MailCatcher,
    public temporalAddress: string,
  ) {}

  static async create(options: WorldOptions = {}): Promise<World> {
    silenceTemporal();
    const [database, mail] = await Promise.all([createTestDatabase(), MailCatcher.start()]);
    const db = openDatabase(database.url);
    const clock = new ProgramClock(db, true);
    const address = options.temporalAddress ?? testServers().temporalAddress;
    const world = new World(options, database, db, openDoor(database.url), ownerPool(database.ownerUrl), clock, mail, address);
    if (insideTest()) open.add(world);
    await claimInstallation(db, 'sandbox');
    await clock.raiseTo(options.at ?? '2027-03-03T20:00:00.000Z');
    await world.connect();
    if (!options.resting) await world.work();
    return world;
  }

  private async connect(): Promise<void> {
    const { db, clock, door, taskQueue, database } = this;
    const client = await connectTemporal({ address: this.temporalAddress, namespace: 'default', codecKeys }, clock);
    await registerSearchAttributes(client);
    this.asking = { client, taskQueue, ...(this.options.chapter && { chapter: this.options.chapter }) };
    const common = { databaseUrl: database.url, db, clock, asking: this.asking, fault: this.fault };
    const patience = { ...(this.options.patienceMs && { patienceMs: this.options.patienceMs }) };
    this.gateway = new Gateway({ ...common, ...patience, door });
    this.walker = new Walk(common);
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
      origin,
      sandbox: true,
      workflowBundle: { codePath: testServers().bundle },
      maxCachedWorkflows,
      ...(this.options.chapter && { chapter: this.options.chapter }),
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

  // ---------------------------------------------------------------- people

  tell = (command: string, caseId: string, body: object = {}, more: Partial<Telling> = {}): Promise<Reply> =>
    this.gateway.tell({ kind: 'application', caseId, command, actor: 'staff:ada', key: randomUUID(), body, ...more });
  person = async (language: 'en' | 'es' = 'en'): Promise<string> => person(this.db, await this.clock.now(), language);
  /** Somebody submits with some items missing; a person that is given has the draft made for them. */
  async submit(missing: readonly Item[] = [], personId?: string, more: Partial<Telling> = {}): Promise<Reply> {
    const { draftId, version, personId: owner } = await applicant(this.db, await this.clock.now(), missing, personId);
    const actor = `person:${owner}`;
    const telling = { kind: 'application', command: 'submit', actor, key: randomUUID(), body: { draftId, version }, ...more };
    for (let times = 1; ; times += 1) {
      const reply = await this.gateway.tell(telling);
      if (reply.status !== 503 || times === 5) return reply; // a busy machine: repeated with the same key, as the answer asks
    }
  }
  /** The id of an application that was submitted with some items missing. */
  submitted = async (missing: readonly Item[] = [], personId?: string): Promise<string> => changeOf(await this.submit(missing, personId));
  /** The id of a case of the test's own process. */
  async errand(personId?: string): Promise<string> {
    const owner = personId ?? (await this.person());
    const begin = { kind: 'errand', command: 'begin', actor: `person:${owner}`, key: randomUUID(), body: { personId: owner } };
    return changeOf(await this.gateway.tell(begin));
  }
  /** Staff mark every item of files as met. */
  async judgeAll(caseId: string): Promise<void> {
    const findings = { showsBirthDate: true, graduated: true, hours: 80, competencies: 17 };
    for (const item of ['photo-id', 'diploma', 'training-certificate']) {
      await this.tell('judgeItem', caseId, { item, met: true, reasons: [], findings });
    }
  }

  // ---------------------------------------------------------------- clock and housekeeping

  walk = (to: Instant): Promise<Walked> => this.walker.to(to);
  /** Without waking anybody. */
  jump = (to: Instant): Promise<number> => this.clock.raiseTo(to);
  reconcile = (): Promise<void> => this.reconciler.reconcile({ olderThanMs: 0, trustList: false });
  revive = (restored = false): Promise<string[]> => revive(this.db, this.asking, { restored });

  // ---------------------------------------------------------------- looking

  get client(): Client {
    return this.asking.client;
  }
  handle = (caseId: string, kind = 'application') => this.client.workflow.getHandle(`${kind}/${caseId}`);
  /** How the process of a case ended; waits for it. */
  async processEnd(caseId: string, kind = 'application'): Promise<string> {
    const { stage } = (await this.handle(caseId, kind).result()) as { stage: string };
    return stage;
  }
  async runs(where: string): Promise<{ workflowId: string; runId: string; type: string }[]> {
    const found = [];
    for await (const { workflowId, runId, type } of this.client.workflow.list({ query: `TaskQueue = '${this.taskQueue}' and ${where}` })) {
      found.push({ workflowId, runId, type });
    }
    return found;
  }
  /** Rows as the owner sees them; instants and days as texts. */
  async rows<Row = Record<string, string>>(text: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.pool.query(text, values)).rows as Row[];
  }
  /** Every run of this world as the server keeps it, in JSON. */
  async histories(): Promise<{ workflowId: string; history: unknown }[]> {
    const found = [];
    for (const { workflowId, runId } of await this.runs(`ExecutionStatus != 'Terminated'`)) {
      const history = await this.client.workflow.getHandle(workflowId, runId).fetchHistory();
      found.push({ workflowId, history: JSON.parse(historyToJSON(history)) as unknown });
    }
    return found;
  }
  async stage(caseId: string): Promise<string> {
    return (await this.rows<{ stage: string }>('select stage from "Case" where id = $1', caseId))[0]?.stage ?? 'none';
  }
  /** Kinds of the letters of a case that arrived in a mailbox, each once whatever was repeated. */
  async letters(caseId: string): Promise<string[]> {
    const notices = await this.rows<{ kind: string; messageId: string }>(
      'select kind, "messageId" from "Notice" where "caseId" = $1',
      caseId,
    );
    return notices
      .filter(({ messageId }) => this.mail.messageIds.includes(messageId))
      .map(({ kind }) => kind)
      .sort();
  }
  /** Nothing said is unanswered and nothing written is still in the house. */
  async isQuiet(): Promise<boolean> {
    const left = `select id from "Change" where outcome is null union all select id from "Notice" where state in ('requested', 'accepted')`;
    return (await this.rows(left)).length === 0;
  }
  /** Everything that matters about how a case ended, without ids of attempts. */
  async story(caseId: string): Promise<string> {
    const [row] = await this.rows('select stage, "endedAt" is null as open from "Case" where id = $1', caseId);
    const events = await this.rows<{ type: string }>('select type from "Event" where "caseId" = $1', caseId);
    const deadlines = await this.rows('select id, state, "lastDay" from "Deadline" where "caseId" = $1 order by id', caseId);
    return JSON.stringify([row, events.map(({ type }) => type).sort(), deadlines, await this.letters(caseId)]);
  }

  /** Ends this world. Fails when a procedure did not name a row that ran during one of its phases. */
  async close(): Promise<void> {
    if (!this.worker) await this.work();
    const unnamed: string[] = [];
    const lost = `ExecutionStatus != 'Terminated' and ExecutionStatus != 'ContinuedAsNew'`;
    for (const { workflowId, runId, type } of await this.runs(lost)) {
      if (type === 'bare') continue;
      const rows = await this.client.workflow.getHandle(workflowId, runId).query<string[]>('unnamedRows');
      unnamed.push(...rows.map((row) => `${workflowId}: ${row}`));
    }
    await this.release();
    if (unnamed.length) throw new Error(`rows that no phase names: ${unnamed.join(', ')}`);
  }

  /** Lets go of everything, and asks nothing. */
  async release(): Promise<void> {
    open.delete(this);
    await this.rest();
    await (this.client.connection as Connection).close();
    await Promise.all([this.mail.stop(), this.db.$disconnect(), this.door.$disconnect(), this.pool.end()]);
    await this.database.drop();
  }
}

/** A world made by a hook is closed by a hook, also when tests fail; and a file's own `afterAll` runs after the one below. */
const insideTest = (): boolean => typeof expect === 'function' && expect.getState().currentTestName !== undefined;
/** Worlds that are not closed yet: a test that failed leaves one, and Jest would wait for it for ever. */
const open = new Set<World>();
if (typeof afterAll === 'function') {
  afterAll(async () => {
    for (const world of open) await world.release();
  }, 60_000);
}

/** Dates as the program writes them. */
function ownerPool(connectionString: string): Pool {
  const parsers: Record<number, (text: string) => unknown> = {
    [types.builtins.TIMESTAMPTZ]: (text) => instant(new Date(text).getTime()),
    [types.builtins.DATE]: (text) => text,
    [types.builtins.INT8]: Number,
  };
  const getTypeParser = ((oid: number, format?: 'text') => parsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser;
  const pool = new Pool({ connectionString, max: 4, types: { getTypeParser } });
  pool.on('error', () => undefined); // a test took the database away; the next statement reports it
  return pool;
}

export const changeOf = (reply: Reply): string => {
  if ('changeId' in reply && reply.changeId) return reply.changeId;
  throw new Error(`no change: ${JSON.stringify(reply)}`);
};
/** The code of a refusal, or the status of anything else. */
export const verdict = (reply: Reply): string => ('refusal' in reply ? reply.refusal.code : String(reply.status));
