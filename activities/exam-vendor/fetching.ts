/** In: every file once, whatever its name, by its hash. It is read line by line and leaves the vendor's place when its rows are written down. */
import { transaction } from '../../cases/database';
import { fromInstant } from '../../cases/rows';
import { type BadCell, takenFrom } from '../../policy/exam-vendor/cells';
import { type FileType, fileTypes, formatOf } from '../../policy/exam-vendor/formats';
import type { Taken } from '../../policy/exam-vendor/judge';
import type { Prisma } from '../../prisma/generated/client';
import type { WorkContext } from '../work';
import { hashOf, keep, keyOf, withoutScores } from './archive';
import { type Line, type Read, readFile } from './reading';
import type { Transport } from './transport';
import { stampOf } from './writing';

export type Incoming = Exclude<FileType, 'cdd' | 'ead'>;
/** Answers before what builds on them. */
export const exchanged: readonly Incoming[] = ['vcdc', 'eac', 'event', 'exam'];

const typeOf = (name: string): Incoming | undefined =>
  fileTypes
    .filter((type): type is Incoming => formatOf(type).direction === 'in')
    .find((type) => new RegExp(`^${formatOf(type).prefix}(?![a-z])`, 'i').test(name));

/** Takes the files of these types; what else lies there stays where it is. */
export async function fetchWaiting(context: WorkContext, transport: Transport, types: readonly Incoming[]): Promise<void> {
  const names = await transport.waiting();
  const wanted = types.flatMap((type) =>
    names
      .filter((name) => typeOf(name) === type)
      .sort()
      .map((name) => ({ type, name })),
  );
  for (const [order, { type, name }] of wanted.entries()) await take(context, transport, type, name, order);
}

/** Files of which rows wait, in the order in which they are imported. Those of a run that broke off are among them. */
export async function unimported({ db }: WorkContext): Promise<string[]> {
  const where = { direction: 'in', state: 'read', type: { in: [...exchanged] } };
  const files = await db.vendorFile.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } });
  return files.map(({ id }) => id);
}

async function take(context: WorkContext, transport: Transport, type: Incoming, name: string, order: number): Promise<void> {
  const { db, clock, storage } = context;
  const content = await transport.fetch(name);
  const sha256 = hashOf(content);
  const known = await db.vendorFile.findUnique({ where: { direction_sha256: { direction: 'in', sha256 } }, select: { storageKey: true } });
  if (known) {
    if (known.storageKey) await transport.remove(name);
    return;
  }
  const now = await clock.now();
  const format = formatOf(type);
  const read = readFile(content, format);
  const rows = 'lines' in read ? read.lines.map((line) => rowOf(type, line)) : [];
  // Of what cannot be read nothing is kept, because nobody knows where its scores are: it stays where it is.
  const storageKey = 'lines' in read ? keyOf('in', sha256) : '';
  if ('lines' in read) await keep(storage, storageKey, withoutScores(format, read.lines));
  const id = `in-${stampOf(now)}-${String(order).padStart(3, '0')}-${sha256.slice(0, 12)}`;
  const about = { id, direction: 'in', type, name: name.slice(0, 200), sha256, bytes: content.length, storageKey };
  await transaction(db, async (tx) => {
    await tx.vendorFile.create({ data: { ...about, at: fromInstant(now), state: 'read', problem: problemOf(read) } });
    await tx.vendorRow.createMany({ data: rows.map((row) => ({ fileId: id, ...row })) });
  });
  if (storageKey) await transport.remove(name);
}

/** Nothing of it could be read, or columns were there that nobody knows. */
function problemOf(read: Read): string | null {
  if ('problem' in read) return read.problem;
  return read.unknown.length ? `columns not known: ${read.unknown.join(', ').slice(0, 500)}` : null;
}

type Row = Omit<Prisma.VendorRowCreateManyInput, 'fileId'>;
const isBad = (taken: Taken | BadCell): taken is BadCell => 'problem' in taken;

/** A line as the report shows it. Rows of the vendor's list are compared, not imported. */
export function rowOf(type: Incoming, { line, cells, problem }: Line): Row {
  const numbers = {
    examId: (cells['ClientCandidateID'] ?? '').slice(0, 50) || null,
    authorization: (cells['ClientAuthorizationID'] ?? '').slice(0, 50) || null,
  };
  if (problem) return { line, state: 'bad', reason: problem, ...numbers };
  if (type === 'list') return { line, state: 'good', ...numbers };
  const taken = takenFrom(type, cells);
  if (isBad(taken)) return { line, state: 'bad', reason: taken.problem, column: taken.column, ...numbers };
  return { line, state: 'waiting', taken: taken as object, ...numbers };
}
