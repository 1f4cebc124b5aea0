/** `npm run verify`: recomputes the chain of events of every case. Exit code 1 when one is broken. */
import { allBreaks } from '../../../activities/record/verify';
import { openDatabase } from '../../../cases/database';
import { EnvironmentError, readEnvironment } from '../../../cases/environment';

async function main(): Promise<void> {
  const db = openDatabase(readEnvironment().DATABASE_URL, { max: 2 });
  const { cases, events, breaks } = await allBreaks(db);
  await db.$disconnect();
  for (const { caseId, number } of breaks) console.error(`${caseId}: event ${number} was altered, removed or invented`);
  console.log(
    `${cases} ${cases === 1 ? 'case' : 'cases'}, ${events} events: ${breaks.length ? `${breaks.length} broken` : 'every chain holds'}`,
  );
  process.exitCode = breaks.length ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
