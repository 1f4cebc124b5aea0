/** What people read for every expected "no", in both languages. Total: a code without words does not compile. */
import type { RefusalCode } from '../../../../policy/refusal';
import type { OwnCode } from './own-codes';
import { ownTitles, type Titles } from './own-titles';

const refused: Titles<RefusalCode> = {
  'no-such-case': { en: 'There is no such application.', es: 'No existe esa solicitud.' },
  'not-done': {
    en: 'This was not done, because it could not be recorded in time. Please try again.',
    es: 'Esto no se hizo, porque no se pudo registrar a tiempo. Inténtelo otra vez.',
  },
  'key-reused': {
    en: 'This form was sent before with other contents. Open the page again and send it once more.',
    es: 'Este formulario ya se envió con otro contenido. Abra la página otra vez y envíelo de nuevo.',
  },
  'not-applicable': { en: 'This is not possible here.', es: 'Esto no es posible aquí.' },
  'draft-changed': {
    en: 'Your application was changed in another window. Look at it again before you go on.',
    es: 'Su solicitud cambió en otra ventana. Revísela antes de continuar.',
  },
  'draft-gone': { en: 'This draft was already submitted.', es: 'Este borrador ya se envió.' },
  'orientation-not-viewed': {
    en: 'Please watch the orientation video before you apply.',
    es: 'Vea el video de orientación antes de presentar su solicitud.',
  },
  'registration-unfinished': { en: 'Your registration form is not finished.', es: 'Su formulario de registro no está completo.' },
  'name-not-latin': {
    en: 'Write the name in Latin letters, as on the photo ID. Accents, hyphens and apostrophes are fine.',
    es: 'Escriba el nombre con letras latinas, como en la identificación con foto. Se aceptan tildes, guiones y apóstrofos.',
  },
  'under-age': { en: 'You must be an adult to apply.', es: 'Usted debe ser mayor de edad para presentar una solicitud.' },
  'lived-experience-missing': {
    en: 'Tell us about your lived experience: what it is, and as whom you lived it.',
    es: 'Cuéntenos de su experiencia vivida: cuál es y desde qué papel la vivió.',
  },
  'declaration-missing': { en: 'One of the statements is not ticked.', es: 'Falta marcar una de las declaraciones.' },
  'application-already-open': { en: 'You already have an open application.', es: 'Usted ya tiene una solicitud abierta.' },
  'already-submitted': { en: 'This application was already submitted.', es: 'Esta solicitud ya se envió.' },
  'application-incomplete': { en: 'The application is not complete yet.', es: 'La solicitud todavía no está completa.' },
  'items-not-met': { en: 'Some items are not met yet.', es: 'Algunos requisitos todavía no se cumplen.' },
  'request-open': {
    en: 'An item was asked for and may still come.',
    es: 'Se pidió un documento que todavía puede llegar.',
  },
  'no-declining-reason': {
    en: 'There is no reason on file that allows a denial.',
    es: 'No hay ningún motivo registrado que permita negarla.',
  },
  'already-yours': { en: 'You already have this case.', es: 'Usted ya tiene este caso.' },
  'nothing-to-ask': { en: 'There is nothing to ask for.', es: 'No hay nada que pedir.' },
  'nothing-to-judge': { en: 'There is nothing to check for this item.', es: 'No hay nada que revisar en este requisito.' },
  'reason-missing': { en: 'Choose at least one reason.', es: 'Elija al menos un motivo.' },
  'reason-unknown': { en: 'This reason does not belong to this item.', es: 'Este motivo no corresponde a este requisito.' },
  'finding-missing': { en: 'Enter what you read off the document.', es: 'Anote lo que leyó en el documento.' },
  'training-insufficient': {
    en: 'The training has too few hours or competencies to be met.',
    es: 'La capacitación tiene muy pocas horas o competencias.',
  },
  'document-missing': { en: 'Add a file.', es: 'Agregue un archivo.' },
  'item-not-judged-by-staff': { en: 'This item is checked by the system.', es: 'El sistema revisa este requisito.' },
  'item-already-there': { en: 'We already have this item.', es: 'Ya tenemos este documento.' },
  'hold-over': {
    en: 'The time to complete this application is over.',
    es: 'El plazo para completar esta solicitud terminó.',
  },
  'application-approved': { en: 'This application was approved.', es: 'Esta solicitud fue aprobada.' },
  'application-denied': { en: 'This application was denied.', es: 'Esta solicitud fue negada.' },
  'application-void': { en: 'This application is void.', es: 'Esta solicitud quedó sin efecto.' },
  'application-withdrawn': { en: 'This application was withdrawn.', es: 'Esta solicitud fue retirada.' },
  'not-denied': { en: 'There is no denial to appeal.', es: 'No hay una negación que se pueda apelar.' },
  'appeal-already-noted': { en: 'An appeal was already noted.', es: 'Ya se anotó una apelación.' },
  'appeal-before-decision': {
    en: 'The day must lie between the decision and today.',
    es: 'El día debe estar entre la decisión y hoy.',
  },
  'not-void': { en: 'Only a void application can be corrected.', es: 'Solo se puede corregir una solicitud que quedó sin efecto.' },
  'received-too-late': { en: 'It was received after the last day.', es: 'Se recibió después del último día.' },
  'still-incomplete': { en: 'Some items would still be missing.', es: 'Todavía faltarían algunos requisitos.' },
  'certification-on-file': {
    en: 'There is a certification already. A new application is possible once it has ended for good.',
    es: 'Ya hay una certificación. Una solicitud nueva es posible cuando haya terminado para siempre.',
  },
  'already-issued': { en: 'This certification was issued already.', es: 'Esta certificación ya se emitió.' },
  'exam-not-passed': { en: 'The exam is not passed yet.', es: 'El examen todavía no está aprobado.' },
  'code-not-signed': { en: 'The Code of Ethics is not signed yet.', es: 'El Código de Ética todavía no está firmado.' },
  'certifier-only': {
    en: 'Only certification staff can change a certification.',
    es: 'Solo el personal de certificación puede cambiar una certificación.',
  },
  'investigation-not-complete': {
    en: 'The investigation of this case is not recorded as complete.',
    es: 'No consta que la investigación de este caso haya terminado.',
  },
  'investigation-open': { en: 'This investigation is open already.', es: 'Esta investigación ya está abierta.' },
  'investigation-not-open': {
    en: 'There is no open investigation of this case.',
    es: 'No hay ninguna investigación abierta de este caso.',
  },
  'already-revoked': { en: 'This certification is revoked already.', es: 'Esta certificación ya está revocada.' },
  'not-sanctioned': { en: 'No suspension or revocation is in force.', es: 'No hay ninguna suspensión ni revocación vigente.' },
  'not-in-good-standing': {
    en: 'A suspended or revoked certification cannot be renewed.',
    es: 'Una certificación suspendida o revocada no se puede renovar.',
  },
  'renewal-too-early': { en: 'Renewal is not open yet.', es: 'La renovación todavía no está abierta.' },
  'day-out-of-range': { en: 'This day is not possible here.', es: 'Esta fecha no es posible aquí.' },
  'person-change-unknown': { en: 'There is no such change to apply.', es: 'No existe ese cambio.' },
  'person-change-applied': { en: 'This change was made already.', es: 'Este cambio ya se hizo.' },
  'newer-certification': {
    en: 'This person has a newer certification. Make the change there.',
    es: 'Esta persona tiene una certificación más reciente. Haga el cambio ahí.',
  },
  'certification-not-active': {
    en: 'This is possible for an active certification only.',
    es: 'Esto solo es posible con una certificación activa.',
  },
  'certification-vacated': {
    en: 'This certification was vacated. A new application is needed.',
    es: 'Esta certificación quedó sin efecto. Hace falta una solicitud nueva.',
  },
  'certification-surrendered': { en: 'This certification was given back.', es: 'Esta certificación fue devuelta.' },
  'certification-deceased': {
    en: 'The person who held this certification has died.',
    es: 'La persona que tenía esta certificación falleció.',
  },
  'certification-revoked': { en: 'This certification was revoked for good.', es: 'Esta certificación fue revocada de manera definitiva.' },
  'deadline-unknown': { en: 'There is no such deadline.', es: 'No existe ese plazo.' },
  'deadline-not-running': { en: 'This deadline is not running.', es: 'Este plazo no está corriendo.' },
  'second-person-missing': { en: 'A second person must agree.', es: 'Una segunda persona debe estar de acuerdo.' },
  'candidacy-open': {
    en: 'Your application was approved, and the time to take the exam is still running.',
    es: 'Su solicitud fue aprobada y el plazo para presentar el examen sigue corriendo.',
  },
  'exam-passed': { en: 'The exam is passed already.', es: 'El examen ya está aprobado.' },
  'exam-fee-unpaid': { en: 'The exam fee is not paid yet.', es: 'La tarifa del examen todavía no está pagada.' },
  'attempt-open': { en: 'There is a paid attempt already.', es: 'Ya hay un intento pagado.' },
  'attempts-used': { en: 'Every attempt at the exam is used.', es: 'Ya se usaron todos los intentos del examen.' },
  'approval-period-over': {
    en: 'The time to take the exam is over.',
    es: 'El plazo para presentar el examen terminó.',
  },
  'language-not-chosen': { en: 'The exam language is not chosen yet.', es: 'Falta elegir el idioma del examen.' },
  'language-not-offered': { en: 'The exam is not offered in this language yet.', es: 'El examen todavía no se ofrece en este idioma.' },
  'appointment-made': {
    en: 'You have an exam date. Please change the language with the exam company.',
    es: 'Usted ya tiene fecha de examen. Cambie el idioma con la empresa del examen.',
  },
  'accommodation-undecided': {
    en: 'A request for a change to the exam is not decided yet.',
    es: 'Todavía no se decide una petición de ajuste para el examen.',
  },
  'name-not-confirmed': {
    en: 'The spelling of the name for the exam company is not confirmed yet.',
    es: 'Falta confirmar cómo se escribe el nombre para la empresa del examen.',
  },
  'name-confirmed': { en: 'The spelling is confirmed already.', es: 'La forma de escribir el nombre ya está confirmada.' },
  'authorization-unknown': { en: 'There is no such exam authorization.', es: 'No existe esa autorización de examen.' },
  'authorization-used': { en: 'This exam authorization is over.', es: 'Esta autorización de examen ya terminó.' },
  'not-with-vendor': {
    en: 'The exam company was not told of anything that could be updated.',
    es: 'La empresa del examen no tiene nada que se pueda actualizar.',
  },
  'result-held': { en: 'The exam company holds the result back.', es: 'La empresa del examen retiene el resultado.' },
  'delivery-unknown': { en: 'The exam is taken in a test center or online.', es: 'El examen se presenta en un centro o en línea.' },
  'exchange-under-way': { en: 'The exam vendor is being asked already.', es: 'Ya se está preguntando a la empresa del examen.' },
  'vendor-record-unknown': { en: 'There is no such record.', es: 'No existe ese registro.' },
  'vendor-record-waiting': { en: 'This record waits to be sent.', es: 'Este registro espera ser enviado.' },
};

export const titles: Titles<RefusalCode | OwnCode> = { ...refused, ...ownTitles };
