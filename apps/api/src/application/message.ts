/** The one message about an application that matters most to the applicant: its end, our being late, or that something is on its way in. */
import { reasons } from '../../../../policy/application/reasons';
import { dateInWords, dayOf, type CivilDate, type Language } from '../../../../policy/calendar';
import { appeals, contact } from '../../../../policy/program';
import type { Message } from '../cases/parts.view';
import { isOwed } from '../cases/shown';
import type { Shown } from './shown';

const day = dateInWords;

interface Messages {
  late(lastDay: CivilDate): [heading: string, text: string];
  approved(on: CivilDate): [string, string];
  denied(on: CivilDate, appealBy: CivilDate, reasons: string): [string, string];
  appealNoted(on: CivilDate): [string, string];
  void(lastDay: CivilDate): [string, string];
  withdrawn(on: CivilDate): [string, string];
  beingRecorded: [string, string];
}

export const messages: Record<Language, Messages> = {
  en: {
    late: (lastDay) => [
      'We have not kept our date',
      `We should have answered by ${day(lastDay, 'en')}. We are sorry. Your application is safe and you lose nothing. A supervisor knows, and you will hear from us. Questions? Call ${contact.phone}.`,
    ],
    approved: (on) => [
      'Your application is approved',
      `We approved it on ${day(on, 'en')}. The next step is the exam fee, then you choose a day for the exam. Your letter says how it goes on.`,
    ],
    denied: (on, appealBy, reasons) => [
      'We did not approve your application',
      `We decided on ${day(on, 'en')}. ${reasons} If you do not agree, you can appeal until ${day(appealBy, 'en')}: write to ${appeals.email}. Your letter says what to put in.`,
    ],
    appealNoted: (on) => ['We have your appeal', `It reached us on ${day(on, 'en')}. You will hear from us.`],
    void: (lastDay) => [
      'Your application has closed',
      `The last day was ${day(lastDay, 'en')}, and something was still missing. The fee is not paid back. A new application needs new documents and a new fee.`,
    ],
    withdrawn: (on) => [
      'You withdrew your application',
      `You did so on ${day(on, 'en')}. Fees are not paid back. You can apply again at any time.`,
    ],
    beingRecorded: ['We have received what you sent', 'It is safe and is being recorded. This page will show it soon.'],
  },
  es: {
    late: (lastDay) => [
      'No cumplimos nuestra fecha',
      `Debíamos responderle a más tardar el ${day(lastDay, 'es')}. Lo sentimos. Su solicitud está segura y usted no pierde nada. Una persona supervisora ya lo sabe y le escribiremos. ¿Preguntas? Llame al ${contact.phone}.`,
    ],
    approved: (on) => [
      'Su solicitud fue aprobada',
      `La aprobamos el ${day(on, 'es')}. Lo que sigue es la tarifa del examen; después usted elige un día para el examen. Su carta explica cómo continuar.`,
    ],
    denied: (on, appealBy, reasons) => [
      'No aprobamos su solicitud',
      `Decidimos el ${day(on, 'es')}. ${reasons} Si no está de acuerdo, puede apelar hasta el ${day(appealBy, 'es')}: escriba a ${appeals.email}. Su carta explica qué debe incluir.`,
    ],
    appealNoted: (on) => ['Tenemos su apelación', `Nos llegó el ${day(on, 'es')}. Le escribiremos.`],
    void: (lastDay) => [
      'Su solicitud se cerró',
      `El último día fue el ${day(lastDay, 'es')} y todavía faltaba algo. La tarifa no se devuelve. Una solicitud nueva necesita documentos nuevos y otra tarifa.`,
    ],
    withdrawn: (on) => [
      'Usted retiró su solicitud',
      `Lo hizo el ${day(on, 'es')}. Las tarifas no se devuelven. Puede volver a solicitar en cualquier momento.`,
    ],
    beingRecorded: ['Recibimos lo que envió', 'Está seguro y se está registrando. Pronto aparecerá en esta página.'],
  },
};

export function messageOf({ file, status, beingRecorded }: Shown, language: Language): Message | undefined {
  const say = messages[language];
  const message = (tone: Message['tone'], [heading, text]: [string, string]): Message => ({ tone, heading, text });
  if (beingRecorded) return message('info', say.beingRecorded);
  const late = file.ledger['status-notice'];
  if (!file.end) return late && isOwed(late) ? message('warning', say.late(late.lastDay)) : undefined;
  const on = dayOf(file.end.at);
  switch (status) {
    case 'approved':
      return message('success', say.approved(on));
    case 'denied': {
      if (file.appealNotedOn) return message('info', say.appealNoted(file.appealNotedOn));
      const why = (file.end.reasons ?? []).filter((code) => reasons[code].class === 'decline').map((code) => reasons[code][language]);
      return message('warning', say.denied(on, file.end.appealBy ?? on, why.join(' ')));
    }
    case 'void':
      return message('warning', say.void(file.ledger['hold']?.lastDay ?? on));
    case 'withdrawn':
      return message('info', say.withdrawn(on));
    case 'incomplete':
    case 'complete':
      return undefined;
  }
}
