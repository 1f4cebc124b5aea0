import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { openDatabase } from '../../../../cases/database';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { Database } from './database';

/** The record and the program clock, once for the whole API. */
@Global()
@Module({
  providers: [
    { provide: Database, useFactory: (environment: Environment) => openDatabase(environment.DATABASE_URL), inject: [ENVIRONMENT] },
    {
      provide: ProgramClock,
      useFactory: (db: Database, environment: Environment) => new ProgramClock(db, environment.MODE === 'sandbox'),
      inject: [Database, ENVIRONMENT],
    },
  ],
  exports: [Database, ProgramClock],
})
export class DatabaseModule implements OnModuleDestroy {
  constructor(private readonly db: Database) {}
  async onModuleDestroy(): Promise<void> {
    await this.db.$disconnect();
  }
}
