import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { earliestRows } from '../../../../cases/housekeeping';
import { fromInstant, toInstant } from '../../../../cases/rows';
import { dayOf, endOf, type Instant, type Language } from '../../../../policy/calendar';
import type { CaseFile } from '../../../../policy/process';
import { afterOf, eventLineOf, labelOf } from '../../../../policy/process-words';
import { day, moment } from '../calendar/moments';
import { AlreadyWalking, Stuck, Walk } from '../cases/walk';
import { Database } from '../database/database';
import { Problem } from '../problems/problem';
import type { ClockView, WalkView } from './clock.view';

const shownRows = 12;
const endOfTime = endOf('2199-12-31');

/** Moves the program's date, one instant of the ledger at a time. */
@Injectable()
export class ClockService {
  private walking = 0;

  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly walk: Walk,
  ) {}

  async read(language: Language): Promise<ClockView> {
    const now = await this.clock.now();
    const rows = await earliestRows(this.db, endOfTime, shownRows);
    const cases = await this.db.case.findMany({
      where: { id: { in: rows.map(({ caseId }) => caseId) } },
      select: { id: true, reference: true, file: true },
    });
    const next = rows.flatMap(({ caseId, kind, id, dueAt }) => {
      const found = cases.find((one) => one.id === caseId);
      const row = found && (found.file as unknown as CaseFile).ledger[id];
      return row
        ? [
            {
              caseId,
              reference: found.reference,
              deadline: id,
              label: labelOf(kind, row, 'staff', language),
              rule: row.rule,
              due: moment(dueAt, language),
              after: afterOf(kind, row, 'staff', language),
            },
          ]
        : [];
    });
    return { now: moment(now, language), today: day(dayOf(now), language), next, walking: this.walking > 0 };
  }

  /** Walks forward. Throws: clock-backwards, walk-running, walk-stuck (the clock stays where it is). */
  async move(to: Instant, language: Language): Promise<WalkView> {
    const before = await this.clock.now();
    if (to < before) throw new Problem('clock-backwards', { detail: `it is ${before}` });
    this.walking += 1;
    try {
      const { now, steps } = await this.walk.to(to);
      return { now: moment(now, language), steps: steps.length, happened: await this.happened(before, now, language) };
    } catch (error) {
      if (error instanceof AlreadyWalking) throw new Problem('walk-running');
      if (error instanceof Stuck)
        throw new Problem('walk-stuck', { detail: error.message, state: { caseId: error.caseId, what: error.what } });
      throw error;
    } finally {
      this.walking -= 1;
    }
  }

  private async happened(from: Instant, to: Instant, language: Language): Promise<WalkView['happened']> {
    const events = await this.db.event.findMany({
      where: { happenedAt: { gte: fromInstant(from), lte: fromInstant(to) } },
      orderBy: [{ happenedAt: 'asc' }, { caseId: 'asc' }, { number: 'asc' }],
      include: { case: { select: { kind: true, reference: true } } },
      take: 500,
    });
    return events.map(({ happenedAt, type, text, caseId, case: { kind, reference } }) => ({
      at: moment(toInstant(happenedAt), language),
      caseId,
      reference,
      what: eventLineOf(kind, type).staff((text as object | null) ?? {}),
    }));
  }
}
