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
import { letter as identificationEn } from './exam-identification/en';
import { letter as identificationEs } from './exam-identification/es';
import { letter as notPassedEn } from './exam-not-passed/en';
import { letter as notPassedEs } from './exam-not-passed/es';
import { letter as noShowEn } from './exam-no-show/en';
import { letter as noShowEs } from './exam-no-show/es';
import { letter as retakeEn } from './retake-processed/en';
import { letter as retakeEs } from './retake-processed/es';
import { letter as periodReminderEn } from './exam-period-reminder/en';
import { letter as periodReminderEs } from './exam-period-reminder/es';
import { letter as periodEndedEn } from './approval-period-ended/en';
import { letter as periodEndedEs } from './approval-period-ended/es';
import { letter as examPassedCertificateEn } from './exam-passed-certificate/en';
import { letter as examPassedCertificateEs } from './exam-passed-certificate/es';
import { letter as renewalNoticeEn } from './renewal-notice/en';
import { letter as renewalNoticeEs } from './renewal-notice/es';
import { letter as certificationLapsedEn } from './certification-lapsed/en';
import { letter as certificationLapsedEs } from './certification-lapsed/es';
import { letter as certificationExpiredEn } from './certification-expired/en';
import { letter as certificationExpiredEs } from './certification-expired/es';
import { letter as certificationVacatedEn } from './certification-vacated/en';
import { letter as certificationVacatedEs } from './certification-vacated/es';
import { letter as certificationSurrenderedEn } from './certification-surrendered/en';
import { letter as certificationSurrenderedEs } from './certification-surrendered/es';
import { letter as certificateReissuedEn } from './certificate-reissued/en';
import { letter as certificateReissuedEs } from './certificate-reissued/es';
import { letter as certificationChangedEn } from './certification-changed/en';
import { letter as certificationChangedEs } from './certification-changed/es';
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
  'exam-identification': { en: identificationEn, es: identificationEs },
  'exam-not-passed': { en: notPassedEn, es: notPassedEs },
  'exam-no-show': { en: noShowEn, es: noShowEs },
  'retake-processed': { en: retakeEn, es: retakeEs },
  'exam-period-reminder': { en: periodReminderEn, es: periodReminderEs },
  'approval-period-ended': { en: periodEndedEn, es: periodEndedEs },
  'exam-passed-certificate': { en: examPassedCertificateEn, es: examPassedCertificateEs },
  'renewal-notice': { en: renewalNoticeEn, es: renewalNoticeEs },
  'certification-lapsed': { en: certificationLapsedEn, es: certificationLapsedEs },
  'certification-expired': { en: certificationExpiredEn, es: certificationExpiredEs },
  'certification-vacated': { en: certificationVacatedEn, es: certificationVacatedEs },
  'certification-surrendered': { en: certificationSurrenderedEn, es: certificationSurrenderedEs },
  'certificate-reissued': { en: certificateReissuedEn, es: certificateReissuedEs },
  'certification-changed': { en: certificationChangedEn, es: certificationChangedEs },
};
