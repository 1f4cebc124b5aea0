import { Inject, Injectable } from '@nestjs/common';
import { type Environment, vendorPlaceOf } from '../../../../cases/environment';
import { toInstant } from '../../../../cases/rows';
import type { ExamVendorFile } from '../../../../policy/exam-vendor/file';
import { type Fields, misfits } from '../../../../policy/exam-vendor/records';
import { misfitWords } from '../../../../policy/exam-vendor/row-words';
import { busy, stage } from '../../../../policy/exam-vendor/status';
import { running } from '../../../../policy/ledger';
import { labelOf, stageWordsOf } from '../../../../policy/process-words';
import type { VendorRecord } from '../../../../prisma/generated/client';
import { day, moment } from '../calendar/moments';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import type { ExamVendorView, VendorRecordView } from './exam-vendor.view';
import { FileReader } from './file.reader';
import { differenceWordsOf, placeWords, recordStateOf, recordWords, stuckWords, toneOf, workWords } from './words';

const kind = 'exam-vendor';
const shownRecords = 50;

@Injectable()
export class ExamVendorReader {
  constructor(
    private readonly db: Database,
    private readonly files: FileReader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async view(): Promise<ExamVendorView> {
    const found = await this.db.case.findUnique({ where: { id: kind }, select: { file: true } });
    const file = found?.file as ExamVendorFile | undefined;
    const words = stageWordsOf(kind, file ? stage(file) : 'idle');
    const states = await this.db.vendorRecord.groupBy({ by: ['state'], _count: true });
    return {
      placeWords: placeWords[vendorPlaceOf(this.environment).kind],
      stageWords: words.staff,
      tone: words.tone,
      busy: file !== undefined && busy(file),
      open: file?.open ?? 0,
      next: file ? running(file).map((row) => ({ label: labelOf(kind, row, 'staff', 'en'), due: moment(row.at, 'en') })) : [],
      ...(file && { lastComparison: day(file.comparedOn, 'en') }),
      counts: Object.fromEntries(states.map(({ state, _count }) => [state, _count])),
      records: await this.records(),
      files: await this.files.newest(),
      ...(await this.trouble()),
      stuck: (await this.openTasks('vendor-file-stuck')).map(({ about, what, since }) => ({ name: about, words: stuckWords(what), since })),
      differences: (await this.openTasks('vendor-difference')).map(({ about, what, since }) => ({
        about,
        words: differenceWordsOf(what),
        since,
      })),
    };
  }

  /** Work that failed and is being tried again. */
  private async trouble(): Promise<Pick<ExamVendorView, 'trouble'>> {
    const work = await this.db.work.findFirst({
      where: { caseId: kind, state: 'requested', lastError: { not: null } },
      orderBy: { requestedAt: 'asc' },
    });
    if (!work?.lastError) return {};
    const { kind: what, lastError, attempts, requestedAt } = work;
    return { trouble: { words: workWords(what), error: lastError, tries: attempts, since: moment(toInstant(requestedAt), 'en') } };
  }

  /** The newest first; what waits or was not simply accepted before everything else. */
  private async records(): Promise<VendorRecordView[]> {
    const odd = await this.newest(['to-send', 'rejected', 'warning'], shownRecords);
    const others = await this.newest(['sent', 'accepted'], shownRecords - odd.length);
    const rows = [...odd, ...others];
    const cases = await this.db.case.findMany({
      where: { id: { in: rows.map(({ caseId }) => caseId) } },
      select: { id: true, reference: true },
    });
    const references = new Map(cases.map(({ id, reference }) => [id, reference]));
    return rows.map((row) => recordView(row, references.get(row.caseId) ?? ''));
  }
  private newest(states: string[], take: number): Promise<VendorRecord[]> {
    return this.db.vendorRecord.findMany({ where: { state: { in: states } }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take });
  }

  /** Of one kind; their cause says what they are about and what is the matter. */
  private async openTasks(of: string): Promise<{ about: string; what: string; since: ReturnType<typeof moment> }[]> {
    const tasks = await this.db.task.findMany({ where: { kind: of, doneAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return tasks.map(({ cause, createdAt }) => {
      const [about = '', what = ''] = cause.split('/');
      return { about: what ? about : '–', what, since: moment(toInstant(createdAt), 'en') };
    });
  }
}

function recordView(row: VendorRecord, reference: string): VendorRecordView {
  const { id, caseId, examId, authorization, state, message, createdAt, sentAt, answeredAt } = row;
  const later = new Set(['LastUpdate', 'ExamSeriesCode', 'AuthorizationTransactionType']); // filled in when it is sent
  const wrong =
    state === 'to-send'
      ? misfits(row.kind === 'candidate' ? 'cdd' : 'ead', row.fields as Fields).filter(({ column }) => !later.has(column))
      : [];
  return {
    id,
    caseId,
    reference,
    words: recordWords(row.kind, row.action),
    examId,
    ...(authorization && { authorization }),
    state,
    stateWords: recordStateOf(state),
    tone: toneOf(state),
    ...(message && { message }),
    problems: wrong.map(({ column, as }) => `${column} ${misfitWords[as]}`),
    created: moment(toInstant(createdAt), 'en'),
    ...(sentAt && { sent: moment(toInstant(sentAt), 'en') }),
    ...(answeredAt && { answered: moment(toInstant(answeredAt), 'en') }),
  };
}
