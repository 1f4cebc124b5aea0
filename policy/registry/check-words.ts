/** What staff read of the daily check. Nobody else sees this case. */
import type { DeadlineWords, StartWords } from '../deadline-words';
import type { CommonEvent, EventWords } from '../event-words';
import type { StageWords } from '../stage-words';
import type { RegistryCheckEvent, RegistryCheckStage } from './check';

export const registryCheckStageWords = {
  waiting: { tone: 'wait', staff: 'Next check tomorrow' },
  checking: { tone: 'turn', staff: 'Comparing registry and record' },
} as const satisfies Record<RegistryCheckStage, StageWords>;

interface CheckText {
  certifications?: number;
  differences?: number;
}

export const registryCheckEventWords = {
  ChecksBegun: { staff: () => 'Daily checks of the registry began' },
  CheckBegun: { staff: () => 'Comparison of registry and record began' },
  RegistryChecked: {
    staff: ({ certifications = 0, differences = 0 }) =>
      differences
        ? `Registry and record differ in ${differences} of ${certifications} certifications or fields`
        : `Registry and record agree, ${certifications} certifications`,
  },
} as const satisfies Record<Exclude<RegistryCheckEvent, CommonEvent>, EventWords<CheckText>>;

export const registryCheckStartWords: Record<string, StartWords> = {
  checked: { person: { en: 'the last check', es: 'la última revisión' }, staff: 'the day of the last check' },
};

export const registryCheckDeadlineWords: Record<string, DeadlineWords> = {
  check: {
    label: { en: 'We compare registry and record', es: 'Comparamos el registro público con el expediente' },
    staff: 'Daily check of the registry',
    rules: ['805.1'],
    after: {
      person: { en: 'then both are compared', es: 'después se comparan los dos' },
      staff: 'then both are compared, and each difference is a task',
    },
    details: {
      person: {
        en: () => ['Every night we compare what the public sees with what is on file.'],
        es: () => ['Cada noche comparamos lo que ve el público con lo que consta en el expediente.'],
      },
      staff: () => ['Every night. Each difference becomes a task; the task ends when both agree again.'],
    },
  },
};
