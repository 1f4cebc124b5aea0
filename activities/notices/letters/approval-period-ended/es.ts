import type { BlockTemplate } from '../../blocks';

/** 403.3.window, 403.3.attempts, 801.12.content: closed, and what remains possible. */
export const letter: readonly BlockTemplate[] = [
  {
    when: 'attemptsUsed',
    then: [
      {
        day: 'Su solicitud aprobada se cerró el {{ endedOn }}.',
        reason: 'Una solicitud aprobada permite presentar el examen {{ attempts }} veces. Usted las usó todas y no lo aprobó.',
      },
    ],
    otherwise: [
      {
        day: 'Su plazo para presentar el examen terminó el {{ lastDay }}.',
        reason: 'Ese fue el último día del plazo que empezó cuando aprobamos su solicitud. No nos informaron de ningún examen aprobado.',
      },
    ],
  },
  { paragraph: 'Las tarifas del examen no se devuelven. Nadie más ve cómo le fue en sus exámenes.' },
  { heading: 'Puede presentar otra solicitud' },
  {
    paragraph:
      'Puede empezar una nueva solicitud cualquier día. No hay tiempo de espera. Necesita su propia tarifa y sus propios documentos, y su capacitación debe ser todavía reciente el día en que la presente. Después de otra aprobación podrá presentar el examen de nuevo.',
  },
  { link: 'Empezar en mi página', to: '{{ portal }}' },
  { paragraph: 'Si cree que esto es un error, por favor llámenos o escríbanos. Lo revisaremos.' },
];
