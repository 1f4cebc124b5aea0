/** 403.3.window, 209.3.A: an approval that still runs, or a certification that has not ended, stands against another application. */
import { caughtUp } from '../../policy/catch-up';
import type { Instant } from '../../policy/calendar';
import type { CaseFile } from '../../policy/process';
import { processOf } from '../../policy/processes';
import type { Db } from '../database';

/** As of an instant: a case whose record is behind counts as ended from the day on which it ends by its dates. */
export async function inTheWay(db: Db, personId: string, at: Instant): Promise<'candidacy' | 'certification' | undefined> {
  const [open, unopened] = await Promise.all([
    db.case.findMany({
      where: { subject: personId, kind: { in: ['candidacy', 'certification'] }, endedAt: null },
      select: { kind: true, file: true },
    }),
    // Written together with the approval or the pass, and opened in a moment.
    db.change.findFirst({
      where: {
        OR: [
          { kind: 'candidacy', command: 'open' },
          { kind: 'certification', command: 'issue' },
        ],
        outcome: null,
        body: { path: ['personId'], equals: personId },
      },
      select: { kind: true },
    }),
  ]);
  const running = open.filter(({ kind, file }) => {
    const process = processOf(kind);
    return !process.ended(caughtUp(process, file as unknown as CaseFile, at));
  });
  const kinds = [...running, ...(unopened ? [unopened] : [])].map(({ kind }) => kind);
  if (kinds.includes('certification')) return 'certification';
  return kinds.length ? 'candidacy' : undefined;
}
