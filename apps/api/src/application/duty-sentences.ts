/** What we say to the applicant about duties, theirs and ours, in both languages. Dates are filled in; nothing is decided here. */
import { dateInWords, type CivilDate, type Language } from '../../../../policy/calendar';
import { capital, counted } from '../../../../policy/language';
import { contact } from '../../../../policy/program';

interface Sentences {
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
  noDayYet: string;
  act: { send: string; sign: string; pay: string; fill: string };
}

const day = dateInWords;

export const sentences: Record<Language, Sentences> = {
  en: {
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
    noDayYet: 'Your last day is set when our letter leaves.',
    act: { send: 'Send the file', sign: 'Read and sign', pay: 'Pay the fee', fill: 'Fill in the form' },
  },
  es: {
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
    noDayYet: 'Su último día se fija cuando salga nuestra carta.',
    act: { send: 'Enviar el archivo', sign: 'Leer y firmar', pay: 'Pagar la tarifa', fill: 'Llenar el formulario' },
  },
};

const things = {
  en: (n: number) => (n === 1 ? 'one thing is' : `${counted(n, 'en')} things are`),
  es: (n: number) => (n === 1 ? 'falta una cosa' : `faltan ${counted(n, 'es')} cosas`),
};

/** How much is missing, inside a sentence and as the line of today in a timeline. */
export const stillMissing: Record<Language, { things(count: number): string; words(count: number): string; nothing: string; now: string }> =
  {
    en: { things: things.en, words: (count) => `${capital(things.en(count))} missing`, nothing: 'Everything is in', now: 'Today' },
    es: { things: things.es, words: (count) => capital(things.es(count)), nothing: 'Ya tenemos todo', now: 'Hoy' },
  };
