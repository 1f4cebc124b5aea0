import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { read, root, sources } from './tree';

const ids = new Set(
  ['rules.yaml', 'boundaries.yaml'].flatMap((file) => (parse(read(`docs/guidelines/${file}`)) as { id: string }[]).map(({ id }) => id)),
);
/** Forms that only a rule id has: 801.8.B, 601.fee.exam, B-HOLD-DST, RL.revision. */
const ruleId = /^((?!\d+\.\d+\.\d+\.\d+$)\d{3}(\.[A-Za-z0-9-]+)+|B-[A-Z0-9][A-Z0-9-]+|(RL|Back|Purpose|F|C|B|E)\.[A-Za-z0-9.-]+)$/;

describe('rule ids', () => {
  it.each(['policy', 'activities', 'cases', 'apps/api', 'apps/web/app'])('that %s names exist in the catalogue', (layer) => {
    const named = sources(layer).flatMap((file) =>
      [...read(file).matchAll(/'([^'\n]+)'/g)]
        .map(([, text]) => text!)
        .filter((text) => ruleId.test(text))
        .map((id) => ({ file, id })),
    );
    expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('that titles of tests cite exist in the catalogue', () => {
    const said = execFileSync(process.execPath, ['scripts/rules.mjs'], { cwd: root, encoding: 'utf8' });
    expect(said).toContain(` of ${ids.size}`);
  });
});
