/** What people read for the door's own expected "no"s. */
import type { Language } from '../../../../policy/calendar';
import type { OwnCode } from './own-codes';

export type Titles<Code extends string> = Record<Code, Record<Language, string>>;

export const ownTitles: Titles<OwnCode> = {
  'not-found': { en: 'We cannot find this.', es: 'No encontramos esto.' },
  'not-signed-in': { en: 'Please sign in first.', es: 'Primero inicie sesión.' },
  'not-allowed': { en: 'Your account may not do this.', es: 'Su cuenta no permite hacer esto.' },
  'foreign-origin': { en: 'This was not sent from our own pages.', es: 'Esto no se envió desde nuestras páginas.' },
  'not-json': { en: 'The body is not JSON.', es: 'El contenido no es JSON.' },
  'malformed-request': { en: 'We cannot read this request.', es: 'No podemos leer esta petición.' },
  'too-deep': { en: 'The contents are nested too deeply.', es: 'El contenido tiene demasiados niveles.' },
  'unfit-text': { en: 'A text contains characters that cannot be kept.', es: 'Un texto contiene caracteres que no se pueden guardar.' },
  'fields-wrong': { en: 'Please check the marked fields.', es: 'Revise los campos señalados.' },
  'too-large': { en: 'This is too large.', es: 'Esto es demasiado grande.' },
  'wrong-media-type': { en: 'We cannot read this type of content.', es: 'No podemos leer este tipo de contenido.' },
  'too-many-requests': { en: 'Too many requests. Please wait a moment.', es: 'Demasiadas peticiones. Espere un momento.' },
  'key-missing': {
    en: 'The header Idempotency-Key is missing or is not a UUID.',
    es: 'Falta el encabezado Idempotency-Key o no es un UUID.',
  },
  'key-unknown': {
    en: 'This needs a valid key of the registry.',
    es: 'Para esto se necesita una clave válida del registro.',
  },
  'list-wrong-type': {
    en: 'This is not a list in text form. Save it as CSV in your spreadsheet, then send that file.',
    es: 'Esto no es una lista en forma de texto. Guárdela como CSV en su hoja de cálculo y envíe ese archivo.',
  },
  'rows-missing': { en: 'There is no row to check.', es: 'No hay ninguna fila para revisar.' },
  'rows-too-many': {
    en: 'There are too many rows for one check. Please send them in parts.',
    es: 'Hay demasiadas filas para una sola revisión. Envíelas por partes.',
  },
  'file-empty': { en: 'The file is empty.', es: 'El archivo está vacío.' },
  'file-interrupted': {
    en: 'The file did not arrive whole. Please send it again.',
    es: 'El archivo no llegó completo. Envíelo otra vez.',
  },
  'file-missing': { en: 'Choose a file.', es: 'Elija un archivo.' },
  'file-wrong-type': {
    en: 'Send a PDF or a picture (JPEG, PNG or HEIC).',
    es: 'Envíe un PDF o una imagen (JPEG, PNG o HEIC).',
  },
  'file-in-use': {
    en: 'This file belongs to a submitted application and stays there.',
    es: 'Este archivo pertenece a una solicitud enviada y se queda en ella.',
  },
  'too-many-files': {
    en: 'There are enough files for this item. Remove one first.',
    es: 'Ya hay suficientes archivos para este requisito. Quite uno primero.',
  },
  'code-version-changed': {
    en: 'The Code of Ethics has a newer version. Please read and sign that one.',
    es: 'Hay una versión más nueva del Código de Ética. Lea y firme esa versión.',
  },
  'certificate-being-made': {
    en: 'The certificate is being made. Please try again in a moment.',
    es: 'El certificado se está preparando. Inténtelo otra vez en un momento.',
  },
  'certificate-needs-name': {
    en: 'We cannot make the certificate: the name on file has letters that it cannot show. We will ask for the name as the photo ID writes it in Latin letters.',
    es: 'No podemos hacer el certificado: el nombre registrado tiene letras que no se pueden mostrar. Le pediremos el nombre como aparece en letras latinas en la identificación con foto.',
  },
  'credential-not-active': {
    en: 'Only an active certification may be written after a name.',
    es: 'Solo se puede escribir después del nombre una certificación activa.',
  },
  'fee-not-due': { en: 'There is nothing to pay here.', es: 'Aquí no hay nada que pagar.' },
  'fee-changed': {
    en: 'The fee changed before you paid. Please begin the payment again.',
    es: 'La tarifa cambió antes de su pago. Comience el pago otra vez.',
  },
  'payment-over': { en: 'This payment is over.', es: 'Este pago ya terminó.' },
  'payment-closed': {
    en: 'Paying by card is not possible right now. Please write to us.',
    es: 'Por ahora no es posible pagar con tarjeta. Escríbanos.',
  },
  'card-declined': { en: 'The card was declined. No money was taken.', es: 'La tarjeta fue rechazada. No se cobró nada.' },
  'clock-backwards': { en: 'The program’s clock only moves forward.', es: 'El reloj del programa solo avanza.' },
  'walk-running': { en: 'The program’s clock is moving already.', es: 'El reloj del programa ya se está moviendo.' },
  'walk-stuck': {
    en: 'The clock stopped, because something due did not happen.',
    es: 'El reloj se detuvo, porque algo pendiente no ocurrió.',
  },
  'task-done': { en: 'This task was already done.', es: 'Esta tarea ya se hizo.' },
  'not-received': {
    en: 'We could not receive this. Please send it again; nothing happens twice.',
    es: 'No pudimos recibir esto. Envíelo otra vez; nada ocurre dos veces.',
  },
  unavailable: {
    en: 'The system is away for a moment. Please try again.',
    es: 'El sistema no responde por un momento. Inténtelo otra vez.',
  },
  fault: { en: 'Something went wrong on our side.', es: 'Algo falló de nuestro lado.' },
};
