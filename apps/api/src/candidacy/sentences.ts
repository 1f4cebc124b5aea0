/** What we say to a candidate, in both languages. Dates and numbers are filled in; nothing is decided here. */
import { type CivilDate, dateInWords, type Instant, instantInWords, type Language } from '../../../../policy/calendar';
import { attemptTimes } from '../../../../policy/candidacy/exam-words';
import { examCompany } from '../../../../policy/candidacy/exam-company';
import { contact } from '../../../../policy/program';

type Said = [heading: string, text: string];
export type AttemptState =
  'paid' | 'released' | 'accepted' | 'rejected' | 'scheduled' | 'held' | 'passed' | 'failed' | 'no-show' | 'withdrawn' | 'revoked' | 'over';

interface Sentences {
  by: string;
  on: string;
  fee: { exam: string; 'exam-retake': string };
  pay: { exam: Said; 'exam-retake': (left: number) => Said; act: string };
  hurried(lastDay: CivilDate, days: number): string;
  language: [...Said, act: string];
  choose: [...Said, act: string];
  take(at: Instant, cancelBy: Instant): Said;
  cancel(by: Instant): string;
  cancelOver: string;
  left(count: number): string;
  release: Said;
  name: Said;
  accommodation: Said;
  result: Said;
  issue: Said;
  telling: Said;
  takenBack: Said;
  report: Said;
  lateReports: Said;
  late(lastDay: CivilDate): Said;
  beingRecorded: Said;
  held: Said;
  certified: Said;
  'attempts-used': (on: CivilDate) => Said;
  'period-over': (lastDay: CivilDate) => Said;
  attempt: Record<AttemptState, string>;
}

const day = dateInWords;
export const sentences: Record<Language, Sentences> = {
  en: {
    by: 'By',
    on: 'On',
    fee: { exam: 'Exam fee', 'exam-retake': 'Fee for another exam' },
    pay: {
      exam: ['Pay the exam fee', `After that you get your exam number, and ${examCompany.name} lets you choose a date.`],
      'exam-retake': (left) => [
        'Pay for another exam, if you want to take it again',
        `Paying is the request; there is no other form. You can take the exam ${attemptTimes(left, 'en')}.`,
      ],
      act: 'Pay the fee',
    },
    hurried: (lastDay, days) =>
      `We may take up to ${days} days to tell the exam company, and your last day for the exam is ${day(lastDay, 'en')}. That day does not move. We handle your request first, but we cannot promise that there will be a date in time.`,
    language: ['Choose the language of your exam', 'You can only choose a date when the language is set.', 'Choose a language'],
    choose: [
      'Choose your exam date',
      `You do this with ${examCompany.name}, with your exam number. We see the date here when they tell us.`,
      `Go to ${examCompany.name}`,
    ],
    take: (at, cancelBy) => [
      'Take your exam',
      `It begins ${instantInWords(at, 'en')}. You can move or cancel it without losing the fee until ${instantInWords(cancelBy, 'en')}.`,
    ],
    cancel: (by) => `Until ${instantInWords(by, 'en')}, with ${examCompany.name}`,
    cancelOver: 'The time to move or cancel it without losing the fee is over',
    left: (count) => (count === 0 ? 'No attempt is left' : `You can take the exam ${attemptTimes(count, 'en')}`),
    release: ['We tell the exam company about your new attempt', 'You get a letter when you can choose a date.'],
    name: ['We check how the exam company can spell your name', 'Its system does not have every letter. You do not need to do anything.'],
    accommodation: ['We decide about the change to the exam that you asked for', 'You can choose a date after that.'],
    result: ['We write to you about your result', 'You get a letter here and by email.'],
    issue: ['We prepare your certificate', 'You passed. You get a letter here and by email.'],
    telling: ['We tell the exam company about you', 'It may take a day or two. This page shows when you can choose a date.'],
    takenBack: [
      'We look again at your exam with the exam company',
      'Your fee stays good. You do not need to pay again, and we write to you.',
    ],
    report: ['We wait to hear how your exam went', 'The exam company tells us. Then you get a letter here and by email.'],
    lateReports: ['We wait for the exam company', 'An exam that you took in time counts, also when we hear of it later.'],
    late: (lastDay) => [
      'We have not kept our date',
      `We should have answered by ${day(lastDay, 'en')}. We are sorry. A supervisor knows, and you will hear from us. Questions? Call ${contact.phone}.`,
    ],
    beingRecorded: ['We have received what you sent', 'It is safe and is being recorded. This page will show it soon.'],
    held: [
      'The exam company is still checking your result',
      'We cannot tell you the result before they release it. You do not need to do anything.',
    ],
    certified: ['You are certified', 'Congratulations. Your certificate is on your certification page.'],
    'attempts-used': (on) => [
      'Every attempt is used',
      `Your approved application closed on ${day(on, 'en')}. You can start a new application at any time, with a new fee.`,
    ],
    'period-over': (lastDay) => [
      'The time for the exam is over',
      `The last day was ${day(lastDay, 'en')}. You can start a new application at any time, with a new fee.`,
    ],
    attempt: {
      paid: 'Paid, not with the exam company yet',
      released: 'The exam company was told',
      accepted: 'You can choose a date',
      rejected: 'We are sorting something out with the exam company',
      scheduled: 'You have a date',
      held: 'The exam company is still checking the result',
      passed: 'Passed',
      failed: 'Not passed',
      'no-show': 'Missed, the fee is lost',
      withdrawn: 'Taken back, your fee stays good',
      revoked: 'The exam company took the result back',
      over: 'Not used in time',
    },
  },
  es: {
    by: 'Hasta el',
    on: 'El',
    fee: { exam: 'Tarifa del examen', 'exam-retake': 'Tarifa de otro examen' },
    pay: {
      exam: [
        'Pague la tarifa del examen',
        `Después recibirá su número para el examen, y ${examCompany.name} le permitirá elegir una fecha.`,
      ],
      'exam-retake': (left) => [
        'Pague otro examen, si quiere presentarlo de nuevo',
        `Pagar es la solicitud; no hay otro formulario. Puede presentar el examen ${attemptTimes(left, 'es')}.`,
      ],
      act: 'Pagar la tarifa',
    },
    hurried: (lastDay, days) =>
      `Podemos tardar hasta ${days} días en avisar a la empresa del examen, y su último día para el examen es el ${day(lastDay, 'es')}. Ese día no cambia. Atendemos primero su solicitud, pero no podemos prometer que haya una fecha a tiempo.`,
    language: ['Elija el idioma de su examen', 'Solo puede elegir una fecha cuando el idioma está definido.', 'Elegir un idioma'],
    choose: [
      'Elija la fecha de su examen',
      `Lo hace con ${examCompany.name}, con su número para el examen. Aquí vemos la fecha cuando ellos nos avisan.`,
      `Ir a ${examCompany.name}`,
    ],
    take: (at, cancelBy) => [
      'Presente su examen',
      `Empieza el ${instantInWords(at, 'es')}. Puede cambiarlo o cancelarlo sin perder la tarifa hasta el ${instantInWords(cancelBy, 'es')}.`,
    ],
    cancel: (by) => `Hasta el ${instantInWords(by, 'es')}, con ${examCompany.name}`,
    cancelOver: 'Ya pasó el momento para cambiarlo o cancelarlo sin perder la tarifa',
    left: (count) => (count === 0 ? 'No le queda ningún intento' : `Puede presentar el examen ${attemptTimes(count, 'es')}`),
    release: ['Avisamos a la empresa del examen de su nuevo intento', 'Recibirá una carta cuando pueda elegir una fecha.'],
    name: [
      'Revisamos cómo puede escribir su nombre la empresa del examen',
      'Su sistema no tiene todas las letras. Usted no tiene que hacer nada.',
    ],
    accommodation: ['Decidimos sobre el ajuste que usted pidió para el examen', 'Después podrá elegir una fecha.'],
    result: ['Le escribimos sobre su resultado', 'Recibirá una carta aquí y por correo electrónico.'],
    issue: ['Preparamos su certificado', 'Usted aprobó. Recibirá una carta aquí y por correo electrónico.'],
    telling: [
      'Avisamos de usted a la empresa del examen',
      'Puede tardar uno o dos días. Esta página le muestra cuándo puede elegir una fecha.',
    ],
    takenBack: [
      'Revisamos otra vez su examen con la empresa del examen',
      'Su tarifa sigue siendo válida. No tiene que pagar de nuevo, y le escribiremos.',
    ],
    report: [
      'Esperamos saber cómo le fue en el examen',
      'La empresa del examen nos avisa. Después recibirá una carta aquí y por correo electrónico.',
    ],
    lateReports: ['Esperamos a la empresa del examen', 'Un examen presentado a tiempo cuenta, aunque lo sepamos después.'],
    late: (lastDay) => [
      'No cumplimos nuestra fecha',
      `Debíamos responderle a más tardar el ${day(lastDay, 'es')}. Lo sentimos. Una persona supervisora ya lo sabe y le escribiremos. ¿Preguntas? Llame al ${contact.phone}.`,
    ],
    beingRecorded: ['Recibimos lo que envió', 'Está seguro y se está registrando. Pronto aparecerá en esta página.'],
    held: [
      'La empresa del examen todavía revisa su resultado',
      'No podemos decirle el resultado antes de que ellos lo liberen. Usted no tiene que hacer nada.',
    ],
    certified: ['Usted tiene su certificación', 'Felicidades. Su certificado está en la página de su certificación.'],
    'attempts-used': (on) => [
      'Se usaron todos los intentos',
      `Su solicitud aprobada se cerró el ${day(on, 'es')}. Puede empezar otra solicitud en cualquier momento, con otra tarifa.`,
    ],
    'period-over': (lastDay) => [
      'El tiempo para el examen terminó',
      `El último día fue el ${day(lastDay, 'es')}. Puede empezar otra solicitud en cualquier momento, con otra tarifa.`,
    ],
    attempt: {
      paid: 'Pagado, la empresa del examen aún no lo tiene',
      released: 'Avisamos a la empresa del examen',
      accepted: 'Puede elegir una fecha',
      rejected: 'Estamos aclarando algo con la empresa del examen',
      scheduled: 'Tiene una fecha',
      held: 'La empresa del examen todavía revisa el resultado',
      passed: 'Aprobado',
      failed: 'No aprobado',
      'no-show': 'No se presentó, la tarifa se perdió',
      withdrawn: 'Retirado, su tarifa sigue siendo válida',
      revoked: 'La empresa del examen retiró el resultado',
      over: 'No se usó a tiempo',
    },
  },
};
