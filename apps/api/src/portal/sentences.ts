/** What the portal's home says to the applicant, in both languages. Dates and numbers are filled in; nothing is decided here. */
import { dateInWords, type CivilDate, type Language } from '../../../../policy/calendar';
import { capital, counted } from '../../../../policy/language';
import { stillMissing } from '../application/duty-sentences';

interface Sentences {
  hello: { start: string; draft: string; incomplete(count: number, lastDay: CivilDate): string; asked(count: number): string };
  decideBy(lastDay: CivilDate): string;
  lead: {
    late: string;
    approved: string;
    denied: string;
    void: string;
    withdrawn: string;
    candidacy(status: string, lastDay?: CivilDate): string;
    certified(expiresOn: CivilDate): string;
    certification(status: string): string;
  };
  steps: readonly [apply: string, send: string, decision: string, exam: string, certificate: string];
}

const day = dateInWords;
const lower = (words: string): string => words.replace(/^./, (first) => first.toLowerCase());
export const sentences: Record<Language, Sentences> = {
  en: {
    hello: {
      start: 'You have not applied yet. You can start when you are ready.',
      draft: 'You have started an application. A draft has no last day, so take your time.',
      incomplete: (count, lastDay) =>
        `Your application is open. ${capital(stillMissing.en.things(count))} still missing. You have until ${day(lastDay, 'en')}.`,
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
      candidacy: (status, lastDay) => `Your exam: ${lower(status)}.${lastDay ? ` The last day to take it is ${day(lastDay, 'en')}.` : ''}`,
      certified: (expiresOn) => `You are certified. Your certification is valid through ${day(expiresOn, 'en')}.`,
      certification: (status) => `Your certification: ${lower(status)}.`,
    },
    steps: ['Apply', 'Send everything', 'Our decision', 'Exam', 'Certificate'],
  },
  es: {
    hello: {
      start: 'Usted aún no ha presentado una solicitud. Puede empezar cuando quiera.',
      draft: 'Usted empezó una solicitud. Un borrador no tiene fecha límite; tome el tiempo que necesite.',
      incomplete: (count, lastDay) =>
        `Su solicitud está abierta. Todavía ${stillMissing.es.things(count)}. Tiene hasta el ${day(lastDay, 'es')}.`,
      asked: (count) => `Su solicitud está completa. Le pedimos otra vez ${count === 1 ? 'una cosa' : `${counted(count, 'es')} cosas`}.`,
    },
    decideBy: (lastDay) => `Por ahora no tiene que hacer nada. Decidiremos a más tardar el ${day(lastDay, 'es')}.`,
    lead: {
      late: 'Su solicitud está completa. Le debemos una respuesta.',
      approved: 'Su solicitud fue aprobada. Lo que sigue es el examen.',
      denied: 'Tomamos una decisión sobre su solicitud.',
      void: 'Su solicitud se cerró. Puede empezar de nuevo cuando quiera.',
      withdrawn: 'Usted retiró su solicitud. Puede empezar de nuevo cuando quiera.',
      candidacy: (status, lastDay) =>
        `Su examen: ${lower(status)}.${lastDay ? ` El último día para presentarlo es el ${day(lastDay, 'es')}.` : ''}`,
      certified: (expiresOn) => `Usted tiene su certificación. Es válida hasta el ${day(expiresOn, 'es')}.`,
      certification: (status) => `Su certificación: ${lower(status)}.`,
    },
    steps: ['Solicitar', 'Enviar todo', 'Nuestra decisión', 'Examen', 'Certificado'],
  },
};
