/** Reading JSON bodies: strict, bounded in depth, and only text that the record can keep. */
import type { FastifyInstance } from 'fastify';
import { textOf } from '../registry/csv';
import { mostCheckBytes } from '../registry/limits';
import { Problem } from '../problems/problem';

/** Deeper than any body of ours by far. */
const maxDepth = 16;

/** Depth is counted on the text, so that a hostile body never becomes an object. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > maxDepth) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
export const isFitText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function check(value: unknown): void {
  if (typeof value === 'string' && !isFitText(value)) throw new Problem('unfit-text');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key) || !isFitText(key)) throw new Problem('unfit-text');
    check(inner);
  }
}

/** Throws Problem: not-json, too-deep, unfit-text. An empty body is undefined. */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem('not-json'); // not UTF-8
  }
  if (tooDeep(text)) throw new Problem('too-deep');
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('not-json');
  }
  check(value);
  return value;
}

/** JSON only, read strictly; every other type is answered 415. Lists to be checked in the registry come as spreadsheets do. */
export function jsonBodies(http: FastifyInstance): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: mostCheckBytes }, (request, body, done) => {
    if (request.url.startsWith('/api/registry/')) done(null, textOf(body as Buffer));
    else done(new Problem('wrong-media-type'));
  });
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
