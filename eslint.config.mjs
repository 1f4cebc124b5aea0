import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
const tests = ['test/**'];

/** Program dates come from the program clock; see docs/guidelines/README.md for how they are counted. */
const clocks = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask a clock: now() of the kernel or a clock of cases/.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask a clock: now() of the kernel or a clock of cases/.' },
];
/** A test that is not run, or keeps others from running, tells nobody. */
const skipped = [
  {
    selector: 'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|failing)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
];
/** What a workflow may not say outside the kernel's word for time: everything that waits or chooses has a name in the record. */
const waiting = [
  { selector: "CallExpression[callee.name='sleep']", message: 'Wait for a named instant: waitUntil of the kernel.' },
  {
    selector: "CallExpression[callee.name='condition'][arguments.length>1]",
    message: 'Wait for a named instant: waitUntil of the kernel.',
  },
  { selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]', message: 'Wait for a named instant: waitUntil of the kernel.' },
];
const chance = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A replay must choose the same: take it from the opening.',
  },
];
const everyDate = [{ selector: "Identifier[name='Date']", message: 'Civil time is in policy/calendar.' }];
const imports = [{ selector: 'ImportDeclaration[source.value=/^\\..*\\.js$/]', message: 'Import without an extension.' }];

const say = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

const nodeGlobals = Object.fromEntries(
  'AbortController AbortSignal Buffer TextDecoder TextEncoder URL URLSearchParams WebAssembly __dirname clearInterval clearTimeout console fetch module performance process require setImmediate setInterval setTimeout structuredClone'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'prisma/generated/',
      '**/.react-router/',
      '.data/',
      '.cache/',
      'coverage/',
      '**/build/',
      'apps/web/api/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-constant-binary-expression': 'error',
      'no-empty': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-useless-catch': 'error',
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      ...say(clocks, imports),
    },
  },
  { files: ['policy/**'], rules: { ...say(everyDate, chance, imports) } },
  { files: ['workflows/**'], rules: { 'no-console': 'error', ...say(clocks, waiting, chance, imports) } },
  { files: ['workflows/kernel/time.ts'], rules: { ...say(imports) } },
  { files: ['activities/**', 'cases/**', 'apps/api/**', 'apps/worker/**'], rules: { 'no-console': 'error' } },
  /** Programs a person runs speak to their terminal; a program that cannot start says why there. */
  { files: ['apps/*/src/main.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  {
    files: ['apps/worker/src/{revive,verify}.ts', 'apps/api/src/openapi*.ts', 'apps/api/src/sandbox/seed.ts'],
    rules: { 'no-console': 'off' },
  },
  /** What production must not even load, and what a second start does not need, is required where that is known. */
  { files: ['apps/api/src/app.module.ts', 'apps/api/src/sandbox/seed.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  /** The providers of the two clocks, and what lives by the machine's: sessions, tokens, health, logs. */
  {
    files: ['cases/**/clock.ts', 'cases/**/*-clock.ts', 'apps/api/src/{auth,health}/**', 'apps/worker/src/**'],
    rules: { ...say(imports) },
  },
  { files: tests, rules: { ...say(skipped, imports) } },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // React Router is answered by throwing a Response.
    rules: { ...reactHooks.configs.flat.recommended.rules, '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error', '@typescript-eslint/no-require-imports': 'off' },
  },
);
