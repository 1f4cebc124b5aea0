/** What the vendor has to be told after a change: the candidate before the authorization, as every client of it does. */
import { type CandidacyCommand, type CandidacyFile, openAttempt } from './file';

export interface Sending {
  kind: 'candidate' | 'authorization';
  action: 'Add' | 'Update' | 'Delete';
  authorization?: string;
}

export function sendings(before: CandidacyFile | undefined, after: CandidacyFile, command: CandidacyCommand): Sending[] {
  if (!before) return [];
  const told: Sending[] = [];
  const known = before.attempts.some(({ releasedAt }) => releasedAt);
  for (const [index, attempt] of after.attempts.entries()) {
    const was = before.attempts[index];
    const { authorization, releasedAt, closed } = attempt;
    if (releasedAt && !was?.releasedAt) {
      if (!known) told.push({ kind: 'candidate', action: 'Add' });
      told.push({ kind: 'authorization', action: 'Add', authorization });
    }
    if (was?.releasedAt && closed === 'withdrawn' && !was.closed) told.push({ kind: 'authorization', action: 'Delete', authorization });
  }
  const open = openAttempt(after);
  const wasOpen = open && openAttempt(before)?.authorization === open.authorization && openAttempt(before)?.releasedAt;
  const altered = before.language !== after.language || before.accommodation.codes.join() !== after.accommodation.codes.join();
  const asked = command.name === 'updateVendor' && command.body.what;
  if (wasOpen && (altered || asked === 'authorization'))
    told.push({ kind: 'authorization', action: 'Update', authorization: open.authorization });
  if (known && asked === 'candidate') told.push({ kind: 'candidate', action: 'Update' });
  return told;
}
