import { ProgramClock } from '../../../../cases/clock';
import { openDatabase } from '../../../../cases/database';
import { readEnvironment } from '../../../../cases/environment';
import { claimInstallation } from '../../../../cases/installation';
import { createAuth } from '../account/auth';
import { People } from '../account/people';
import { createLog } from '../logs/logs';
import { writeProgramData } from '../program/program-data';
import { sandboxAccounts, seedAccounts, seedProviders } from './accounts';
import { isFilled } from './people/filled';
import { lifeNames } from './people/lives';
import { worthVisiting } from './people/plan';

/** SANDBOX_PEOPLE: how many applicants fill a new sandbox; twice as many as there are journeys unless said otherwise, 0 for nobody. */
const people = Number(process.env['SANDBOX_PEOPLE'] ?? 60);
/** SANDBOX_LIVES: how many more are candidates or certified; one of each kind where there are applicants. They take the date six years ahead. */
const lives = Number(process.env['SANDBOX_LIVES'] ?? (people && lifeNames.length));
const filling = { people, lives, password: 'everybody has the same one' };

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
    // The whole API is loaded only where there is something to do: a second start is up in seconds.
    if (!(await isFilled(db, filling))) await (require('./fill') as typeof import('./fill')).fill(environment, log, filling);
  } finally {
    await db.$disconnect();
  }
  const accounts = [
    ...sandboxAccounts.map(({ role, name, email, password }) => ({ role, name, email, password })),
    ...worthVisiting(people, lives).map((one) => ({ ...one, password: filling.password })),
  ];
  process.stdout.write(`${JSON.stringify({ accounts })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exit(1);
});
