import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';

/** Token of the process's pino logger. */
export const LOG = Symbol('log');

@Global()
@Module({})
export class LogsModule {
  static with(log: Logger): DynamicModule {
    return { module: LogsModule, providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  }
}
