import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { root } from '../system/folders.mjs';
import { filesIn } from './catalogue.mjs';
import { numbersOf, sheets } from './numbers.mjs';
import { citations } from './titles.mjs';

/** A copy of what policy tests need, so that nothing done here, nor a kill in the middle, touches the tree. */
function copyOfPolicy() {
  const copy = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const part of ['policy', 'test/policy', 'test/harness/jest', 'docs/guidelines', 'jest.config.js', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'policy.config.cjs'),
    `module.exports = { ...require('./jest.config.js').projects.find(({ displayName }) => displayName === 'policy'), rootDir: __dirname };`,
  );
  return copy;
}

/** Runs the policy tests of some files whose full names match; resolves to `{ passed, ran }`. */
function jest(copy, files, pattern) {
  const arguments_ = ['--config', 'policy.config.cjs', '--runInBand', '--json', '--silent', '--runTestsByPath', ...files];
  if (pattern) arguments_.push('--testNamePattern', pattern);
  const bin = join(root, 'node_modules/jest/bin/jest.js');
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...arguments_], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    const out = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (data) => (out[stream] += data));
    child.on('error', failed);
    child.on('close', () => {
      try {
        const { success, numPassedTests, numFailedTests } = JSON.parse(out.stdout);
        done({ passed: success, ran: numPassedTests + numFailedTests });
      } catch {
        failed(new Error(`jest gave no answer:\n${out.stderr}`));
      }
    });
  });
}

const escaped = (id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A full test name that cites one of the rules in square brackets. */
const citing = (rules) => `\\[([^\\]]*[ ,])?(${rules.map(escaped).join('|')})([ ,][^\\]]*)?\\]`;

/** The policy tests that must notice a changed number: those citing its rule, or, for our own decisions, all of its noun. */
function witnesses(number, cited) {
  const files = number.rules.flatMap((rule) => cited.get(rule) ?? []);
  if (files.length || !number.ours) return { files: [...new Set(files)], pattern: citing(number.rules) };
  const folder = join('test', dirname(number.file));
  return { files: filesIn('test/policy', /\.test\.ts$/).filter((file) => file.startsWith(`${folder}/`)) };
}

/** The values next to a number; an amount below zero means nothing. */
const neighbours = (value) => [value + 1, value - 1].filter((moved) => moved >= 0);

const say = ({ file, line, name, value }) => `${file}:${line} ${name} = ${value}`;

/** Moves each number by one, both ways, and reports those that no test citing their rule misses. Resolves to their texts. */
export async function survivors(folder, report) {
  const cited = new Map();
  for (const { id, file } of citations().filter(({ file }) => file.startsWith('test/policy/')))
    cited.set(id, [...(cited.get(id) ?? []), file]);

  const survived = [];
  const copy = copyOfPolicy();
  const stop = () => {
    rmSync(copy, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const number of sheets(folder).flatMap(numbersOf)) {
      const text = say(number);
      const { files, pattern } = witnesses(number, cited);
      if (!number.rules.length && !number.ours) {
        survived.push(`${text}: names no rule`);
        continue;
      }
      const about = number.rules.join(', ') || 'our decision';
      const sheet = join(copy, number.file);
      const written = readFileSync(sheet, 'utf8');
      const before = files.length ? await jest(copy, files, pattern) : { passed: true, ran: 0 };
      if (!before.ran) survived.push(`${text}: no policy test cites ${about}`);
      else if (!before.passed) survived.push(`${text}: its tests fail as it stands (${about})`);
      else
        for (const moved of neighbours(number.value)) {
          writeFileSync(sheet, written.slice(0, number.start) + moved + written.slice(number.end));
          const { passed } = await jest(copy, files, pattern);
          writeFileSync(sheet, written);
          report(`${passed ? 'missed ' : 'noticed'} ${text} → ${moved} (${about})`);
          if (passed) survived.push(`${text}: nobody misses it as ${moved} (${about})`);
        }
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return survived;
}
