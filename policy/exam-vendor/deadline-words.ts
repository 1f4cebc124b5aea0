/** Why each date of our dealings with the exam vendor is what it is. Only staff see them. */
import type { DeadlineWords, StartWords } from '../deadline-words';
import type { Texts } from '../language';

export const examVendorDeadlineFamilies = ['sending', 'results', 'exchange', 'comparison'] as const;
export type ExamVendorDeadlineFamily = (typeof examVendorDeadlineFamilies)[number];

export const examVendorStartWords: Record<string, StartWords> = {
  'told-to-send': {
    person: { en: 'when there was something to send', es: 'cuando hubo algo que enviar' },
    staff: 'the day something first waited to be sent',
  },
  appointment: { person: { en: 'the day of the exam', es: 'el día del examen' }, staff: 'the day of the next appointment' },
  exchanged: { person: { en: 'the day of the last exchange', es: 'el día del último intercambio' }, staff: 'the day of the last exchange' },
  compared: {
    person: { en: 'the day of the last comparison', es: 'el día de la última comparación' },
    staff: 'the day of the last comparison',
  },
};

const ours: Texts = { en: 'then we ask again', es: 'después preguntamos otra vez' };
const words = (label: Texts, staff: string, after: string, details: Texts): DeadlineWords => ({
  label,
  staff,
  rules: ['401.intro'],
  after: { person: ours, staff: after },
  details: { person: { en: () => [details.en], es: () => [details.es] }, staff: () => [details.en] },
});

export const examVendorDeadlineWords: Record<ExamVendorDeadlineFamily, DeadlineWords> = {
  sending: words(
    { en: 'We send to the exam vendor', es: 'Enviamos a la empresa del examen' },
    'Files to the vendor',
    'then the files go out',
    { en: 'Goes out in the night after something was ready to send.', es: 'Sale la noche después de que hubo algo listo para enviar.' },
  ),
  results: words({ en: 'We look for a result', es: 'Buscamos un resultado' }, 'Result of an appointment', 'then we look for its result', {
    en: 'In the night after an appointment we look for its result.',
    es: 'La noche después de una cita buscamos su resultado.',
  }),
  exchange: words(
    { en: 'We exchange files with the exam vendor', es: 'Intercambiamos archivos con la empresa del examen' },
    'Nightly exchange',
    'then files are exchanged',
    {
      en: 'Night after night while something is open with the vendor. Our own rhythm; the Guidelines do not set it.',
      es: 'Cada noche mientras algo está abierto con la empresa. Es nuestro propio ritmo; la Guía no lo fija.',
    },
  ),
  comparison: words(
    { en: 'We compare our list with the vendor’s', es: 'Comparamos nuestra lista con la de la empresa' },
    'Weekly comparison',
    'then both lists are compared',
    {
      en: 'Week after week both lists are compared; each difference becomes a task. Our own rhythm.',
      es: 'Cada semana se comparan las dos listas; cada diferencia es una tarea. Es nuestro propio ritmo.',
    },
  ),
};
