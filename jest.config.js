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
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.ts$': swc('typescript'), '\\.m?js$': swc('ecmascript') },
  ...more,
});

/** Nest, better-auth, the exam libraries and temporal-polyfill are published as ES modules, which Jest on Node 20 cannot require. */
const withEsModules = { transformIgnorePatterns: [] };
/** The browser's tools are scripts as they are; made strict, the accessibility rules would not run. */
const withBrowser = { transformIgnorePatterns: ['/node_modules/(axe-core|@axe-core|playwright-core)/'] };
/** One database template, one Temporal server and one workflow bundle for the whole run. */
const withServers = { globalSetup: '<rootDir>/test/harness/setup.js', globalTeardown: '<rootDir>/test/harness/teardown.js' };

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    project('policy', withEsModules),
    /** The compiler is read, not run through itself. */
    project('architecture', { transformIgnorePatterns: ['/node_modules/typescript/'] }),
    project('activities', { ...withServers, ...withEsModules }),
    project('scenarios', { ...withServers, ...withEsModules }),
    project('replay', { ...withServers, ...withEsModules }),
    project('api', { ...withServers, ...withEsModules }),
    project('web', { ...withServers, ...withBrowser }),
  ],
};
