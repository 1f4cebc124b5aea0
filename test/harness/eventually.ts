import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds; names what never came. */
export async function eventually(what: string, holds: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  for (const since = Date.now(); !(await holds()); await pause(20)) {
    if (Date.now() - since > patienceMs) throw new Error(`never: ${what}`);
  }
}
