// How tests load modules. Jest by itself evaluates every package anew for every test file, in a realm of its own: two seconds of
// processor and a hundred megabytes for each, and code that never gets warm. Here packages and the generated database client are
// loaded by Node itself, as in production and once per Jest worker; they keep nothing that tests change. The program and the
// tests are still evaluated anew for every file, so no file sees what another one left in a module.
const { createRequire, isBuiltin } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const generated = join(__dirname, '../../../prisma/generated/');

module.exports = class extends Runtime {
  constructor(...given) {
    super(...given);
    // In the realm of the packages: an Error or a Date of theirs is also one of the test's.
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, name, options, isRequireActual) {
    if (name && !options?.isInternalModule && !isBuiltin(name)) {
      const isPackage = !/^[./]/.test(name);
      const isGenerated = !isPackage && resolve(dirname(from), name).startsWith(generated);
      if (isGenerated) require('../register.js'); // it is TypeScript
      if (isPackage || isGenerated) return createRequire(from)(name);
    }
    return super.requireModule(from, name, options, isRequireActual);
  }
};
