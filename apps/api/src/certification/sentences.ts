/** What we say to somebody who is certified, in both languages. Dates are filled in; nothing is decided here. */
import { type CivilDate, dateInWords, type Language } from '../../../../policy/calendar';
import { contact } from '../../../../policy/program';
import type { State } from '../../../../policy/certification/standing';
import type { CertificateFormat } from './certification.view';

type Said = [heading: string, text: string];

interface Sentences {
  letter: Said;
  notice: Said;
  format: Record<CertificateFormat, string>;
  late(lastDay: CivilDate): Said;
  beingRecorded: Said;
  renew(expiresOn: CivilDate): Said;
  state: Record<Exclude<State, 'active'>, (expiresOn: CivilDate) => Said>;
}

const day = dateInWords;
export const sentences: Record<Language, Sentences> = {
  en: {
    letter: ['We write to you about your certification', 'You get a letter here and by email.'],
    notice: ['We write to you that you can renew', 'You get a letter here and by email.'],
    format: { wall: 'Certificate for the wall (PDF, Letter size)', wallet: 'Card for the wallet (PDF)' },
    late: (lastDay) => [
      'We have not kept our date',
      `We should have written to you by ${day(lastDay, 'en')}. We are sorry. Your certification does not depend on it. Questions? Call ${contact.phone}.`,
    ],
    beingRecorded: ['Something about your certification is being recorded', 'This page will show it soon.'],
    renew: (expiresOn) => [
      'You can renew now',
      `Your certification is valid through ${day(expiresOn, 'en')}. Your letter says what a renewal needs. Questions? Call ${contact.phone}.`,
    ],
    state: {
      lapsed: (on) => [
        'Your certification has lapsed',
        `The last valid day was ${day(on, 'en')}. You can still bring it back: your letter says how, and the dates are on this page. Until then you may not use the title. Questions? Call ${contact.phone}.`,
      ],
      expired: (on) => [
        'Your certification has expired',
        `The last valid day was ${day(on, 'en')}. It can still be reinstated: your letter says how, and the last day is on this page. Until then you may not use the title. Questions? Call ${contact.phone}.`,
      ],
      vacated: (on) => [
        'Your certification is vacated',
        `The last valid day was ${day(on, 'en')}. Only a new application leads to a certification, with a new number.`,
      ],
      suspended: () => ['Your certification is suspended', `You may not use the title now. Questions? Call ${contact.phone}.`],
      revoked: () => ['Your certification is revoked', `You may not use the title. Questions? Call ${contact.phone}.`],
      surrendered: () => ['You gave back your certification', 'The public registry shows that it is no longer valid.'],
      deceased: () => ['This certification is closed', 'The public registry shows that it is no longer valid.'],
    },
  },
  es: {
    letter: ['Le escribimos sobre su certificación', 'Recibirá una carta aquí y por correo electrónico.'],
    notice: ['Le escribimos que ya puede renovar', 'Recibirá una carta aquí y por correo electrónico.'],
    format: { wall: 'Certificado para la pared (PDF, tamaño carta)', wallet: 'Tarjeta para la cartera (PDF)' },
    late: (lastDay) => [
      'No cumplimos nuestra fecha',
      `Debíamos escribirle a más tardar el ${day(lastDay, 'es')}. Lo sentimos. Su certificación no depende de eso. ¿Preguntas? Llame al ${contact.phone}.`,
    ],
    beingRecorded: ['Se está registrando algo sobre su certificación', 'Pronto aparecerá en esta página.'],
    renew: (expiresOn) => [
      'Ya puede renovar',
      `Su certificación es válida hasta el ${day(expiresOn, 'es')}. Su carta explica qué necesita una renovación. ¿Preguntas? Llame al ${contact.phone}.`,
    ],
    state: {
      lapsed: (on) => [
        'Su certificación caducó',
        `El último día válido fue el ${day(on, 'es')}. Todavía puede recuperarla: su carta explica cómo, y las fechas están en esta página. Mientras tanto no puede usar el título. ¿Preguntas? Llame al ${contact.phone}.`,
      ],
      expired: (on) => [
        'Su certificación está vencida',
        `El último día válido fue el ${day(on, 'es')}. Todavía se puede restablecer: su carta explica cómo, y el último día está en esta página. Mientras tanto no puede usar el título. ¿Preguntas? Llame al ${contact.phone}.`,
      ],
      vacated: (on) => [
        'Su certificación quedó sin efecto',
        `El último día válido fue el ${day(on, 'es')}. Solo una solicitud nueva lleva a una certificación, con un número nuevo.`,
      ],
      suspended: () => ['Su certificación está suspendida', `Por ahora no puede usar el título. ¿Preguntas? Llame al ${contact.phone}.`],
      revoked: () => ['Su certificación fue revocada', `No puede usar el título. ¿Preguntas? Llame al ${contact.phone}.`],
      surrendered: () => ['Usted devolvió su certificación', 'El registro público muestra que ya no es válida.'],
      deceased: () => ['Esta certificación está cerrada', 'El registro público muestra que ya no es válida.'],
    },
  },
};
