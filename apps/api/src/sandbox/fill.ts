import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Environment } from '../../../../cases/environment';
import { AppModule } from '../app.module';
import { nestLog } from '../logs/logs';
import { fillSandbox } from './generator';
import type { Filling } from './people/filled';

/** What is missing is filled in by the next start; a sandbox with fewer people is no reason to have none. */
export async function fill(environment: Environment, log: Logger, filling: Filling): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(environment, log), { logger: nestLog(log) });
  try {
    await fillSandbox(app, filling);
  } catch (error) {
    process.stderr.write(`the sandbox is not filled yet, the next start goes on with it: ${(error as Error).message}\n`);
  } finally {
    await app.close();
  }
}
