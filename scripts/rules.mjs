// Which rules of the catalogue (docs/guidelines) have a test, read from the titles of the tests.
//   npm run rules                          covered and total per area; fails when a title cites an id that does not exist
//   npm run rules -- --missing [area]      the rules without a test
//   npm run rules -- --mutate [folder]     moves each number of each rule sheet by one; a policy test citing its rule must fail
import { areas } from './rules/catalogue.mjs';
import { survivors } from './rules/mutate.mjs';
import { citations } from './rules/titles.mjs';

const [mode, about] = process.argv.slice(2);

function coverage() {
  const cited = citations();
  const unknown = cited.filter(({ id }) => !areas.has(id));
  const covered = new Set(cited.map(({ id }) => id));
  const rows = new Map();
  for (const [id, area] of areas) {
    const row = rows.get(area) ?? { covered: 0, total: 0, missing: [] };
    row.total += 1;
    if (covered.has(id)) row.covered += 1;
    else row.missing.push(id);
    rows.set(area, row);
  }
  for (const [area, row] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${area.padEnd(22)} ${String(row.covered).padStart(4)} of ${row.total}`);
    if (mode === '--missing' && row.missing.length && (!about || about === area)) console.log(`  ${row.missing.join(' ')}`);
  }
  const total = [...rows.values()].reduce((sum, row) => sum + row.covered, 0);
  console.log(`${'all'.padEnd(22)} ${String(total).padStart(4)} of ${areas.size}`);
  for (const { id, file, title } of unknown) console.error(`no such rule: ${id} in ${file}: ${title}`);
  return unknown.length === 0;
}

async function mutation() {
  const survived = await survivors(about, console.log);
  for (const survivor of survived) console.error(survivor);
  console.log(survived.length ? `${survived.length} changed numbers went unnoticed` : 'every changed number was noticed');
  return survived.length === 0;
}

if (mode && !['--missing', '--mutate'].includes(mode)) {
  console.error('npm run rules -- [--missing [area] | --mutate [folder]]');
  process.exit(2);
}
process.exitCode = (await (mode === '--mutate' ? mutation() : coverage())) ? 0 : 1;
