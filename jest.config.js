const swc = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: syntax === 'typescript' ? { syntax, decorators: true } : { syntax },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  },
];

const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: '<rootDir>/test/harness/jest/environment.js',
  runtime: '<rootDir>/test/harness/jest/runtime.js',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.ts$': swc('typescript'), '\\.m?js$': swc('ecmascript') },
  ...more,
});

/** One database template, one Temporal server and one workflow bundle for the whole run. */
const withServers = { globalSetup: '<rootDir>/test/harness/setup.js', globalTeardown: '<rootDir>/test/harness/teardown.js' };

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/harness/jest/longest-first.js',
  projects: [
    project('policy'),
    project('architecture'),
    project('activities', withServers),
    project('scenarios', withServers),
    project('replay', withServers),
    project('api', withServers),
    project('web', withServers),
  ],
};
