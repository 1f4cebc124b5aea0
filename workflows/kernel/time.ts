/** The only place in workflow code that reads the time or waits for an instant. */
import * as wf from '@temporalio/workflow';

let offset = 0; // one copy per workflow run

/** Milliseconds since 1970 by the program clock. */
export const now = (): number => Date.now() + offset;
export const programOffset = (): number => offset;

/** The program clock only moves forward. */
export const adoptOffset = (to: number): void => {
  if (to > offset) offset = to;
};

/** Shows an offset to a validator or query without keeping it: neither leaves a trace in the history. */
export function peekOffset<Result>(to: number, read: () => Result): Result {
  const kept = offset;
  adoptOffset(to);
  try {
    return read();
  } finally {
    offset = kept;
  }
}

/** Until the instant is reached, or the fact makes waiting pointless. Re-armed only when the clock was moved. */
export async function waitUntil(at: number, fact: () => boolean, summary: string): Promise<'fact' | 'due'> {
  for (;;) {
    if (fact()) return 'fact';
    if (now() >= at) return 'due';
    const seen = offset;
    await wf.condition(() => fact() || offset !== seen, at - now(), { summary });
  }
}
