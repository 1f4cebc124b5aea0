/** How a certification stands, to staff and to its holder: by its dates (stages) and by what is shown (states). */
import type { StageWords } from '../stage-words';
import type { State } from './standing';
import type { CertificationStage } from './status';

export const stateWords = {
  active: { tone: 'good', staff: 'Active', person: { en: 'Active', es: 'Activa' } },
  suspended: { tone: 'late', staff: 'Suspended', person: { en: 'Suspended', es: 'Suspendida' } },
  revoked: { tone: 'late', staff: 'Revoked', person: { en: 'Revoked', es: 'Revocada' } },
  lapsed: { tone: 'turn', staff: 'Lapsed', person: { en: 'Lapsed', es: 'Caducada' } },
  expired: { tone: 'turn', staff: 'Expired', person: { en: 'Expired', es: 'Vencida' } },
  vacated: { tone: 'plain', staff: 'Vacated', person: { en: 'Vacated', es: 'Sin efecto' } },
  surrendered: { tone: 'plain', staff: 'Surrendered', person: { en: 'Given back by you', es: 'Devuelta por usted' } },
  deceased: { tone: 'plain', staff: 'Holder died', person: { en: 'Closed', es: 'Cerrada' } },
} as const satisfies Record<State, StageWords>;

export const certificationStageWords = {
  ...stateWords,
  current: { tone: 'good', staff: 'Current', person: { en: 'Current', es: 'Vigente' } },
} as const satisfies Record<CertificationStage, StageWords>;
