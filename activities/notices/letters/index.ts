/** The wording of every letter in every language. */
import type { Language } from '../../../policy/calendar';
import type { NoticeKind } from '../../../policy/notices';
import type { BlockTemplate } from '../blocks';
import { letter as incompleteEn } from './application-incomplete/en';
import { letter as incompleteEs } from './application-incomplete/es';
import { letter as holdReminderEn } from './application-hold-reminder/en';
import { letter as holdReminderEs } from './application-hold-reminder/es';
import { letter as moreNeededEn } from './application-more-needed/en';
import { letter as moreNeededEs } from './application-more-needed/es';
import { letter as voidedEn } from './application-voided/en';
import { letter as voidedEs } from './application-voided/es';
import { letter as reopenedEn } from './application-reopened/en';
import { letter as reopenedEs } from './application-reopened/es';
import { letter as approvedEn } from './application-approved/en';
import { letter as approvedEs } from './application-approved/es';
import { letter as deniedEn } from './application-denied/en';
import { letter as deniedEs } from './application-denied/es';
import { letter as withdrawnEn } from './application-withdrawn/en';
import { letter as withdrawnEs } from './application-withdrawn/es';
import { frame as frameEn } from './frame/en';
import { frame as frameEs } from './frame/es';
import type { Frame } from './frame/frame';

export const frames: Record<Language, Frame> = { en: frameEn, es: frameEs };

export const letters: Record<NoticeKind, Record<Language, readonly BlockTemplate[]>> = {
  'application-incomplete': { en: incompleteEn, es: incompleteEs },
  'application-hold-reminder': { en: holdReminderEn, es: holdReminderEs },
  'application-more-needed': { en: moreNeededEn, es: moreNeededEs },
  'application-voided': { en: voidedEn, es: voidedEs },
  'application-reopened': { en: reopenedEn, es: reopenedEs },
  'application-approved': { en: approvedEn, es: approvedEs },
  'application-denied': { en: deniedEn, es: deniedEs },
  'application-withdrawn': { en: withdrawnEn, es: withdrawnEs },
};
