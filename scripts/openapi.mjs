// npm run openapi: docs/api/openapi.json from the built API, and from it the types that the pages use.
//   node scripts/openapi.mjs            write both
//   node scripts/openapi.mjs --check    fails when the files in the repository are not what the API says
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { runNode } from './setup/run.mjs';
import { root } from './system/folders.mjs';

const pretty = async (file, text) => format(text, { ...(await resolveConfig(join(root, file))), filepath: file });

async function made() {
  const document = JSON.parse(await runNode('dist/apps/api/src/openapi.js'));
  const types = astToString(await openapiTypes(structuredClone(document), { alphabetize: true }));
  return Object.entries({
    'docs/api/openapi.json': JSON.stringify(document),
    'apps/web/app/api/types.ts': `// Written by \`npm run openapi\` from the API. Do not edit.\n/* eslint-disable max-lines */\n${types}`,
  });
}

let stale = 0;
for (const [file, text] of await made()) {
  const path = join(root, file);
  const content = await pretty(file, text);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale += 1;
  if (process.argv.includes('--check')) console.error(`${file} is not what the API says: run npm run openapi`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${file}`);
  }
}
if (process.argv.includes('--check')) process.exitCode = stale ? 1 : 0;
