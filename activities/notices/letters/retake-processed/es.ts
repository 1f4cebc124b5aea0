import type { BlockTemplate } from '../../blocks';

/** 403.3.processing, 403.4, 403.5: the exam company knows of the retake. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'Usted pagó otra fecha de examen el {{ requestedOn }}. La empresa del examen ya lo sabe. Ahora puede elegir su nuevo día.' },
  {
    day: 'Su número de identificación para el examen sigue siendo {{ examId }}.',
    reason: 'Use el mismo número de antes.',
  },
  { heading: 'Cómo elegir su fecha' },
  { link: 'Elegir una fecha en línea', to: '{{ schedulingUrl }}' },
  { paragraph: 'También puede llamar al {{ phone }}, opción {{ option }}: {{ hours }}. Ahí mismo puede cambiar o cancelar su fecha.' },
  { day: 'Su último día para presentar el examen es el {{ lastDay }}.', reason: 'Elija un día que no sea posterior.' },
  { link: 'Abrir mi página', to: '{{ portal }}' },
];
