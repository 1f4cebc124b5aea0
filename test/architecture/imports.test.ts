import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, type Violation, violations } from './cruise';

describe('who may import whom', () => {
  it('holds in the whole tree', async () => {
    expect(await violations(root)).toEqual([]);
  });
});

/** Each of these would be a mistake; the rule that must say so stands beside it. */
const mistakes: [file: string, imports: string, rule: string][] = [
  ['policy/reads.ts', 'node:fs', 'policy-is-pure'],
  ['policy/waits.ts', '@temporalio/workflow', 'policy-is-pure'],
  ['policy/asks.ts', '../cases/clock', 'policy-is-pure'],
  ['policy/counts.ts', 'temporal-polyfill', 'calendar-alone-counts'],
  ['workflows/application/acts.ts', '../../activities/record/record', 'workflows-wait'],
  ['workflows/application/reads.ts', '../../prisma/generated/client', 'workflows-wait'],
  ['workflows/application/opens.ts', '../../cases/clock', 'workflows-wait'],
  ['workflows/application/peeks.ts', '../candidacy/candidacy.workflow', 'messages-are-the-surface'],
  ['workflows/kernel/peeks.ts', '../candidacy/candidacy.workflow', 'messages-are-the-surface'],
  ['cases/acts.ts', '../activities/record/record', 'cases-are-between'],
  ['cases/runs.ts', '../workflows/candidacy/candidacy.workflow', 'cases-are-between'],
  ['cases/serves.ts', '@nestjs/common', 'cases-speak-as-client'],
  ['activities/record/runs.ts', '../../workflows/candidacy/candidacy.workflow', 'activities-do'],
  ['activities/record/serves.ts', '../../apps/api/src/door', 'activities-do'],
  ['activities/record/works.ts', '@temporalio/worker', 'activities-are-no-door'],
  ['apps/worker/src/serves.ts', '../../api/src/door', 'worker-wires'],
  ['apps/api/src/acts.ts', '../../../activities/record/record', 'door'],
  ['apps/api/src/runs.ts', '../../../workflows/candidacy/candidacy.workflow', 'door'],
  ['apps/api/src/works.ts', '@temporalio/worker', 'door-runs-no-work'],
  ['apps/web/app/decides.ts', '../../../policy/rules', 'web-knows-the-api'],
  ['apps/api/src/tries.ts', 'fast-check', 'development-stays-out'],
  ['cases/tests.ts', '../test/harness/clock', 'tests-are-leaves'],
  ['policy/one.ts', './two', 'no-circles'],
  ['policy/lost.ts', './nowhere', 'all-resolve'],
];
const innocent: [file: string, text: string][] = [
  ['policy/rules.ts', 'export const x = 1;'],
  ['cases/clock.ts', "import { x } from '../policy/rules';\nimport { Client } from '@temporalio/client';\nexport { x, Client };"],
  ['cases/contract.ts', 'export const x = 1;'],
  ['prisma/generated/client.ts', 'export const x = 1;'],
  [
    'activities/record/record.ts',
    "import { x } from '../../policy/rules';\nimport { x as y } from '../../prisma/generated/client';\nexport { x, y };",
  ],
  ['workflows/candidacy/candidacy.messages.ts', "import { defineUpdate } from '@temporalio/workflow';\nexport const x = defineUpdate;"],
  [
    'workflows/candidacy/candidacy.workflow.ts',
    "import { x } from '../../cases/contract';\nimport { x as y } from './candidacy.messages';\nexport { x, y };",
  ],
  ['workflows/application/application.workflow.ts', "import { x } from '../candidacy/candidacy.messages';\nexport { x };"],
  ['apps/api/src/door.ts', "import { x } from '../../../workflows/candidacy/candidacy.messages';\nexport { x };"],
  ['test/harness/clock.ts', 'export const x = 1;'],
];

describe('a mistake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  let said: Violation[];

  beforeAll(async () => {
    for (const part of ['package.json', 'tsconfig.json']) cpSync(join(root, part), join(folder, part));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\n`);
    };
    for (const [file, text] of innocent) write(file, text);
    write('policy/two.ts', "import { x } from './one';\nexport const y = x;"); // the other half of a circle
    for (const [file, imports] of mistakes) write(file, `import * as other from '${imports}';\nexport const x = () => other;`);
    said = await violations(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(mistakes)('%s imports %s and is noticed by %s', (from, _imports, rule) => {
    expect(said).toContainEqual(expect.objectContaining({ from, rule }));
  });

  it.each(innocent)('%s is none', (file) => expect(said.map(({ from }) => from)).not.toContain(file));
});
