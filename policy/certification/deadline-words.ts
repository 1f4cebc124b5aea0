/** Why each date of a certification is what it is. Numbers come from the row that was promised, never from here. */
import { dateInWords, dayOf, type Language, longDate } from '../calendar';
import type { DeadlineWords, StartWords } from '../deadline-words';
import type { Texts } from '../language';
import type { LedgerRow } from '../process';

export const certificationDeadlineFamilies = [
  'certificate-letter',
  'renewal-window',
  'renewal-notice',
  'lapse',
  'expiry',
  'vacating',
] as const;
export type CertificationDeadlineFamily = (typeof certificationDeadlineFamilies)[number];

/** What a term runs from, or is counted back from. */
export const certificationStartWords: Record<string, StartWords> = {
  'exam-taken': { person: { en: 'the day of your exam', es: 'el día de su examen' }, staff: 'the day of the exam' },
  'term-ends': {
    person: { en: 'the last valid day of your certification', es: 'el último día válido de su certificación' },
    staff: 'the last valid day',
  },
};

const byTheDate: Texts = {
  en: 'Years and months are counted by the date: it is the same day of the month, or the last day of a shorter month. It does not move for weekends or holidays.',
  es: 'Los años y meses se cuentan por la fecha: es el mismo día del mes, o el último día de un mes más corto. No cambia por fines de semana ni feriados.',
};
const dayAfter = (row: LedgerRow, language: Language): string => dateInWords(dayOf(row.at), language);
const lastDay = (row: LedgerRow, language: Language): string => longDate(row.lastDay, language);
const stillOwed = {
  person: { en: 'if we are late, we still owe you the letter', es: 'si nos atrasamos, igual le debemos la carta' },
  staff: 'then overdue and escalated, still owed',
} as const;

export const certificationDeadlineWords = {
  'certificate-letter': {
    label: { en: 'We write to you that you are certified', es: 'Le escribimos que tiene su certificación' },
    staff: 'Letter with the certificate',
    rules: ['801.11', '801.11.A'],
    after: stillOwed,
    details: {
      person: {
        en: () => ['It runs from the day of the exam, not from the day the exam company told us.'],
        es: () => ['Se cuenta desde el día del examen, no desde el día en que la empresa nos avisó.'],
      },
      staff: () => ['Runs from the exam, not from the import. Met when the mail server accepted the letter.'],
    },
  },
  'renewal-window': {
    label: { en: 'You can renew from this day on', es: 'Puede renovar desde este día' },
    staff: 'Renewal opens',
    rules: ['207.5', '802.1'],
    after: {
      person: { en: 'the last valid day stays the same', es: 'el último día válido no cambia' },
      staff: 'notice sent, if in good standing',
    },
    details: {
      person: {
        en: (row) => [
          `Renewal opens on ${lastDay(row, 'en')}, counted back from the last valid day. If your certification is in good standing then, we write to you on that day.`,
        ],
        es: (row) => [
          `La renovación se abre el ${lastDay(row, 'es')}, contado hacia atrás desde el último día válido. Si ese día su certificación está en regla, le escribimos.`,
        ],
      },
      staff: (row) => [
        `Opens at 12:00 am on ${dateInWords(row.lastDay, 'en')}, counted back in calendar days. No notice while suspended or revoked.`,
      ],
    },
  },
  'renewal-notice': {
    label: { en: 'We write to you that you can renew', es: 'Le escribimos que ya puede renovar' },
    staff: 'Renewal notice',
    rules: ['802.1', '802.1.A', '802.1.B'],
    after: stillOwed,
    details: {
      person: {
        en: () => ['It goes to the email address that we have for you on that day. Your last valid day does not depend on it.'],
        es: () => ['Va al correo electrónico que tengamos de usted ese día. Su último día válido no depende de él.'],
      },
      staff: () => ['Leaves on the day renewal opens, to the address on file then. Met when the mail server accepted it.'],
    },
  },
  lapse: {
    label: { en: 'Last valid day', es: 'Último día válido' },
    staff: 'Expiration date',
    rules: ['207.1', '209.0.A', '209.1.A'],
    after: {
      person: { en: 'after that it is lapsed, unless it was renewed', es: 'después está caducada, si no se renovó' },
      staff: 'then lapsed, letter sent',
    },
    details: {
      person: {
        en: (row) => [
          `Your certification is valid through the end of ${lastDay(row, 'en')}, until 11:59 pm Pacific time.`,
          byTheDate.en,
          'A renewal sent in by then keeps it valid.',
        ],
        es: (row) => [
          `Su certificación es válida hasta el final del ${lastDay(row, 'es')}, a las 11:59 p. m., hora del Pacífico.`,
          byTheDate.es,
          'Una renovación enviada hasta entonces la mantiene válida.',
        ],
      },
      staff: (row) => [
        byTheDate.en,
        `Lapsed from 12:00 am on ${dayAfter(row, 'en')}, by the date alone. A suspension or revocation does not stop it.`,
      ],
    },
  },
  expiry: {
    label: { en: 'Last day to renew late', es: 'Último día para renovar con atraso' },
    staff: 'Lapsed through',
    rules: ['209.1.A', '209.2.A', '209.lapsed.deadline'],
    after: {
      person: { en: 'after that it is expired', es: 'después está vencida' },
      staff: 'then expired, letter sent',
    },
    details: {
      person: {
        en: (row) => [
          byTheDate.en,
          `Everything for a late renewal has to be in by the end of ${lastDay(row, 'en')}. After that it can be reinstated, which asks for more.`,
        ],
        es: (row) => [
          byTheDate.es,
          `Todo lo de una renovación tardía debe estar al final del ${lastDay(row, 'es')}. Después se puede restablecer, lo que exige más.`,
        ],
      },
      staff: (row) => [byTheDate.en, `Expired from 12:00 am on ${dayAfter(row, 'en')}, by the date alone.`],
    },
  },
  vacating: {
    label: { en: 'Last day to have it reinstated', es: 'Último día para restablecerla' },
    staff: 'Expired through',
    rules: ['209.2.A', '209.3.A', '209.expired.window'],
    after: {
      person: { en: 'after that it is vacated, and you would start anew', es: 'después queda sin efecto y tendría que empezar de nuevo' },
      staff: 'then vacated, letter sent, case closed',
    },
    details: {
      person: {
        en: (row) => [
          byTheDate.en,
          `Everything for a reinstatement has to be done by the end of ${lastDay(row, 'en')}. After that only a new application is possible, with a new number.`,
        ],
        es: (row) => [
          byTheDate.es,
          `Todo lo necesario para restablecerla debe estar terminado al final del ${lastDay(row, 'es')}. Después solo es posible una solicitud nueva, con un número nuevo.`,
        ],
      },
      staff: (row) => [
        byTheDate.en,
        `Vacated from 12:00 am on ${dayAfter(row, 'en')}, by the date alone. The number is never given again.`,
      ],
    },
  },
} as const satisfies Record<CertificationDeadlineFamily, DeadlineWords>;
