/** What the portal says to the applicant, in both languages. Dates and numbers are filled in; nothing is decided here. */
import { dateInWords, type CivilDate, type Language } from '../../../../policy/calendar';
import { capital, counted } from '../../../../policy/language';
import { appeals, contact } from '../../../../policy/program';

interface Sentences {
  hello: { start: string; draft: string; incomplete(count: number, lastDay: CivilDate): string; asked(count: number): string };
  decideBy(lastDay: CivilDate): string;
  lead: { late: string; approved: string; denied: string; void: string; withdrawn: string };
  steps: readonly [apply: string, send: string, decision: string, exam: string, certificate: string];
  by: string;
  atTheLatest: string;
  received: string;
  checking(what: string): string;
  checkingText: string;
  checkingWhy: { summary: string; details: string[] };
  decide: string;
  decideText: string;
  decideIfToday(lastDay: CivilDate): string;
  decideWhyIfToday: { summary: string; details: string[] };
  writing: string;
  writingText: string;
  soonText(dayAfter: CivilDate): string;
  askedAgain: string;
  noDayYet: string;
  act: { send: string; sign: string; pay: string; fill: string };
  missing(count: number): string;
  nothingMissing: string;
  today: string;
}

const day = dateInWords;
const things = {
  en: (n: number) => (n === 1 ? 'one thing is' : `${counted(n, 'en')} things are`),
  es: (n: number) => (n === 1 ? 'falta una cosa' : `faltan ${counted(n, 'es')} cosas`),
};

export const sentences: Record<Language, Sentences> = {
  en: {
    hello: {
      start: 'You have not applied yet. You can start when you are ready.',
      draft: 'You have started an application. A draft has no last day, so take your time.',
      incomplete: (count, lastDay) =>
        `Your application is open. ${capital(things.en(count))} still missing. You have until ${day(lastDay, 'en')}.`,
      asked: (count) =>
        `Your application is complete. We asked you again for ${count === 1 ? 'one thing' : `${counted(count, 'en')} things`}.`,
    },
    decideBy: (lastDay) => `There is nothing you need to do now. We decide by ${day(lastDay, 'en')} at the latest.`,
    lead: {
      late: 'Your application is complete. We owe you an answer.',
      approved: 'Your application is approved. The exam comes next.',
      denied: 'We decided about your application.',
      void: 'Your application has closed. You can start again when you are ready.',
      withdrawn: 'You withdrew your application. You can start again when you are ready.',
    },
    steps: ['Apply', 'Send everything', 'Our decision', 'Exam', 'Certificate'],
    by: 'By',
    atTheLatest: 'At the latest',
    received: 'Received',
    checking: (what) => `We are checking ${what}`,
    checkingText: 'You sent it. You do not need to do anything. If we need another copy we will tell you here and by email.',
    checkingWhy: {
      summary: 'This step has no last day of its own.',
      details: ['It is part of our decision, which has one. What you sent already counts from the day it reached us.'],
    },
    decide: 'We decide about your application',
    decideText: 'You get a letter here and by email.',
    decideIfToday: (lastDay) =>
      `You get a letter here and by email. If you finish today, we answer by ${day(lastDay, 'en')} at the latest.`,
    decideWhyIfToday: {
      summary: 'Our time to decide begins on the day the last missing item reaches us.',
      details: ['If you send it later, this date moves with it.'],
    },
    writing: 'We write to you what is missing',
    writingText: 'The letter is on its way. You find it here and in your email.',
    soonText: (after) =>
      `If it is not here by then, your application closes on ${day(after, 'en')} and you would have to start again. Need help? Call us: ${contact.phone}.`,
    askedAgain: 'We asked you for this again:',
    noDayYet: 'Your last day is set when our letter leaves.',
    act: { send: 'Send the file', sign: 'Read and sign', pay: 'Pay the fee', fill: 'Fill in the form' },
    missing: (count) => `${capital(things.en(count))} missing`,
    nothingMissing: 'Everything is in',
    today: 'Today',
  },
  es: {
    hello: {
      start: 'Usted aún no ha presentado una solicitud. Puede empezar cuando quiera.',
      draft: 'Usted empezó una solicitud. Un borrador no tiene fecha límite; tome el tiempo que necesite.',
      incomplete: (count, lastDay) => `Su solicitud está abierta. Todavía ${things.es(count)}. Tiene hasta el ${day(lastDay, 'es')}.`,
      asked: (count) => `Su solicitud está completa. Le pedimos otra vez ${count === 1 ? 'una cosa' : `${counted(count, 'es')} cosas`}.`,
    },
    decideBy: (lastDay) => `Por ahora no tiene que hacer nada. Decidiremos a más tardar el ${day(lastDay, 'es')}.`,
    lead: {
      late: 'Su solicitud está completa. Le debemos una respuesta.',
      approved: 'Su solicitud fue aprobada. Lo que sigue es el examen.',
      denied: 'Tomamos una decisión sobre su solicitud.',
      void: 'Su solicitud se cerró. Puede empezar de nuevo cuando quiera.',
      withdrawn: 'Usted retiró su solicitud. Puede empezar de nuevo cuando quiera.',
    },
    steps: ['Solicitar', 'Enviar todo', 'Nuestra decisión', 'Examen', 'Certificado'],
    by: 'Hasta el',
    atTheLatest: 'A más tardar',
    received: 'Recibido',
    checking: (what) => `Estamos revisando ${what}`,
    checkingText: 'Usted ya lo envió. No tiene que hacer nada. Si necesitamos otra copia, le avisaremos aquí y por correo electrónico.',
    checkingWhy: {
      summary: 'Este paso no tiene una fecha propia.',
      details: ['Es parte de nuestra decisión, que sí la tiene. Lo que envió cuenta desde el día en que nos llegó.'],
    },
    decide: 'Decidimos sobre su solicitud',
    decideText: 'Recibirá una carta aquí y por correo electrónico.',
    decideIfToday: (lastDay) =>
      `Recibirá una carta aquí y por correo electrónico. Si termina hoy, responderemos a más tardar el ${day(lastDay, 'es')}.`,
    decideWhyIfToday: {
      summary: 'Nuestro plazo para decidir empieza el día en que nos llega lo último que falta.',
      details: ['Si lo envía después, esta fecha se mueve también.'],
    },
    writing: 'Le escribimos qué falta',
    writingText: 'La carta está en camino. La encontrará aquí y en su correo electrónico.',
    soonText: (after) =>
      `Si no llega antes, su solicitud se cierra el ${day(after, 'es')} y usted tendría que empezar de nuevo. ¿Necesita ayuda? Llámenos: ${contact.phone}.`,
    askedAgain: 'Le pedimos esto otra vez:',
    noDayYet: 'Su último día se fija cuando salga nuestra carta.',
    act: { send: 'Enviar el archivo', sign: 'Leer y firmar', pay: 'Pagar la cuota', fill: 'Llenar el formulario' },
    missing: (count) => capital(things.es(count)),
    nothingMissing: 'Ya tenemos todo',
    today: 'Hoy',
  },
};

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
      `La aprobamos el ${day(on, 'es')}. Lo que sigue es la cuota del examen; después usted elige un día para el examen. Su carta explica cómo continuar.`,
    ],
    denied: (on, appealBy, reasons) => [
      'No aprobamos su solicitud',
      `Decidimos el ${day(on, 'es')}. ${reasons} Si no está de acuerdo, puede apelar hasta el ${day(appealBy, 'es')}: escriba a ${appeals.email}. Su carta explica qué debe incluir.`,
    ],
    appealNoted: (on) => ['Tenemos su apelación', `Nos llegó el ${day(on, 'es')}. Le escribiremos.`],
    void: (lastDay) => [
      'Su solicitud se cerró',
      `El último día fue el ${day(lastDay, 'es')} y todavía faltaba algo. La cuota no se devuelve. Una solicitud nueva necesita documentos nuevos y otra cuota.`,
    ],
    withdrawn: (on) => [
      'Usted retiró su solicitud',
      `Lo hizo el ${day(on, 'es')}. Las cuotas no se devuelven. Puede volver a solicitar en cualquier momento.`,
    ],
    beingRecorded: ['Recibimos lo que envió', 'Está seguro y se está registrando. Pronto aparecerá en esta página.'],
  },
};
