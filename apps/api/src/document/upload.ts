import { createHash, randomUUID } from 'node:crypto';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type/core';
import { Problem } from '../problems/problem';
import { safeFileName } from './file-name';
import { type FileType, fileTypes, maxFileBytes } from './limits';
import type { Storage } from '../../../../cases/storage';

/** A file that arrived whole and lies in storage; no row names it yet. */
export interface Arrived {
  fields: Record<string, string>;
  storageKey: string;
  fileName: string;
  type: FileType;
  bytes: number;
  sha256: string;
}

/** What file-type looks at. */
const headBytes = 4_100;

/**
 * Reads a form with one file straight into storage, never whole in memory. Whatever is wrong, nothing stays behind.
 * `begins` hears of the file when its first bytes are here, with the fields before it.
 */
export async function receiveUpload(
  request: FastifyRequest,
  storage: Storage,
  begins: (fields: Record<string, string>) => Promise<void>,
): Promise<Arrived> {
  const fields: Record<string, string> = {};
  let kept: Omit<Arrived, 'fields'> | undefined;
  try {
    for await (const part of whole(partsOf(request))) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else if (part.fieldname === 'file' && !kept) {
        await begins(fields);
        kept = await keep(part, storage);
      } else part.file.resume();
    }
  } catch (error) {
    if (kept) await storage.remove(kept.storageKey);
    throw error;
  }
  if (!kept) throw new Problem('file-missing');
  return { fields, ...kept };
}

function partsOf(request: FastifyRequest): AsyncIterableIterator<Multipart> {
  if (!request.isMultipart()) throw new Problem('wrong-media-type');
  return request.parts();
}

/** A source that breaks off is the sender's connection, whatever error it shows; a limit of ours stays what it is. */
async function* whole<Part>(source: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* source;
  } catch (error) {
    throw isLimit(error) || error instanceof Problem ? error : new Problem('file-interrupted');
  }
}

const isLimit = (error: unknown): boolean => String((error as { code?: string }).code).endsWith('_LIMIT');

async function keep(part: MultipartFile, storage: Storage): Promise<Omit<Arrived, 'fields'>> {
  const id = randomUUID();
  const storageKey = `${id.slice(0, 2)}/${id}`;
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  await storage.write(storageKey, watched());
  const found = await fileTypeFromBuffer(head);
  const type = fileTypes.find((known) => known === found?.mime);
  const wrong = part.file.truncated ? 'too-large' : bytes === 0 ? 'file-empty' : type ? undefined : 'file-wrong-type';
  if (wrong || !type) {
    await storage.remove(storageKey);
    throw new Problem(wrong ?? 'file-wrong-type', wrong === 'too-large' ? { detail: `at most ${maxFileBytes} bytes` } : {});
  }
  return { storageKey, fileName: safeFileName(part.filename, type), type, bytes, sha256: hash.digest('hex') };

  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of whole(part.file as AsyncIterable<Buffer>)) {
      bytes += chunk.length;
      hash.update(chunk);
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
      yield chunk;
    }
  }
}
