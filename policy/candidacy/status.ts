import type { Turn } from '../process';
import { type CandidacyFile, heldAttempt, openAttempt, passing, withVendor } from './file';
import { standsAgainst } from './release';

/** Everything true of a stage, once. */
export const stages = {
  'fee-due': { ended: false, rule: '801.9.A' },
  preparing: { ended: false, rule: '402.5.before-scheduling' },
  'with-vendor': { ended: false, rule: '401.intro' },
  scheduled: { ended: false, rule: '403.4' },
  'result-held': { ended: false, rule: '801.11' },
  'retake-due': { ended: false, rule: '403.3.retake-request' },
  'awaiting-reports': { ended: false, rule: '403.3.window' },
  passed: { ended: false, rule: '202.1.H' },
  certified: { ended: true, rule: '202.1.H' },
  'attempts-used': { ended: true, rule: '403.3.attempts' },
  'period-over': { ended: true, rule: '403.3.window' },
} as const satisfies Record<string, { ended: boolean; rule: string }>;
export type CandidacyStage = keyof typeof stages;

/** Where the procedure stands: a function of facts alone. Readers catch the file up to now first (policy/catch-up). */
export function stage(file: CandidacyFile): CandidacyStage {
  if (file.end) return file.end.as;
  if (heldAttempt(file)) return 'result-held';
  if (passing(file)) return 'passed';
  if (file.arrived.includes('window')) return 'awaiting-reports';
  const attempt = openAttempt(file);
  if (attempt?.appointment) return 'scheduled';
  if (attempt?.releasedAt) return 'with-vendor';
  if (attempt) return 'preparing';
  const last = file.attempts.at(-1);
  return last?.closed === 'withdrawn' ? 'preparing' : last ? 'retake-due' : 'fee-due';
}

/** Whose turn it is: ours while the vendor has to be told, or something of ours stands in the way. */
export function turn(file: CandidacyFile): Turn {
  switch (stage(file)) {
    case 'fee-due':
    case 'scheduled':
    case 'retake-due':
      return 'them';
    case 'preparing':
      return standsAgainst(file, file.openedAt).every((obstacle) => obstacle === 'language') ? 'them' : 'us';
    case 'with-vendor':
      return withVendor(file)?.answer?.as === 'accepted' ? 'them' : 'us';
    case 'result-held':
    case 'passed':
      return 'us';
    default:
      return 'nobody';
  }
}

/** B-RETAKE-30: fewer days of the window are left than we may take, so this one goes first. */
export const isHurried = (file: CandidacyFile): boolean => {
  const window = file.ledger['window'];
  return Object.values(file.ledger).some(
    (row) => row.id.startsWith('retake:') && row.state === 'running' && window !== undefined && row.lastDay > window.lastDay,
  );
};
