import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { openDatabase, Reads } from '../../../../cases/database';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { Database } from './database';

/** The record and the program clock, once for the whole API. */
@Global()
@Module({
  providers: [
    { provide: Database, useFactory: (environment: Environment) => openDatabase(environment.DATABASE_URL), inject: [ENVIRONMENT] },
    { provide: Reads, useFactory: (environment: Environment) => new Reads(environment.DATABASE_URL), inject: [ENVIRONMENT] },
    {
      provide: ProgramClock,
      useFactory: (db: Database, environment: Environment) => new ProgramClock(db, environment.MODE === 'sandbox'),
      inject: [Database, ENVIRONMENT],
    },
  ],
  exports: [Database, Reads, ProgramClock],
})
export class DatabaseModule implements OnModuleDestroy {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}
  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.db.$disconnect(), this.reads.close()]);
  }
}
