// A migrated database that test files copy: one per state of prisma/migrations.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hashOf } from '../setup/stamp.mjs';
import { root } from './folders.mjs';
import { at, createDatabase, query } from './postgres.mjs';

const run = promisify(execFile);

/** Name of the template for the migrations as they are now; made when there is none yet. */
export async function migratedTemplate(superuser, ownerPassword) {
  const name = `template_${hashOf(['prisma/migrations']).slice(0, 12)}`;
  const known = await query(superuser, 'select datistemplate from pg_database where datname = $1', [name]);
  if (known[0]?.datistemplate) return name;
  const building = `${name}_${process.pid}`;
  await createDatabase(superuser, building);
  const url = at(superuser, { database: building, user: 'certification_owner', password: ownerPassword });
  await run(process.execPath, [join(root, 'scripts/migrate.mjs'), 'deploy'], {
    cwd: root,
    env: { ...process.env, MIGRATION_DATABASE_URL: url },
  });
  // Two runs may have made it at once: the second one throws its own away.
  const renamed = await query(superuser, `alter database "${building}" rename to "${name}"`).then(
    () => true,
    (error) => {
      if (error.code !== '42P04') throw error;
      return false;
    },
  );
  if (renamed) await query(superuser, `alter database "${name}" is_template true`);
  else await query(superuser, `drop database "${building}"`);
  return name;
}
