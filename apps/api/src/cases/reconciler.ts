/** Each minute: what was handed in is asked again until answered, decisions end as "not done", open cases get their process back. */
import { withLock } from '../../../../cases/advisory-lock';
import type { Asking } from '../../../../cases/ask';
import { answerChange, forgetArrivalsBefore, unansweredBefore } from '../../../../cases/changes';
import type { ProgramClock } from '../../../../cases/clock';
import { revive } from '../../../../cases/revive';
import { epochMs, instant } from '../../../../policy/calendar';
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

export class Reconciler {
  constructor(private readonly options: ReconcilerOptions) {}

  /** One round; nothing happens while another replica has one. */
  async reconcile({ olderThanMs = withTheDoorMs, trustList = true } = {}): Promise<void> {
    await withLock(this.options.databaseUrl, 'reconciler', async () => {
      const { db, clock, asking, gateway } = this.options;
      const now = await clock.now();
      await forgetArrivalsBefore(db, now);
      await revive(db, asking, { trustList });
      for (const change of await unansweredBefore(db, instant(epochMs(now) - olderThanMs))) {
        if (change.sender) continue; // the sender's process delivers it, and revive sees that it has one
        if (processOf(change.kind).handedIn.includes(change.command)) await gateway.settle(change);
        else await answerChange(db, change.id, 'not-done', now, null);
      }
    });
  }
}
