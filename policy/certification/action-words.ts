/** What was done to a certification and why a certificate was made, in words. */
import type { Texts } from '../language';
import type { ActionKind, Issued } from './file';

export const actionWords = {
  'investigation-opened': { en: 'Investigation opened', es: 'Se abrió una investigación' },
  'investigation-closed': { en: 'Investigation complete', es: 'Investigación terminada' },
  suspended: { en: 'Suspended', es: 'Suspendida' },
  revoked: { en: 'Revoked', es: 'Revocada' },
  reinstated: { en: 'Reinstated', es: 'Restablecida' },
  surrendered: { en: 'Surrendered', es: 'Devuelta' },
  deceased: { en: 'Holder died', es: 'Falleció su titular' },
} as const satisfies Record<ActionKind, Texts>;

export const certificateReasonWords = {
  issued: { en: 'first certificate', es: 'primer certificado' },
  renewed: { en: 'renewed', es: 'renovación' },
  'name-changed': { en: 'name changed', es: 'cambio de nombre' },
  lost: { en: 'the former one was lost', es: 'el anterior se perdió' },
  damaged: { en: 'the former one was damaged', es: 'el anterior se dañó' },
  misprinted: { en: 'the former one had a mistake', es: 'el anterior tenía un error' },
} as const satisfies Record<Issued['reason'], Texts>;
