/** Rows of a vendor's file, held against candidacies, attempts and what was sent. */
import type { Tx } from '../../../cases/database';
import { toDay } from '../../../cases/rows';
import { currentEdition } from '../../../policy/application/rules';
import { dayOf, type Instant } from '../../../policy/calendar';
import type { JudgedRow, RowsFrom } from '../../../policy/exam-vendor/file';
import { judge, type OnRecord, type Taken } from '../../../policy/exam-vendor/judge';
import { fileProblemWords } from '../../../policy/exam-vendor/row-words';
import { vendorRulesOf } from '../../../policy/exam-vendor/rules';
import { canonical } from '../chain';

interface WaitingRow {
  line: number;
  taken: Taken;
}
const together = vendorRulesOf(currentEdition).rowsTogether;

/** The next rows of a file, each with what it means. */
export async function judgedRows(
  tx: Tx,
  { fileId, fromLine }: RowsFrom,
  receivedAt: Instant,
): Promise<{ rows: WaitingRow[]; judged: JudgedRow[] }> {
  const waiting = await tx.vendorRow.findMany({
    where: { fileId, state: 'waiting', line: { gte: fromLine } },
    orderBy: { line: 'asc' },
    take: together,
    select: { line: true, taken: true },
  });
  const rows = waiting.map(({ line, taken }) => ({ line, taken: taken as unknown as Taken }));
  const record = await onRecord(tx, fileId, rows);
  const judged: JudgedRow[] = [];
  const said = new Set<string>(); // twice in one file is once
  for (const { line, taken } of rows) {
    const same = canonical(taken);
    const about = { ...record.of(taken), today: dayOf(receivedAt) };
    const row = judge(taken, { ...about, knownBefore: about.knownBefore || said.has(same) }, `${fileId}:${line}`);
    if (row.as === 'good') said.add(same);
    judged.push({ line, judged: row });
  }
  return { rows, judged };
}

/** At the beginning of a file: what of it is for a person to look at. */
export async function reportOf(tx: Tx, { fileId, fromLine }: RowsFrom): Promise<{ bad?: number; unreadable?: boolean }> {
  if (fromLine > 1) return {};
  const bad = await tx.vendorRow.count({ where: { fileId, state: 'bad' } });
  const { problem } = await tx.vendorFile.findUniqueOrThrow({ where: { id: fileId }, select: { problem: true } });
  return { bad, unreadable: problem !== null && Object.hasOwn(fileProblemWords, problem) };
}

/** Where the import goes on: behind these rows, or in the next file that was read. */
export async function rowsAfter(tx: Tx, { fileId }: RowsFrom, rows: WaitingRow[]): Promise<RowsFrom | undefined> {
  const last = rows.at(-1)?.line;
  if (rows.length === together && last !== undefined) return { fileId, fromLine: last + 1 };
  const next = await tx.vendorFile.findFirst({
    where: { direction: 'in', state: 'read', type: { not: 'list' }, id: { gt: fileId } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return next ? { fileId: next.id, fromLine: 1 } : undefined;
}

const authorizationOf = (taken: Taken): string | undefined => (taken.type === 'vcdc' ? undefined : taken.authorization);

/** Everything the record holds about the numbers of these rows, in a handful of questions. */
async function onRecord(tx: Tx, fileId: string, rows: WaitingRow[]): Promise<{ of(taken: Taken): Omit<OnRecord, 'today'> }> {
  const examIds = [...new Set(rows.map(({ taken }) => taken.examId))];
  const authorizations = [...new Set(rows.flatMap(({ taken }) => authorizationOf(taken) ?? []))];
  const about = { OR: [{ examId: { in: examIds } }, { authorization: { in: authorizations } }] };
  const [candidacies, attempts, sent, known, results] = await Promise.all([
    tx.candidacy.findMany({ where: { examId: { in: examIds } } }),
    tx.examAttempt.findMany({ where: { id: { in: authorizations } }, select: { id: true, caseId: true } }),
    tx.vendorRecord.findMany({
      where: { ...about, sentAt: { not: null } },
      orderBy: [{ sentAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    }),
    tx.vendorRow.findMany({ where: { ...about, state: { in: ['good', 'known'] } }, select: { taken: true } }),
    tx.vendorRow.findMany({ where: { fileId, authorization: { in: authorizations }, file: { type: 'exam' } }, select: { taken: true } }),
  ]);
  const taken = new Set(known.map((row) => canonical(row.taken)));
  const candidates = new Map(
    candidacies.map(({ examId, caseId, vendorGivenName, vendorFamilyName, approvedOn, lastExamDay }) => [
      examId,
      { caseId, givenName: vendorGivenName, familyName: vendorFamilyName, firstDay: toDay(approvedOn), lastDay: toDay(lastExamDay) },
    ]),
  );
  const attemptOf = new Map(attempts.map(({ id, caseId }) => [id, { caseId }]));
  /** Different outcomes or days for one authorization in one file. */
  const outcomes = new Map<string, Set<string>>();
  for (const row of results as unknown as { taken: Extract<Taken, { type: 'exam' }> | null }[]) {
    if (!row.taken) continue;
    const { authorization, as, examOn } = row.taken;
    outcomes.set(authorization, (outcomes.get(authorization) ?? new Set()).add(`${as} ${examOn}`));
  }
  return {
    of(row) {
      const authorization = authorizationOf(row);
      const candidate = candidates.get(row.examId);
      const attempt = authorization === undefined ? undefined : attemptOf.get(authorization);
      const last = sent
        .filter((one) =>
          authorization === undefined ? one.kind === 'candidate' && one.examId === row.examId : one.authorization === authorization,
        )
        .at(-1);
      return {
        ...(candidate && { candidate }),
        ...(attempt && { attempt }),
        ...(last && { sent: { id: last.id, action: last.action } }),
        knownBefore: taken.has(canonical(row)),
        contradicted: row.type === 'exam' && (outcomes.get(row.authorization)?.size ?? 0) > 1,
      };
    },
  };
}
