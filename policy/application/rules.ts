/** Rule sheet of the application, one per revision of the Guidelines. Each number occurs here and nowhere else. */
import type { CivilTerm } from '../calendar';

export interface ApplicationRules {
  minimumAge: number;
  trainingHours: number;
  competencies: number;
  deficiencyNotice: CivilTerm;
  hold: CivilTerm;
  /** We remind on these days of the hold. */
  holdReminders: readonly { days: number }[];
  statusNotice: CivilTerm;
  lateRequest: CivilTerm;
  appeal: CivilTerm;
}

const editions: Record<string, ApplicationRules> = {
  '2025-05-15': {
    minimumAge: 18, // 202.1.A.age
    trainingHours: 80, // 202.1.G.hours
    competencies: 17, // 202.1.G.hours
    deficiencyNotice: { days: 30 }, // 801.8
    hold: { days: 90 }, // 801.8.B
    holdReminders: [{ days: 60 }, { days: 76 }], // our decision: 30 and 14 days before the hold ends
    statusNotice: { days: 30 }, // 801.7
    lateRequest: { days: 30 }, // our decision: an item rejected after the hold is asked for once more
    appeal: { days: 14 }, // 702.2.letter
  },
};

/** RL.revision: the revision in force, stored with every case and every decision. */
export const currentEdition = '2025-05-15';

export function rulesOf(edition: string): ApplicationRules {
  const rules = editions[edition];
  if (!rules) throw new Error(`no rule sheet for the revision of ${edition}`);
  return rules;
}
