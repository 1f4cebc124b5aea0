/**
 * In: every file once, whatever its name, by its hash. It is read line by line and leaves the vendor's place when its rows are
 * written down. A file that cannot be taken stays where it is, is named, and keeps no other from being taken.
 */
import { transaction, type Tx } from '../../cases/database';
import { fromInstant } from '../../cases/rows';
import { currentEdition } from '../../policy/application/rules';
import { badCell, type BadCell, takenFrom } from '../../policy/exam-vendor/cells';
import type { StuckFile } from '../../policy/exam-vendor/file';
import { formatOf, type Incoming, typeIn } from '../../policy/exam-vendor/formats';
import type { Taken } from '../../policy/exam-vendor/judge';
import type { stuckFileWords } from '../../policy/exam-vendor/row-words';
import { vendorRulesOf } from '../../policy/exam-vendor/rules';
import type { Prisma } from '../../prisma/generated/client';
import type { WorkContext } from '../work';
import { hashOf, keep, keyOf, withoutScores } from './archive';
import { type Line, type Read, readFile } from './reading';
import { stuckBy, type Transport, type Waiting } from './transport';
import { stampOf } from './writing';

/** Answers before what builds on them. */
export const exchanged: readonly Incoming[] = ['vcdc', 'eac', 'event', 'exam'];

/** Takes the files of these types. Answers those that could not be taken, and those whose names say nothing. */
export async function fetchWaiting(context: WorkContext, transport: Transport, types: readonly Incoming[]): Promise<StuckFile[]> {
  const there = (await transport.waiting()).sort((one, other) => (one.name < other.name ? -1 : 1));
  const stuck = there
    .filter(({ name }) => typeIn(name) === undefined)
    .map(({ name }): StuckFile => ({ name, code: 'unknown-name' satisfies keyof typeof stuckFileWords }));
  const wanted = types.flatMap((type) => there.filter(({ name }) => typeIn(name) === type).map((file) => ({ type, file })));
  for (const [order, { type, file }] of wanted.entries()) {
    try {
      if (file.bytes > mostBytes) stuck.push({ name: file.name, code: 'too-large' satisfies keyof typeof stuckFileWords });
      else await take(context, transport, type, file.name, order);
    } catch (error) {
      if (await isThere(transport, file)) stuck.push(stuckBy(error, file.name));
    }
  }
  return stuck;
}

const mostBytes = vendorRulesOf(currentEdition).fileBytes;

/** Whether the file is to blame. Throws when the whole place is away; a file that is gone was taken by a run beside this one. */
const isThere = async (transport: Transport, { name }: Waiting): Promise<boolean> =>
  (await transport.waiting()).some((file) => file.name === name);

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
  // The vendor's list is compared, not imported: nobody comes back to one that cannot be read.
  const state = type === 'list' && 'problem' in read ? 'unreadable' : 'read';
  const about = { id, direction: 'in', type, name: name.slice(0, 200), sha256, bytes: content.length, storageKey };
  await transaction(db, async (tx) => {
    await tx.vendorFile.create({ data: { ...about, at: fromInstant(now), state, problem: problemOf(read) } });
    await writeRows(tx, id, rows);
  });
  if (storageKey) await transport.remove(name);
}

/** Nothing of it could be read, or columns were there that nobody knows. */
function problemOf(read: Read): string | null {
  if ('problem' in read) return read.problem;
  return read.unknown.length ? `columns not known: ${read.unknown.join(', ').slice(0, 500)}` : null;
}

type Row = Omit<Prisma.VendorRowCreateManyInput, 'fileId'>;
/** In one statement, however many they are. */
const writeRows = (tx: Tx, fileId: string, rows: Row[]): Promise<number> => tx.$executeRaw`
  insert into "VendorRow" ("fileId", line, state, reason, "column", "examId", "authorization", taken)
  select ${fileId}, line, state, reason, "column", "examId", "authorization", taken
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(line int, state text, reason text, "column" text, "examId" text, "authorization" text, taken jsonb)`;

const isBad = (taken: Taken | BadCell): taken is BadCell => 'problem' in taken;

/** A line as the report shows it. Rows of the vendor's list are compared, not imported. */
export function rowOf(type: Incoming, { line, cells, problem }: Line): Row {
  const numbers = {
    examId: (cells['ClientCandidateID'] ?? '').slice(0, 50) || null,
    authorization: (cells['ClientAuthorizationID'] ?? '').slice(0, 50) || null,
  };
  if (problem) return { line, state: 'bad', reason: problem, ...numbers };
  const taken = type === 'list' ? badCell(formatOf(type).columns, cells) : takenFrom(type, cells);
  if (!taken) return { line, state: 'good', ...numbers };
  if (isBad(taken)) return { line, state: 'bad', reason: taken.problem, column: taken.column, ...numbers };
  return { line, state: 'waiting', taken: taken as object, ...numbers };
}
