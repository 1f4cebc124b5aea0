/** What controllers speak to cases with: `Gateway`, and in the sandbox `Walk`. Housekeeping runs beside it. */
import { Global, Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Connection } from '@temporalio/client';
import { ProgramClock } from '../../../../cases/clock';
import { openDoor, warmDoor } from '../../../../cases/database';
import type { Environment } from '../../../../cases/environment';
import { faultOf } from '../../../../cases/fault';
import { connectTemporal, registerSearchAttributes } from '../../../../cases/temporal';
import { Asking } from './asking';
import { CaseRecords } from './case.records';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { Door } from './door';
import { Gateway } from './gateway';
import { Reconciler } from './reconciler';
import { Walk } from './walk';

const everyMs = 60_000;

const needed = [Database, ProgramClock, Asking, ENVIRONMENT];

@Global()
@Module({
  providers: [
    CaseRecords,
    { provide: Door, useFactory: (environment: Environment) => openDoor(environment.DATABASE_URL), inject: [ENVIRONMENT] },
    {
      provide: Asking,
      // Lazy: the door opens also while the Temporal server is away, and answers 202.
      useFactory: async (clock: ProgramClock, environment: Environment): Promise<Asking> => {
        const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, CODEC_KEYS: codecKeys, TASK_QUEUE: taskQueue } = environment;
        return { client: await connectTemporal({ address, namespace, codecKeys }, clock, { lazy: true }), taskQueue };
      },
      inject: [ProgramClock, ENVIRONMENT],
    },
    {
      provide: Gateway,
      useFactory: (db: Database, clock: ProgramClock, asking: Asking, environment: Environment, door: Door) =>
        new Gateway({ door, db, clock, asking, fault: faultOf(environment.MODE, process.env['DIE_AT']) }),
      inject: [...needed, Door],
    },
    {
      provide: Walk,
      useFactory: (db: Database, clock: ProgramClock, asking: Asking, environment: Environment) =>
        new Walk({ databaseUrl: environment.DATABASE_URL, db, clock, asking, fault: faultOf(environment.MODE, process.env['DIE_AT']) }),
      inject: needed,
    },
    {
      provide: Reconciler,
      useFactory: (db: Database, clock: ProgramClock, asking: Asking, environment: Environment, gateway: Gateway) =>
        new Reconciler({ databaseUrl: environment.DATABASE_URL, db, clock, asking, gateway }),
      inject: [...needed, Gateway],
    },
  ],
  exports: [CaseRecords, Gateway, Walk, Reconciler, Asking],
})
export class CasesModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('cases');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

  constructor(
    @Inject(Asking) private readonly asking: Asking,
    private readonly door: Door,
    private readonly reconciler: Reconciler,
  ) {}

  onApplicationBootstrap(): void {
    const round = async (): Promise<void> => {
      try {
        await warmDoor(this.door);
        await registerSearchAttributes(this.asking.client);
        await this.reconciler.reconcile();
      } catch (error) {
        // Database or server away: the next round is in a minute, and nothing is lost meanwhile.
        this.log.warn(`housekeeping: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    const next = () => (this.round ??= round().finally(() => (this.round = undefined)));
    void next();
    this.timer = setInterval(() => void next(), everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    await (this.asking.client.connection as Connection).close();
    await this.door.$disconnect();
  }
}
