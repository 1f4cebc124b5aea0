// The globals of a test file are those of its Jest worker (see runtime.js). What Jest and a test put there is put back after it.
const { TestEnvironment } = require('jest-environment-node');

const eventHandlers = Symbol.for('EVENT_HANDLERS');
const matchers = Symbol.for('$$jest-matchers-object');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.before = { console: globalThis.console, exit: process.exit, variables: { ...process.env } };
    forgetLastFile();
    for (const key of Reflect.ownKeys(this.global)) {
      const isOfJest = typeof key === 'symbol' || key === 'jest-symbol-do-not-touch';
      if (isOfJest && !(key in globalThis)) Object.defineProperty(globalThis, key, { value: this.global[key] });
    }
    this.global = globalThis;
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: globalThis });
  }

  async teardown() {
    await super.teardown();
    const { console, exit, variables } = this.before;
    globalThis.console = console;
    process.exit = exit;
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
  }
};

/** Jest keeps these by global symbols; each file has had a realm, and so a set, of its own. */
function forgetLastFile() {
  Reflect.deleteProperty(globalThis, eventHandlers);
  const state = { assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false, numPassingAsserts: 0 };
  if (globalThis[matchers]) globalThis[matchers].state = { ...state, suppressedErrors: [] };
}
