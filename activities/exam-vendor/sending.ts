/**
 * Out: candidates first, then authorizations. A file is written down before it leaves, so that a second run sends the same one.
 * When one cannot leave although the vendor's place is there, the rest waits behind it, because what follows builds on it.
 */
import { transaction } from '../../cases/database';
import { fromInstant, toInstant } from '../../cases/rows';
import type { StuckFile } from '../../policy/exam-vendor/file';
import { formats } from '../../policy/exam-vendor/formats';
import { type Fields, misfits } from '../../policy/exam-vendor/records';
import type { VendorRecord } from '../../prisma/generated/client';
import type { WorkContext } from '../work';
import { hashOf, keep, keyOf, kept } from './archive';
import { stuckBy, type Transport } from './transport';
import { stampOf, timeOf, writeFile } from './writing';

interface Outgoing {
  record: VendorRecord;
  fields: Fields;
}
export interface Sent {
  /** Records that left. */
  sent: number;
  /** The file that could not leave. */
  stuck?: StuckFile;
  /** Ids of records that cannot go out as things are. */
  heldBack: string[];
}

/** What is in the file: the content as it was made, and what is known only now. */
function outgoing(record: VendorRecord, seriesCode: string): Outgoing {
  const content = record.fields as Fields;
  const common = { ...content, LastUpdate: timeOf(toInstant(record.createdAt)) };
  if (record.kind === 'candidate') return { record, fields: common };
  return { record, fields: { ...common, AuthorizationTransactionType: record.action, ExamSeriesCode: seriesCode } };
}
const typeOf = (record: VendorRecord): 'cdd' | 'ead' => (record.kind === 'candidate' ? 'cdd' : 'ead');
const fitsColumns = ({ record, fields }: Outgoing): boolean => misfits(typeOf(record), fields).length === 0;

export async function sendWaiting(context: WorkContext, transport: Transport): Promise<Sent> {
  const { db, examVendor } = context;
  const waiting = await db.vendorRecord.findMany({
    where: { state: 'to-send', sentFileId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const all = waiting.map((record) => outgoing(record, examVendor.seriesCode));
  const candidates = all.filter((one) => one.record.kind === 'candidate' && fitsColumns(one));
  const known = await candidatesWithVendor(context, all);
  for (const { record } of candidates) known.add(record.examId);
  const authorizations = all.filter((one) => one.record.kind === 'authorization' && known.has(one.record.examId) && fitsColumns(one));
  await prepare(context, 'cdd', candidates);
  await prepare(context, 'ead', authorizations);
  const out = new Set([...candidates, ...authorizations].map(({ record }) => record.id));
  return { ...(await sendPrepared(context, transport)), heldBack: waiting.filter(({ id }) => !out.has(id)).map(({ id }) => id) };
}

/** Exam ids of candidates that are in a file for the vendor and whose last answer was no rejection. */
async function candidatesWithVendor({ db }: WorkContext, records: Outgoing[]): Promise<Set<string>> {
  const told = await db.vendorRecord.findMany({
    where: { kind: 'candidate', sentFileId: { not: null }, examId: { in: records.map(({ record }) => record.examId) } },
    orderBy: [{ sentAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: { examId: true, state: true },
  });
  const last = new Map(told.map(({ examId, state }) => [examId, state]));
  return new Set([...last].filter(([, state]) => state !== 'rejected').map(([examId]) => examId));
}

async function prepare({ db, clock, storage }: WorkContext, type: 'cdd' | 'ead', rows: Outgoing[]): Promise<void> {
  if (rows.length === 0) return;
  const now = await clock.now();
  const content = writeFile(
    formats[type],
    rows.map(({ fields }) => fields),
  );
  const sha256 = hashOf(content);
  const storageKey = keyOf('out', sha256);
  await keep(storage, storageKey, content);
  await transaction(db, async (tx) => {
    const made = `out-${stampOf(now)}-${type}-${sha256.slice(0, 12)}`;
    const name = `${formats[type].prefix}-${stampOf(now)}-${sha256.slice(0, 6)}.dat`;
    const again = { at: fromInstant(now), state: 'prepared' };
    const file = { id: made, direction: 'out', type, name, sha256, bytes: content.length, storageKey, ...again };
    // Sent again within the second, a record says the very same: then it is the same file that leaves once more.
    const { id } = await tx.vendorFile.upsert({
      where: { direction_sha256: { direction: 'out', sha256 } },
      create: file,
      update: again,
      select: { id: true },
    });
    const ids = rows.map(({ record }) => record.id);
    const taken = await tx.vendorRecord.updateMany({ where: { id: { in: ids }, sentFileId: null }, data: { sentFileId: id } });
    if (taken.count !== ids.length) throw new Error('somebody else is sending the same records'); // tried again
  });
}

/** Also those of a run that broke off. */
async function sendPrepared({ db, clock, storage }: WorkContext, transport: Transport): Promise<Pick<Sent, 'sent' | 'stuck'>> {
  let sent = 0;
  const prepared = await db.vendorFile.findMany({
    where: { direction: 'out', state: 'prepared' },
    orderBy: [{ type: 'asc' }, { at: 'asc' }, { id: 'asc' }], // cdd, ead
  });
  for (const { id, name, storageKey } of prepared) {
    try {
      await transport.send(name, await kept(storage, storageKey));
    } catch (error) {
      await transport.waiting(); // throws when the whole place is away: then no file is to blame
      return { sent, stuck: stuckBy(error, name) };
    }
    const sentAt = fromInstant(await clock.now());
    await transaction(db, async (tx) => {
      await tx.vendorFile.update({ where: { id }, data: { state: 'sent' } });
      const left = await tx.vendorRecord.updateMany({ where: { sentFileId: id, state: 'to-send' }, data: { state: 'sent', sentAt } });
      sent += left.count;
    });
  }
  return { sent };
}
