/** Sandbox and tests: moves the program's date along the ledger, one instant at a time, in true order. */
import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { withLock } from '../../../../cases/advisory-lock';
import { type Asking, isServerAway } from '../../../../cases/ask';
import { machineNow, type ProgramClock } from '../../../../cases/clock';
import { settlingMs, workflowId } from '../../../../cases/contract';
import type { Fault } from '../../../../cases/fault';
import { type DueRow, earliestRows, stillRunning, underWay } from '../../../../cases/housekeeping';
import { reviveCase } from '../../../../cases/revive';
import { epochMs, instant, type Instant } from '../../../../policy/calendar';
import type { PrismaClient } from '../../../../prisma/generated/client';
import { clockMoved } from '../../../../workflows/kernel/kernel.messages';

/** Ten seconds without effect: the case, and the row or change that does not move. The clock stays where it is. */
export class Stuck extends Error {
  constructor(
    readonly caseId: string,
    readonly what: string,
  ) {
    super(`case ${caseId}: ${what} has no effect`);
  }
}
/** Somebody else is walking. */
export class AlreadyWalking extends Error {
  constructor() {
    super('the program’s date is being moved already');
  }
}

export interface Walked {
  now: Instant;
  /** The instants that arrived on the way, in order. */
  steps: DueRow[];
}

export interface WalkOptions {
  databaseUrl: string;
  db: PrismaClient;
  clock: ProgramClock;
  asking: Asking;
  fault: Fault;
  patienceMs?: number;
}

const partition = <Row>(rows: Row[], into: (row: Row) => boolean): [Row[], Row[]] => [
  rows.filter((row) => into(row)),
  rows.filter((row) => !into(row)),
];

/** Milliseconds without any movement: twice as long as a letter is held up by a worker that died while sending it. */
const patience = 30_000;
/** How many rows of one instant are woken together. */
const atOnce = 40;

export class Walk {
  constructor(private readonly options: WalkOptions) {}

  /** To an instant; an earlier one than now changes nothing. Throws AlreadyWalking or Stuck. */
  async to(to: Instant): Promise<Walked> {
    const walked = await withLock(this.options.databaseUrl, 'walk', () => this.along(to));
    if (!walked) throw new AlreadyWalking();
    return walked.done;
  }

  private async along(to: Instant): Promise<Walked> {
    const { db, clock, fault } = this.options;
    await clock.read();
    const steps: DueRow[] = [];
    for (;;) {
      await this.quiet();
      // What is due at one instant commutes (the order of messages never decides what is true), so it happens side by side.
      const earliest = await earliestRows(db, to, atOnce);
      const [row] = earliest;
      const together = earliest.filter(({ dueAt }) => dueAt === row?.dueAt);
      const offset = await clock.raiseTo(row ? instant(epochMs(row.dueAt) + settlingMs) : to);
      if (row) {
        await fault('walk-step');
        await this.step(together);
        steps.push(...together);
      }
      // Checks of how things stand: however many of their days went by, they look once. What they find may bring the next step.
      const now = machineNow() + offset;
      const checks = await earliestRows(db, instant(now), 100, { recurring: true });
      const [ripe, fresh] = partition(checks, ({ dueAt }) => epochMs(dueAt) + settlingMs <= now);
      for (const check of ripe) await this.step([check]);
      if (row || ripe.length) continue;
      for (const check of fresh) await this.wake(check); // it acts by itself in two seconds
      return { now: await clock.now(), steps };
    }
  }

  /** Wakes the processes of rows, and waits until no row is what it was. */
  private async step(rows: DueRow[]): Promise<void> {
    await Promise.all(rows.map((row) => this.wake(row)));
    await this.until(
      () => stillRunning(this.options.db, rows),
      ([row]) => new Stuck(row?.caseId ?? '', `${row?.id} of ${row?.dueAt}`),
    );
  }

  /** A process that was lost gets back from the record; one whose server is away moves when it is there again, or the walk stops at its row. */
  private async wake({ kind, caseId }: DueRow): Promise<void> {
    const { db, asking, clock, patienceMs = patience } = this.options;
    const signal = () => asking.client.workflow.getHandle(workflowId(kind, caseId, asking.taskQueue)).signal(clockMoved, clock.offset);
    try {
      await asking.client.withDeadline(machineNow() + patienceMs, signal);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) await reviveCase(db, asking, kind, caseId);
      else if (!isServerAway(error)) throw error;
    }
  }

  /** No change is unanswered, no letter on its way and no work under way: what they bring may come before the next instant. */
  private quiet(): Promise<void> {
    return this.until(
      () => underWay(this.options.db),
      ([first]) => new Stuck(first?.caseId ?? '', first?.id ?? ''),
    );
  }

  /** Patience begins anew whenever something moves: ten thousand letters take their time. */
  private async until<Row>(left: () => Promise<Row[]>, otherwise: (rows: Row[]) => Stuck): Promise<void> {
    const { patienceMs = patience } = this.options;
    let seen = '';
    for (let since = machineNow(); ; await pause(4)) {
      const rows = await left();
      if (rows.length === 0) return;
      const now = JSON.stringify(rows);
      if (now !== seen) [seen, since] = [now, machineNow()];
      else if (machineNow() - since > patienceMs) throw otherwise(rows);
    }
  }
}
