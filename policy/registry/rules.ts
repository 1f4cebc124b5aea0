/** Rule sheet of the daily check, one per revision of the Guidelines. */
import type { CalendarTerm } from '../calendar';

export interface RegistryRules {
  check: CalendarTerm;
}

const editions: Record<string, RegistryRules> = {
  '2025-05-15': {
    check: { days: 1 }, // 805.1
  },
};

export function registryRulesOf(edition: string): RegistryRules {
  const rules = editions[edition];
  if (!rules) throw new Error(`no rule sheet for the revision of ${edition}`);
  return rules;
}
