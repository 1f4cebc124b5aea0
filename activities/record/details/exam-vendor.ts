/** 401, 403: the tables of our dealings with the exam vendor: rows of imported files, and what became of what was sent. */
import { fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { comparisonOf } from '../../../policy/exam-vendor/change';
import type { ExamVendorCommand, ExamVendorFile, ExamVendorNamed } from '../../../policy/exam-vendor/file';
import type { VendorRecord } from '../../../prisma/generated/client';
import type { Details } from '.';
import { judgedRows, reportOf, rowsAfter } from './exam-vendor-rows';

/** Before the verdict: rows are judged against the record as it is now, under the lock of this case. */
async function complete(tx: Tx, command: ExamVendorCommand): Promise<ExamVendorCommand> {
  switch (command.name) {
    case 'import': {
      const { rows, judged } = await judgedRows(tx, command.body, command.receivedAt);
      const [next, report] = [await rowsAfter(tx, command.body, rows), await reportOf(tx, command.body)];
      return { ...command, body: { ...command.body, judged, ...report, ...(next && { next }) } };
    }
    case 'workDone': {
      const kind = { in: comparisonOf(command) ? ['vendor-difference'] : ['vendor-record', 'vendor-file-stuck'] };
      const openTasks = await tx.task.findMany({ where: { kind, doneAt: null }, select: { kind: true, cause: true } });
      const result = { ...command.body.result, openTasks };
      return { ...command, body: { ...command.body, result } };
    }
    case 'resend': {
      const record = await newestAbout(tx, command.body.record);
      const found = !record ? 'unknown' : record.state === 'to-send' ? 'waiting' : 'sendable';
      return { ...command, body: { ...command.body, found } };
    }
    default:
      return command;
  }
}

async function write(tx: Tx, _before: ExamVendorFile | undefined, _after: ExamVendorFile, command: ExamVendorCommand): Promise<void> {
  if (command.name === 'resend') await sendAgain(tx, command);
  if (command.name === 'import') await keepJudgements(tx, command);
  // The lists that were compared, and older ones: next time there has to be a new one.
  if (comparisonOf(command)) await tx.vendorFile.updateMany({ where: { type: 'list', state: 'read' }, data: { state: 'imported' } });
}

/** The vendor is told what holds now, so of the candidate or authorization of a record the last one counts. */
async function newestAbout(tx: Tx, id: string): Promise<VendorRecord | null> {
  const record = await tx.vendorRecord.findUnique({ where: { id } });
  if (!record) return null;
  const { kind, examId, authorization } = record;
  return tx.vendorRecord.findFirst({ where: { kind, examId, authorization }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
}

/** One row per sending. What the vendor accepted before is told as an update of it. */
async function sendAgain(tx: Tx, { id, body, receivedAt }: ExamVendorNamed<'resend'>): Promise<void> {
  const newest = await newestAbout(tx, body.record);
  if (!newest) throw new Error('the verdict knew the record');
  const { caseId, kind, action, examId, authorization, fields, state } = newest;
  const taken = state === 'accepted' || state === 'warning';
  const again = { caseId, kind, examId, authorization, fields: fields ?? {}, action: taken && action === 'Add' ? 'Update' : action };
  await tx.vendorRecord.create({ data: { id, ...again, state: 'to-send', createdAt: fromInstant(receivedAt) } });
}

/** The report of the import, and the vendor's answer beside what was sent. */
async function keepJudgements(
  tx: Tx,
  { body: { fileId, judged = [], unreadable, next }, receivedAt }: ExamVendorNamed<'import'>,
): Promise<void> {
  for (const { line, judged: row } of judged) {
    const reason = row.as === 'set-aside' ? row.reason : null;
    await tx.vendorRow.update({ where: { fileId_line: { fileId, line } }, data: { state: row.as, reason }, select: { line: true } });
    if (row.as === 'known' || !row.record) continue;
    const said = await tx.vendorRow.findUnique({ where: { fileId_line: { fileId, line } }, select: { taken: true } });
    const { message } = (said?.taken ?? {}) as { message?: string };
    const answer = { state: row.record.state, message: message ?? null, answeredAt: fromInstant(receivedAt) };
    await tx.vendorRecord.update({ where: { id: row.record.id }, data: answer, select: { id: true } });
  }
  if (next?.fileId === fileId) return;
  await tx.vendorFile.update({ where: { id: fileId }, data: { state: unreadable ? 'unreadable' : 'imported' }, select: { id: true } });
}

export const examVendorDetails: Details<ExamVendorFile, ExamVendorCommand> = { complete, write };
