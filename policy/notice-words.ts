/** What letters are called in lists, and how far they got. The wording of the letters themselves is in activities/notices. */
import type { Texts } from './language';
import type { NoticeKind } from './notices';

export const noticeTitles = {
  'application-incomplete': { en: 'Your application is not complete yet', es: 'Su solicitud aún no está completa' },
  'application-hold-reminder': { en: 'Reminder: something is still missing', es: 'Recordatorio: todavía falta algo' },
  'application-more-needed': { en: 'We need something from you again', es: 'Necesitamos algo de usted otra vez' },
  'application-voided': { en: 'Your application has closed', es: 'Su solicitud se ha cerrado' },
  'application-approved': { en: 'Your application is approved', es: 'Su solicitud fue aprobada' },
  'application-denied': { en: 'Our decision about your application', es: 'Nuestra decisión sobre su solicitud' },
  'application-reopened': { en: 'Your application is open again', es: 'Su solicitud está abierta otra vez' },
  'application-withdrawn': { en: 'You withdrew your application', es: 'Usted retiró su solicitud' },
  'exam-identification': { en: 'Your exam identification number', es: 'Su número de identificación para el examen' },
  'exam-not-passed': { en: 'Your exam result', es: 'El resultado de su examen' },
  'exam-no-show': { en: 'You missed your exam date', es: 'Usted no se presentó al examen' },
  'retake-processed': { en: 'You can choose a new exam date', es: 'Ya puede elegir otra fecha de examen' },
  'exam-period-reminder': {
    en: 'Reminder: your time to take the exam ends soon',
    es: 'Recordatorio: su plazo para el examen termina pronto',
  },
  'approval-period-ended': { en: 'Your time to take the exam has ended', es: 'Su plazo para el examen terminó' },
  'exam-passed-certificate': { en: 'You are certified', es: 'Usted tiene su certificación' },
  'renewal-notice': { en: 'You can renew your certification now', es: 'Ya puede renovar su certificación' },
  'certification-lapsed': { en: 'Your certification has lapsed', es: 'Su certificación caducó' },
  'certification-expired': { en: 'Your certification has expired', es: 'Su certificación venció' },
  'certification-vacated': { en: 'Your certification has ended', es: 'Su certificación quedó sin efecto' },
  'certification-surrendered': { en: 'You gave back your certification', es: 'Usted devolvió su certificación' },
  'certificate-reissued': { en: 'Your new certificate is ready', es: 'Su nuevo certificado está listo' },
  'certification-changed': { en: 'We changed what you told us', es: 'Hicimos el cambio que nos pidió' },
} as const satisfies Record<NoticeKind, Texts>;

export const noticeStates = ['requested', 'accepted', 'sent', 'bounced'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** accepted: the mail server has it; sent: that is recorded too. For the reader both are out of the house. */
export const noticeStateWords = {
  requested: { en: 'On its way', es: 'En camino' },
  accepted: { en: 'Sent by email', es: 'Enviada por correo electrónico' },
  sent: { en: 'Sent by email', es: 'Enviada por correo electrónico' },
  bounced: { en: 'Came back', es: 'Fue devuelta' },
} as const satisfies Record<NoticeState, Texts>;
