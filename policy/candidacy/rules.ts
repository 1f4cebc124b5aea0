/** Rule sheet of the candidacy, one per revision of the Guidelines. Each number occurs here and nowhere else. */
import type { CivilTerm } from '../calendar';
import type { DeliveryMode } from './file';

export interface CandidacyRules {
  window: CivilTerm;
  attempts: number;
  retake: CivilTerm;
  result: CivilTerm;
  lateReports: CivilTerm;
  /** Days before the last exam day. */
  windowReminder: number;
  /** Elapsed hours before the start of an appointment. */
  cancelHours: Record<DeliveryMode, number>;
}

const editions: Record<string, CandidacyRules> = {
  '2025-05-15': {
    window: { months: 12 }, // 403.3.window
    attempts: 3, // 403.3.attempts
    retake: { days: 30 }, // 403.3.processing
    result: { days: 14 }, // 801.12
    lateReports: { days: 30 }, // our decision: the end waits so long for reports of what happened inside the window
    windowReminder: 60, // our decision: time enough for a retake and for a seat at the vendor
    cancelHours: {
      'test-center': 48, // 403.4.B
      online: 1, // 403.4.A
    },
  },
};

export function rulesOf(edition: string): CandidacyRules {
  const rules = editions[edition];
  if (!rules) throw new Error(`no rule sheet for the revision of ${edition}`);
  return rules;
}
