// A clean clone knows no durations, and file sizes say little about them: what is known to be long begins first, so that no
// worker is busy for a minute after the others have finished.
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const tests = resolve(__dirname, '../..');
const long = [
  'scenarios/certification/many',
  'api/sandbox/lives',
  'scenarios/kernel/walk',
  'scenarios/kernel/crashes',
  'replay/replay',
  'api/portal/portal',
  'scenarios/kernel/doors',
  'web/staff/waiting',
  'web/portal/exam',
  'web/portal/refusals',
].map((name) => join(tests, `${name}.test.ts`));

module.exports = class extends Sequencer {
  sort(given) {
    const gone = long.find((file) => !existsSync(file));
    if (gone) throw new Error(`test/harness/jest/longest-first.js names ${gone}, which is not there`);
    const place = ({ path }) => (long.includes(path) ? long.indexOf(path) : long.length);
    return super.sort(given).sort((one, other) => place(one) - place(other));
  }
};
