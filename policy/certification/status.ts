import type { Instant } from '../calendar';
import type { Turn } from '../process';
import { duties } from './deadlines';
import { type CertificationFacts, type CertificationFile, needsName } from './file';
import type { State } from './standing';
import { standingAt } from './standing-at';

/** Everything true of a stage, once. A suspension does not stop the dates, so it is no stage. */
export const stages = {
  current: { ended: false, rule: '209.0.A' },
  lapsed: { ended: false, rule: '209.1.A' },
  expired: { ended: false, rule: '209.2.A' },
  vacated: { ended: true, rule: '209.3.A' },
  surrendered: { ended: true, rule: '500.2.E' },
  deceased: { ended: true, rule: '500.2.E' },
  revoked: { ended: true, rule: '500.2.E' },
} as const satisfies Record<string, { ended: boolean; rule: string }>;
export type CertificationStage = keyof typeof stages;

/** Where the procedure stands: a function of facts alone. */
export function stage(file: CertificationFacts): CertificationStage {
  if (file.end) return file.end.as;
  if (file.arrived.includes('expiry')) return 'expired';
  return file.arrived.includes('lapse') ? 'lapsed' : 'current';
}

/** What a reader is shown: a function of facts and the instant, right at 00:00 without any write. */
export function status(file: CertificationFacts, now: Instant): State {
  const standing = standingAt(file, now);
  if (!standing) throw new Error(`${file.id} was not issued yet`);
  return standing.state;
}

/** Ours while a letter of ours is late or a name has to be corrected; a lapsed or expired certification waits for the person. */
export function turn(file: CertificationFile): Turn {
  if (needsName(file) || duties(file).some(({ state, settledAt }) => state === 'missed' && !settledAt)) return 'us';
  return stage(file) === 'lapsed' || stage(file) === 'expired' ? 'them' : 'nobody';
}
