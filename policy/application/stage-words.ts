/** How the stages and items of an application are called. */
import type { Texts } from '../language';
import type { StageWords, Tone } from '../stage-words';
import type { ItemFile } from './file';
import type { ApplicationStage } from './status';

export const stageWords = {
  incomplete: { tone: 'turn', staff: 'Incomplete, on hold', person: { en: 'Open, not complete yet', es: 'Abierta, aún incompleta' } },
  complete: {
    tone: 'wait',
    staff: 'Complete, to decide',
    person: { en: 'Complete, we are reviewing it', es: 'Completa, la estamos revisando' },
  },
  approved: { tone: 'good', staff: 'Approved', person: { en: 'Approved', es: 'Aprobada' } },
  denied: { tone: 'late', staff: 'Denied', person: { en: 'Not approved', es: 'No aprobada' } },
  void: { tone: 'plain', staff: 'Void', person: { en: 'Closed, not completed in time', es: 'Cerrada, no se completó a tiempo' } },
  withdrawn: { tone: 'plain', staff: 'Withdrawn', person: { en: 'Withdrawn by you', es: 'Retirada por usted' } },
} as const satisfies Record<ApplicationStage, StageWords>;

export const itemStateWords = {
  missing: { tone: 'plain', staff: 'Missing' },
  provided: { tone: 'turn', staff: 'To check' },
  met: { tone: 'good', staff: 'Met' },
  'not-met': { tone: 'late', staff: 'Not met' },
  rejected: { tone: 'late', staff: 'Not met, asked again' },
  requested: { tone: 'late', staff: 'Not met, asked again' },
} as const satisfies Record<ItemFile['state'], { tone: Tone; staff: string }>;

/** What the applicant reads of an item. A finding nobody was told of yet reads like an item we are still checking. */
export const personItemWords = {
  missing: { tone: 'turn', words: { en: 'Still missing', es: 'Todavía falta' } },
  provided: { tone: 'wait', words: { en: 'With us, we are checking it', es: 'Lo tenemos y lo estamos revisando' } },
  met: { tone: 'good', words: { en: 'In order', es: 'En orden' } },
  'not-met': { tone: 'wait', words: { en: 'With us, we are checking it', es: 'Lo tenemos y lo estamos revisando' } },
  rejected: { tone: 'turn', words: { en: 'Needed again', es: 'Se necesita otra vez' } },
  requested: { tone: 'turn', words: { en: 'Needed again', es: 'Se necesita otra vez' } },
} as const satisfies Record<ItemFile['state'], { tone: Tone; words: Texts }>;
