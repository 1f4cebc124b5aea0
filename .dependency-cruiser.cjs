/** Who may import whom. The layers and the reasons are in README.md; `npm run lint` and test/architecture check it. */
const messages = '^workflows/.*messages\\.ts$';
const record = '^prisma/generated/';
const packages = 'node_modules/';
const builtin = '^(node:|[a-z_/0-9]+$)';

/** A layer may import its own files, what is named, and any package unless `only` packages are named. */
const layer = (name, from, comment, { may, only }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { couldNotResolve: false, pathNot: [from, ...may, ...(only ? only.map((one) => `${packages}${one}/`) : [packages, builtin])] },
});
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('policy-is-pure', '^policy/', 'Policy is values and functions: no Node, no Temporal, no database.', {
      may: [],
      only: ['temporal-polyfill', 'temporal-utils', 'temporal-spec'],
    }),
    never(
      'calendar-alone-counts',
      { path: '^policy/', pathNot: '^policy/calendar/' },
      { path: `${packages}temporal-` },
      'Civil arithmetic is in policy/calendar.',
    ),
    layer('workflows-wait', '^workflows/', 'A workflow knows policy, messages and the constants of the contract; it decides nothing.', {
      may: ['^policy/', '^cases/contract(\\.ts|/)'],
      only: ['@temporalio/workflow', '@temporalio/common'],
    }),
    never(
      'messages-are-the-surface',
      { path: '^workflows/([^/]+)/' },
      { path: '^workflows/(?!kernel/)', pathNot: ['^workflows/$1/', messages] },
      'A workflow knows another one by its messages only.',
    ),
    layer('cases-are-between', '^cases/', 'What door, record and post share.', { may: ['^policy/', record, messages] }),
    never(
      'cases-speak-as-client',
      { path: '^cases/' },
      { path: `${packages}(@nestjs|@temporalio/(worker|workflow|activity|testing))/` },
      'Cases speak to Temporal as its client.',
    ),
    layer('activities-do', '^activities/', 'An activity records or sends; it knows no procedure.', {
      may: ['^policy/', '^cases/', record, messages],
    }),
    never(
      'activities-are-no-door',
      { path: '^activities/' },
      { path: `${packages}(@nestjs|@temporalio/(worker|workflow))/` },
      'The worker runs activities.',
    ),
    layer('worker-wires', '^apps/worker/', 'The worker wires everything but the door.', {
      may: ['^policy/', '^workflows/', '^activities/', '^cases/', record],
    }),
    layer('door', '^apps/api/', 'The door speaks to processes by messages and reads the record.', {
      may: ['^policy/', '^cases/', record, messages],
    }),
    never(
      'door-runs-no-work',
      { path: '^apps/api/' },
      { path: `${packages}@temporalio/(worker|workflow|activity|testing)/` },
      'The door is a client of Temporal.',
    ),
    layer('web-knows-the-api', '^apps/web/', 'Pages know the API document and nothing behind it.', { may: [] }),
    never(
      'development-stays-out',
      { path: '^(policy|workflows|activities|cases|apps/(api|worker))/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'Running the product needs no development package.',
    ),
    never('tests-are-leaves', { pathNot: '^test/' }, { path: '^test/' }, 'Nothing of the product knows a test.'),
    never('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'A circle is one file cut badly.'),
    never(
      'all-resolve',
      {},
      { couldNotResolve: true, pathNot: '\\+types/|^(virtual:|react-router/)|\\?(url|raw)$' },
      'A name that resolves to nothing is a mistake or a missing package.',
    ),
  ],
  options: {
    exclude: { path: '^apps/web/(\\.react-router|build)/' },
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
