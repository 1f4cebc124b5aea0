import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Environment } from '../../../../cases/environment';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { LOG } from '../logs/logs.module';
import { AccessLog } from './access-log';
import { AccountController } from './account.controller';
import { AccountReader } from './account.reader';
import { AUTH, createAuth } from './auth';
import { People } from './people';
import { SessionGuard } from './session.guard';
import { Sessions } from './sessions';

@Global()
@Module({
  controllers: [AccountController],
  providers: [
    People,
    AccountReader,
    Sessions,
    AccessLog,
    {
      provide: AUTH,
      useFactory: (db: Database, people: People, environment: Environment, log: Logger) => createAuth(db, people, environment, log),
      inject: [Database, People, ENVIRONMENT, LOG],
    },
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [AUTH, People, AccessLog, Sessions],
})
export class AccountModule {}
