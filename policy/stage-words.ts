/** How stages and turns are called. Tones are the ones of the visual guide; the words alone must carry the meaning. */
import type { Texts } from './language';
import type { Turn } from './process';

export const tones = ['good', 'turn', 'wait', 'late', 'plain'] as const;
export type Tone = (typeof tones)[number];

/** Without words for the person: a case that only staff see. */
export interface StageWords {
  tone: Tone;
  staff: string;
  person?: Texts;
}

/** Shown beside the former status while something received in time is not recorded yet. */
export const beingRecorded: Texts = { en: 'being recorded', es: 'registrándose' };

export const turnWords = {
  us: { staff: 'Our turn', tone: 'turn' },
  them: { staff: 'Waiting for the applicant', tone: 'plain' },
  nobody: { staff: 'Nobody’s turn', tone: 'plain' },
} as const satisfies Record<Turn, { staff: string; tone: Tone }>;
