/** What a file says at an instant, before anybody wrote it: readers are right at 00:00, also with every worker down. */
import type { Instant } from './calendar';
import { keepLedger, running } from './ledger';
import type { AnyCommand, CaseFile, Process } from './process';

/**
 * The instants up to `now`, applied in order as the record will apply them. Nothing is refused here and nothing follows:
 * events, letters and tasks are the record's. `received` is what waits unanswered: an instant does not count before it.
 */
export function caughtUp<File extends CaseFile, Command extends AnyCommand>(
  process: Process<File, Command>,
  file: File,
  now: Instant,
  received: readonly Instant[] = [],
): File {
  const until = [now, ...received].sort()[0] ?? now;
  let shown = file;
  for (let [row] = running(shown); row && row.at <= until; [row] = running(shown)) {
    const due = { id: `due:${row.id}`, name: 'due', receivedAt: row.at, by: 'program', body: { deadline: row.id } } as unknown as Command;
    const facts = process.apply(shown, due);
    const next = { ...facts, ledger: keepLedger(shown.ledger, process.deadlines(facts)) };
    if (next.ledger[row.id]?.state === 'running') throw new Error(`${row.id} arrived and was neither moved nor ended`);
    shown = next;
  }
  return shown;
}
