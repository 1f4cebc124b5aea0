import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant, toDay, toInstant } from '../../../../cases/rows';
import { dayOf, type Instant } from '../../../../policy/calendar';
import { daysLeftInWords } from '../../../../policy/deadline-words';
import { deadlineLabelOf, labelOf } from '../../../../policy/process-words';
import { running } from '../../../../policy/ledger';
import type { CaseFile } from '../../../../policy/process';
import { day, moment } from '../calendar/moments';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import type { OperationsView, RunningDates, StuckLetter, StuckWork } from './operations.view';

/** Rows of each list; the counts say how many there are in all. */
const shownRows = 100;

type Listed<Name extends keyof OperationsView['counts'] & keyof OperationsView> = { rows: OperationsView[Name]; count: number };

/** Everything that should be empty on a good day. */
@Injectable()
export class OperationsReader {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  async overview(): Promise<OperationsView> {
    const now = await this.clock.now();
    const overdue = await this.overdue(now);
    const letters = await this.letters();
    const works = await this.works();
    const unanswered = await this.unanswered();
    const blocked = await this.blocked();
    const silent = await this.silent();
    return {
      overdue: overdue.rows,
      lettersWaiting: letters.rows,
      worksWaiting: works.rows,
      unanswered: unanswered.rows,
      blocked: blocked.rows,
      silentCases: silent.rows,
      counts: {
        open: await this.db.case.count({ where: { endedAt: null } }),
        endedCases: await this.db.case.count({ where: { endedAt: { not: null } } }),
        drafts: await this.db.applicationDraft.count({ where: { frozenAt: null } }),
        overdue: overdue.count,
        lettersWaiting: letters.count,
        worksWaiting: works.count,
        unanswered: unanswered.count,
        blocked: blocked.count,
        silentCases: silent.count,
        openTasks: await this.db.task.count({ where: { doneAt: null } }),
      },
    };
  }

  async letter(id: string): Promise<StuckLetter> {
    const letter = await this.db.notice.findUnique({ where: { id }, include: { case: { select: { reference: true } } } });
    if (!letter) throw notFound();
    return waiting(letter);
  }

  async work(id: string): Promise<StuckWork> {
    const work = await this.db.work.findUnique({ where: { id }, include: { case: { select: { reference: true } } } });
    if (!work) throw notFound();
    return waiting(work);
  }

  async runningDates(caseId: string): Promise<RunningDates> {
    const found = await this.db.case.findUnique({ where: { id: caseId }, select: { kind: true, reference: true, file: true } });
    if (!found) throw notFound();
    const { kind, reference, file } = found;
    const deadlines = running(file as unknown as CaseFile).map((row) => ({
      id: row.id,
      label: labelOf(kind, row, 'staff', 'en'),
      rule: row.rule,
      due: day(row.lastDay, 'en'),
    }));
    return { caseId, reference, deadlines };
  }

  /** By the date, whoever has or has not recorded it: our duties whose last day is over and which are not done. */
  private async overdue(now: Instant): Promise<Listed<'overdue'>> {
    const where = {
      owner: 'us',
      reminder: false,
      dueAt: { lte: fromInstant(now) },
      OR: [{ state: 'running' }, { state: 'missed', settledAt: null }],
    };
    const rows = await this.db.deadline.findMany({
      where,
      include: { case: { select: { kind: true, reference: true } } },
      orderBy: [{ dueAt: 'asc' }, { caseId: 'asc' }, { id: 'asc' }],
      take: shownRows,
    });
    return {
      count: await this.db.deadline.count({ where }),
      rows: rows.flatMap(({ caseId, id, rule, lastDay, case: { kind, reference } }) => {
        if (!lastDay) return [];
        const on = toDay(lastDay);
        const leftWords = daysLeftInWords(on, dayOf(now), 'en');
        return [{ caseId, reference, deadline: id, label: deadlineLabelOf(kind, id), rule, lastDay: day(on, 'en'), leftWords }];
      }),
    };
  }

  private async letters(): Promise<Listed<'lettersWaiting'>> {
    const where = { state: { in: ['requested', 'accepted', 'bounced'] } };
    const rows = await this.db.notice.findMany({
      where,
      include: { case: { select: { reference: true } } },
      orderBy: [{ attempts: 'desc' }, { requestedAt: 'asc' }],
      take: shownRows,
    });
    return { count: await this.db.notice.count({ where }), rows: rows.map(waiting) };
  }

  private async works(): Promise<Listed<'worksWaiting'>> {
    const where = { state: 'requested' };
    const rows = await this.db.work.findMany({
      where,
      include: { case: { select: { reference: true } } },
      orderBy: [{ attempts: 'desc' }, { requestedAt: 'asc' }],
      take: shownRows,
    });
    return { count: await this.db.work.count({ where }), rows: rows.map(waiting) };
  }

  private async unanswered(): Promise<Listed<'unanswered'>> {
    const where = { outcome: null };
    const rows = await this.db.change.findMany({ where, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }], take: shownRows });
    const references = await this.references(rows);
    return {
      count: await this.db.change.count({ where }),
      rows: rows.map(({ id, caseId, command, receivedAt, arrivingUntil }) => ({
        changeId: id,
        caseId,
        reference: references(caseId),
        command,
        received: moment(toInstant(receivedAt), 'en'),
        arriving: arrivingUntil !== null,
      })),
    };
  }

  private async blocked(): Promise<Listed<'blocked'>> {
    const rows = await this.db.blocked.findMany({ orderBy: { since: 'asc' }, take: shownRows });
    const references = await this.references(rows);
    return {
      count: await this.db.blocked.count(),
      rows: rows.map(({ changeId, caseId, error, since, attempts }) => ({
        changeId,
        caseId,
        reference: references(caseId),
        error,
        since: moment(toInstant(since), 'en'),
        attempts,
      })),
    };
  }

  /** No silent case: every open one has a next timer, an open task or an owner. */
  private async silent(): Promise<Listed<'silentCases'>> {
    const found = await this.db.$queryRaw<{ id: string; reference: string; kind: string; stage: string; openedAt: Date }[]>`
      select c.id, c.reference, c.kind, c.stage, c."openedAt" from "Case" c where c."endedAt" is null and c.owner is null
        and not exists (select from "Deadline" d where d."caseId" = c.id and d.state = 'running')
        and not exists (select from "Task" t where t."caseId" = c.id and t."doneAt" is null)
        and not exists (select from "Change" w where w."caseId" = c.id and w.outcome is null)
        and not exists (select from "Notice" n where n."caseId" = c.id and n.state in ('requested', 'accepted'))
        and not exists (select from "Work" w where w."caseId" = c.id and w.state = 'requested')
      order by c."openedAt", c.id`;
    const rows = found
      .slice(0, shownRows)
      .map(({ id, openedAt, ...one }) => ({ ...one, caseId: id, opened: moment(toInstant(openedAt), 'en') }));
    return { count: found.length, rows };
  }

  private async references(rows: readonly { caseId: string }[]): Promise<(caseId: string) => string> {
    const cases = await this.db.case.findMany({
      where: { id: { in: rows.map(({ caseId }) => caseId) } },
      select: { id: true, reference: true },
    });
    const known = new Map(cases.map(({ id, reference }) => [id, reference]));
    return (caseId) => known.get(caseId) ?? 'not opened yet';
  }
}

interface StoredPost {
  id: string;
  caseId: string;
  kind: string;
  state: string;
  requestedAt: Date;
  attempts: number;
  lastError: string | null;
  case: { reference: string };
}

const waiting = ({ id, caseId, kind, state, requestedAt, attempts, lastError, case: { reference } }: StoredPost): StuckLetter => ({
  id,
  caseId,
  reference,
  kind,
  state,
  requested: moment(toInstant(requestedAt), 'en'),
  attempts,
  ...(lastError && { lastError }),
});
