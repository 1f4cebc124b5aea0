/** Each minute: what was handed in is asked again until answered, decisions end as "not done", open cases get their process back. */
import { withLock } from '../../../../cases/advisory-lock';
import { type Asking, isRunning } from '../../../../cases/ask';
import { answerChange, forgetArrivalsBefore, unansweredBefore } from '../../../../cases/changes';
import type { ProgramClock } from '../../../../cases/clock';
import { askOrWake, revive } from '../../../../cases/revive';
import type { ChangeRow } from '../../../../cases/rows';
import { epochMs, instant, type Instant } from '../../../../policy/calendar';
import { processOf } from '../../../../policy/processes';
import type { PrismaClient } from '../../../../prisma/generated/client';
import type { Gateway } from './gateway';

export interface ReconcilerOptions {
  databaseUrl: string;
  db: PrismaClient;
  clock: ProgramClock;
  asking: Asking;
  gateway: Gateway;
}

/** Younger ones are still with the door that received them (milliseconds). */
const withTheDoorMs = 30_000;
/** So many wait at the same time, each for at most this long (milliseconds). */
const together = 20;
const patienceMs = 10_000;

export class Reconciler {
  constructor(private readonly options: ReconcilerOptions) {}

  /** One round; nothing happens while another replica has one. */
  async reconcile({ olderThanMs = withTheDoorMs, trustList = true } = {}): Promise<void> {
    await withLock(this.options.databaseUrl, 'reconciler', async () => {
      const { db, clock, asking } = this.options;
      const now = await clock.now();
      await forgetArrivalsBefore(db, now);
      await revive(db, asking, { trustList });
      const waiting = await unansweredBefore(db, instant(epochMs(now) - olderThanMs));
      // One that fails must not keep the others waiting for the next minute.
      const settled: PromiseSettledResult<unknown>[] = [];
      for (let from = 0; from < waiting.length; from += together) {
        settled.push(...(await Promise.allSettled(waiting.slice(from, from + together).map((change) => this.settle(change, now)))));
      }
      const failed = settled.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    });
  }

  private async settle(change: ChangeRow, now: Instant): Promise<void> {
    const { db, gateway, asking } = this.options;
    const lost = async () => !(await isRunning(asking, change.kind, change.caseId));
    if (change.sender) {
      // The sender's process delivers it, and revive sees that it has one. What a process accepted and took with it is told again.
      if (await lost()) await askOrWake(db, { ...asking, again: true }, change, 'recorded', patienceMs);
    }
    // What people handed in, and what the program itself has to open.
    else if (processOf(change.kind).handedIn.includes(change.command) || change.actor === 'program')
      await gateway.settle(change, false, (await lost()) ? { ...asking, again: true } : asking);
    else if (await answerChange(db, change.id, 'not-done', now, null)) await db.blocked.deleteMany({ where: { changeId: change.id } });
  }
}
