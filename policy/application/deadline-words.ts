/** Why each date of an application is what it is. Numbers come from the row that was promised, never from here. */
import { dateInWords, dayOf, type Language, longDate } from '../calendar';
import type { DeadlineWords, StartWords } from '../deadline-words';
import type { Texts } from '../language';
import type { LedgerRow } from '../process';

export const deadlineFamilies = ['hold', 'deficiency-notice', 'hold-reminder', 'status-notice', 'request'] as const;
export type DeadlineFamily = (typeof deadlineFamilies)[number];

export const startWords: Record<string, StartWords> = {
  submitted: { person: { en: 'when you submitted', es: 'cuando usted presentó su solicitud' }, staff: 'the day of online submission' },
  completed: {
    person: { en: 'when the last missing item reached us', es: 'cuando nos llegó lo último que faltaba' },
    staff: 'the day the last missing item arrived',
  },
  'letter-sent': { person: { en: 'when our letter left', es: 'cuando salió nuestra carta' }, staff: 'the day our letter left' },
};

const calendarDays: Texts = {
  en: 'Every day counts, weekends and holidays too, and the last day does not move when the office is closed.',
  es: 'Cuentan todos los días, también los fines de semana y feriados, y el último día no cambia aunque la oficina esté cerrada.',
};

/** 801.8.responsibility, also for letters. */
export const responsibility: Texts = {
  en: 'It is up to you to send everything that is missing in time.',
  es: 'Usted es responsable de enviar a tiempo todo lo que falta.',
};

const untilMidnight = (row: LedgerRow, language: Language): string =>
  language === 'en'
    ? `The last day is ${longDate(row.lastDay, 'en')}. You can send things until 11:59 pm Pacific time.`
    : `El último día es el ${longDate(row.lastDay, 'es')}. Puede enviar cosas hasta las 11:59 p. m., hora del Pacífico.`;

const dayAfter = (row: LedgerRow, language: Language): string => dateInWords(dayOf(row.at), language);

export const applicationDeadlineWords = {
  hold: {
    label: { en: 'Last day to send everything', es: 'Último día para enviar todo' },
    staff: 'Hold ends',
    rules: ['801.8.B', '801.8.C', '801.8.once', '801.8.responsibility'],
    after: {
      person: {
        en: 'after that the application is void and its fees are forfeited',
        es: 'después la solicitud queda sin efecto y las tarifas no se devuelven',
      },
      staff: 'then void, fees forfeited, letter sent',
    },
    details: {
      person: {
        en: (row) => [
          untilMidnight(row, 'en'),
          calendarDays.en,
          'Sending some of the items does not move this date. Only a complete application ends it.',
          `If something is still missing on ${dayAfter(row, 'en')}, the application closes, the fee is not paid back, and you would start again with new documents and a new fee.`,
          responsibility.en,
        ],
        es: (row) => [
          untilMidnight(row, 'es'),
          calendarDays.es,
          'Enviar solo una parte no cambia esta fecha. Solo termina cuando la solicitud está completa.',
          `Si todavía falta algo el ${dayAfter(row, 'es')}, la solicitud se cierra, la tarifa no se devuelve y usted tendría que empezar de nuevo con otros documentos y otra tarifa.`,
          responsibility.es,
        ],
      },
      staff: (row) => [
        calendarDays.en,
        'Items received in part do not restart it. An item sent back because of a finding keeps the same last day.',
        `Void at 12:00 am on ${dayAfter(row, 'en')}; what was received before then still counts, even if it is recorded later.`,
      ],
    },
  },
  'deficiency-notice': {
    label: { en: 'We write to you what is missing', es: 'Le escribimos qué falta' },
    staff: 'Notice of missing items',
    rules: ['801.8', '801.8.A'],
    after: {
      person: { en: 'if we are late, we still owe you the letter', es: 'si nos atrasamos, igual le debemos la carta' },
      staff: 'then overdue and escalated, still owed',
    },
    details: {
      person: {
        en: () => [calendarDays.en, 'The letter lists the steps that are left. Your own last day does not depend on it.'],
        es: () => [calendarDays.es, 'La carta indica los pasos que faltan. Su propio último día no depende de ella.'],
      },
      staff: () => [calendarDays.en, 'Met when the mail server accepted the letter, not when it was asked for.'],
    },
  },
  'hold-reminder': {
    label: { en: 'We remind you, if something is still missing', es: 'Le recordamos, si todavía falta algo' },
    staff: 'Reminder to the applicant',
    rules: ['801.8.B'],
    after: {
      person: { en: 'the last day stays the same', es: 'el último día no cambia' },
      staff: 'changes no date',
    },
    details: {
      person: {
        en: (row) => [`On ${dayAfter(row, 'en')} we send you an email, unless everything is in by then.`],
        es: (row) => [`El ${dayAfter(row, 'es')} le enviamos un correo, a menos que ya tengamos todo.`],
      },
      staff: (row) => [
        `Goes out on ${dayAfter(row, 'en')} if items are still missing. Our own courtesy; the Guidelines do not ask for it.`,
      ],
    },
  },
  'status-notice': {
    label: { en: 'We tell you our decision', es: 'Le comunicamos nuestra decisión' },
    staff: 'Decision letter',
    rules: ['801.7'],
    after: {
      person: { en: 'if we are late, we still owe you the answer', es: 'si nos atrasamos, igual le debemos la respuesta' },
      staff: 'then overdue and escalated, still owed',
    },
    details: {
      person: {
        en: () => [
          calendarDays.en,
          'It began on the day the last missing item reached us, not on the day we checked it. Our delay never counts against you.',
          'You get a letter here and by email.',
        ],
        es: () => [
          calendarDays.es,
          'Empezó el día en que nos llegó lo último que faltaba, no el día en que lo revisamos. Un atraso nuestro nunca le perjudica.',
          'Recibirá una carta aquí y por correo electrónico.',
        ],
      },
      staff: () => [
        calendarDays.en,
        'Begins with the arrival of the last missing item, not with our check. It begins anew only when items were asked for again before the hold ended.',
        'Met when the mail server accepted the decision letter.',
      ],
    },
  },
  request: {
    label: { en: 'Last day for what we asked again', es: 'Último día para lo que le pedimos otra vez' },
    staff: 'Answer to our request',
    rules: ['801.8', '801.8.A'],
    after: {
      person: { en: 'after that we decide with what we have', es: 'después decidimos con lo que tenemos' },
      staff: 'then decide on what is there',
    },
    details: {
      person: {
        en: (row) => [
          untilMidnight(row, 'en'),
          calendarDays.en,
          'It counts from the day our letter left, so a late letter gives you a later last day.',
        ],
        es: (row) => [
          untilMidnight(row, 'es'),
          calendarDays.es,
          'Cuenta desde el día en que salió nuestra carta; si la carta sale más tarde, su último día también es más tarde.',
        ],
      },
      staff: () => [
        calendarDays.en,
        'Asked for after the hold had ended, so it has a term of its own (our decision). It never voids the application.',
      ],
    },
  },
} as const satisfies Record<DeadlineFamily, DeadlineWords>;
