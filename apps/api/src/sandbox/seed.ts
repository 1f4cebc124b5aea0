import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { ProgramClock } from '../../../../cases/clock';
import { openDatabase } from '../../../../cases/database';
import { type Environment, readEnvironment } from '../../../../cases/environment';
import { claimInstallation } from '../../../../cases/installation';
import { createAuth } from '../account/auth';
import { People } from '../account/people';
import { AppModule } from '../app.module';
import { createLog, nestLog } from '../logs/logs';
import { writeProgramData } from '../program/program-data';
import { sandboxAccounts, seedAccounts, seedProviders } from './accounts';
import { fillSandbox, isFilled } from './generator';

/** SANDBOX_PEOPLE: how many people fill a new sandbox; twice as many as there are journeys unless said otherwise, 0 for nobody. */
const filling = { people: Number(process.env['SANDBOX_PEOPLE'] ?? 60), password: 'everybody has the same one' };

/** What is missing is filled in by the next start; a sandbox with fewer people is no reason to have none. */
async function fill(environment: Environment, log: Logger): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(environment, log), { logger: nestLog(log) });
  try {
    await fillSandbox(app, filling);
  } catch (error) {
    process.stderr.write(`the sandbox is not filled yet, the next start goes on with it: ${(error as Error).message}\n`);
  } finally {
    await app.close();
  }
}

/** Fills a sandbox, as often as you like; the last line of its output is `{"accounts":[{role,name,email,password}]}`. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  if (environment.MODE !== 'sandbox') throw new Error('only a sandbox is filled');
  const db = openDatabase(environment.DATABASE_URL, { max: 4 });
  try {
    await claimInstallation(db, environment.MODE);
    const clock = new ProgramClock(db, true);
    await writeProgramData(db);
    await seedProviders(db);
    const log = createLog(environment.LOG_LEVEL);
    await seedAccounts(db, clock, createAuth(db, new People(db, clock), environment, log));
    if (!(await isFilled(db, filling))) await fill(environment, log);
  } finally {
    await db.$disconnect();
  }
  const accounts = sandboxAccounts.map(({ role, name, email, password }) => ({ role, name, email, password }));
  process.stdout.write(`${JSON.stringify({ accounts })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exit(1);
});
