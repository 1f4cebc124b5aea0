/** Why each date of a candidacy is what it is. Numbers come from the row that was promised, never from here. */
import { dateInWords, dayOf, type Language, longDate } from '../calendar';
import type { DeadlineWords, StartWords } from '../deadline-words';
import type { Texts } from '../language';
import type { LedgerRow } from '../process';

/** `retake:2` and `result:1` are rows of the families `retake` and `result`. */
export const candidacyDeadlineFamilies = ['window', 'window-reminder', 'late-reports', 'retake', 'result'] as const;
export type CandidacyDeadlineFamily = (typeof candidacyDeadlineFamilies)[number];

/** What a term runs from. */
export const candidacyStartWords: Record<string, StartWords> = {
  approved: { person: { en: 'when we approved your application', es: 'cuando aprobamos su solicitud' }, staff: 'the day of the approval' },
  'window-ends': { person: { en: 'the last day for the exam', es: 'el último día para el examen' }, staff: 'the last exam day' },
  'window-over': { person: { en: 'the last day for the exam', es: 'el último día para el examen' }, staff: 'the last exam day' },
  'retake-paid': {
    person: { en: 'when you paid for another exam', es: 'cuando usted pagó otro examen' },
    staff: 'the day the retake was paid',
  },
  exam: { person: { en: 'the day of your exam', es: 'el día de su examen' }, staff: 'the day of the exam' },
};

const calendarDays: Texts = {
  en: 'Every day counts, weekends and holidays too.',
  es: 'Cuentan todos los días, también los fines de semana y feriados.',
};
const dayAfter = (row: LedgerRow, language: Language): string => dateInWords(dayOf(row.at), language);
const lastDay = (row: LedgerRow, language: Language): string => longDate(row.lastDay, language);

export const candidacyDeadlineWords = {
  window: {
    label: { en: 'Last day to take the exam', es: 'Último día para presentar el examen' },
    staff: 'Approval period ends',
    rules: ['403.3.window', '403.3.attempts'],
    after: {
      person: { en: 'after that your approved application closes', es: 'después se cierra su solicitud aprobada' },
      staff: 'then closed, unless a report is awaited',
    },
    details: {
      person: {
        en: (row) => [
          `The exam itself must be on or before ${lastDay(row, 'en')}. Months are counted by the date, so it is the same day of the month, or the last day of a shorter month.`,
          'A retake that you ask for, a missed exam or a change of date does not move this day.',
          `From ${dayAfter(row, 'en')} you would need a new application. An exam you took in time still counts when the exam company reports it later.`,
        ],
        es: (row) => [
          `El examen debe ser a más tardar el ${lastDay(row, 'es')}. Los meses se cuentan por la fecha: es el mismo día del mes, o el último día de un mes más corto.`,
          'Este día no cambia por pedir otro examen, por faltar a uno ni por cambiar de fecha.',
          `Desde el ${dayAfter(row, 'es')} necesitaría otra solicitud. Un examen presentado a tiempo cuenta aunque la empresa lo informe después.`,
        ],
      },
      staff: (row) => [
        'Months by the calendar, clamped to the end of a shorter month; nothing extends it.',
        `Closed at 12:00 am on ${dayAfter(row, 'en')}, unless an authorization that may have been used is unreported.`,
      ],
    },
  },
  'window-reminder': {
    label: {
      en: 'We remind you of your last day, if you can still take the exam',
      es: 'Le recordamos su último día, si todavía puede presentar el examen',
    },
    staff: 'Reminder of the last exam day',
    rules: ['403.3.window'],
    after: {
      person: { en: 'the last day stays the same', es: 'el último día no cambia' },
      staff: 'changes no date',
    },
    details: {
      person: {
        en: (row) => [`On ${lastDay(row, 'en')} we send you an email, unless you passed by then.`],
        es: (row) => [`El ${lastDay(row, 'es')} le enviamos un correo, a menos que ya haya aprobado.`],
      },
      staff: (row) => [
        `Goes out on ${lastDay(row, 'en')}. Our own courtesy; the Guidelines do not ask for it.`,
        'No letter while the vendor owes us the outcome of an exam: that letter names the last day too.',
      ],
    },
  },
  'late-reports': {
    label: { en: 'We wait for the exam company', es: 'Esperamos a la empresa del examen' },
    staff: 'Wait for late reports ends',
    rules: ['403.3.window'],
    after: {
      person: { en: 'after that your approved application closes', es: 'después se cierra su solicitud aprobada' },
      staff: 'then closed',
    },
    details: {
      person: {
        en: () => ['An exam you took in time counts, also when we hear of it now.', calendarDays.en],
        es: () => ['Un examen que presentó a tiempo cuenta, aunque lo sepamos hasta ahora.', calendarDays.es],
      },
      staff: () => ['Our decision: exams are judged by the day they were taken, so the end waits for reports of them.', calendarDays.en],
    },
  },
  retake: {
    label: { en: 'You can choose a new exam date', es: 'Puede elegir otra fecha de examen' },
    staff: 'Retake with the vendor',
    rules: ['403.3.processing'],
    after: {
      person: { en: 'if we are late, we still owe it to you', es: 'si nos atrasamos, igual se lo debemos' },
      staff: 'then overdue and escalated, still owed',
    },
    details: {
      person: {
        en: () => [
          calendarDays.en,
          'We write to you when the exam company has your new attempt. It does not move your last day for the exam.',
        ],
        es: () => [
          calendarDays.es,
          'Le escribimos cuando la empresa del examen tenga su nuevo intento. Esto no cambia su último día para el examen.',
        ],
      },
      staff: () => [calendarDays.en, 'Met when the vendor accepted the authorization. The approval period does not wait for it.'],
    },
  },
  result: {
    label: { en: 'We write to you about your result', es: 'Le escribimos sobre su resultado' },
    staff: 'Letter or certificate after the exam',
    rules: ['801.11', '801.12'],
    after: {
      person: { en: 'if we are late, we still owe you the letter', es: 'si nos atrasamos, igual le debemos la carta' },
      staff: 'then overdue and escalated, still owed',
    },
    details: {
      person: {
        en: () => [calendarDays.en, 'It runs from the day of the exam, not from the day the exam company told us.'],
        es: () => [calendarDays.es, 'Se cuenta desde el día del examen, no desde el día en que la empresa nos avisó.'],
      },
      staff: () => [
        calendarDays.en,
        'Runs from the exam, not from the import. Met when the letter has left, or when the certificate is issued.',
      ],
    },
  },
} as const satisfies Record<CandidacyDeadlineFamily, DeadlineWords>;
