import { Injectable } from '@nestjs/common';
import { toInstant } from '../../../../cases/rows';
import { instantInWords, shortDate } from '../../../../policy/calendar';
import type { Taken } from '../../../../policy/exam-vendor/judge';
import type { VendorFile } from '../../../../prisma/generated/client';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import type { VendorFileReport, VendorFileView } from './exam-vendor.view';
import { fileStateWords, fileWords, problemWords, reasonWords, rowStateOf, toneOf } from './words';

const shownFiles = 30;
const shownRows = 500;
const oddStates = ['bad', 'set-aside'];

/** Files that went and came, and the report of each, row by row. */
@Injectable()
export class FileReader {
  constructor(private readonly db: Database) {}

  async newest(): Promise<VendorFileView[]> {
    const files = await this.db.vendorFile.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }], take: shownFiles });
    return Promise.all(files.map((file) => this.view(file)));
  }

  /** Throws 404 for an unknown file. */
  async report(id: string): Promise<VendorFileReport> {
    const file = await this.db.vendorFile.findUnique({ where: { id } });
    if (!file) throw notFound();
    const states = await this.db.vendorRow.groupBy({ by: ['state'], where: { fileId: id }, _count: true });
    const odd = await this.rows(id, { in: oddStates }, shownRows);
    const others = await this.rows(id, { notIn: oddStates }, shownRows - odd.length);
    const rows = [...odd, ...others];
    const candidacies = await this.db.candidacy.findMany({
      where: { examId: { in: rows.flatMap(({ examId }) => examId ?? []) } },
      select: { caseId: true, examId: true },
    });
    const caseOf = new Map(candidacies.map(({ examId, caseId }) => [examId, caseId]));
    return {
      file: await this.view(file),
      counts: Object.fromEntries(states.map(({ state, _count }) => [state, _count])),
      shown: rows.length,
      rows: rows.map(({ line, state, reason, column, examId, authorization, taken }) => {
        const caseId = examId ? caseOf.get(examId) : undefined;
        return {
          line,
          state,
          stateWords: rowStateOf(state),
          tone: toneOf(state),
          ...(reason && { reason: reasonWords(reason) }),
          ...(column && { column }),
          ...(examId && { examId }),
          ...(authorization && { authorization }),
          ...(taken && { taken: takenInWords(taken as unknown as Taken) }),
          ...(caseId && { caseId }),
        };
      }),
    };
  }

  private rows(fileId: string, state: { in: string[] } | { notIn: string[] }, take: number) {
    return this.db.vendorRow.findMany({ where: { fileId, state }, orderBy: { line: 'asc' }, take });
  }

  private async view(file: VendorFile): Promise<VendorFileView> {
    const { id, name, direction, type, state, problem, at, bytes, sha256 } = file;
    const where = direction === 'out' ? undefined : { fileId: id };
    return {
      id,
      name,
      direction: direction === 'out' ? 'out' : 'in',
      words: fileWords(type),
      stateWords: fileStateWords(state),
      tone: toneOf(state),
      ...(problem && { problem: problemWords(problem) }),
      at: moment(toInstant(at), 'en'),
      bytes,
      sha256,
      rows: where ? await this.db.vendorRow.count({ where }) : await this.db.vendorRecord.count({ where: { sentFileId: id } }),
      odd: where ? await this.db.vendorRow.count({ where: { ...where, state: { in: oddStates } } }) : 0,
    };
  }
}

/** What was taken from a row: outcome, date, status. */
function takenInWords(taken: Taken): string {
  if (taken.type === 'exam') return `${taken.as}, exam of ${shortDate(taken.examOn, 'en')}`;
  if (taken.type === 'event' && taken.as === 'appointment')
    return `appointment ${instantInWords(taken.appointment.at, 'en')}, ${taken.appointment.mode}`;
  return 'message' in taken && taken.message ? `${taken.as}: ${taken.message}` : taken.as;
}
