import type { BlockTemplate } from '../../blocks';

/** 801.10, 403.2, 403.intro, 403.4, 403.5, W4.eligibility-notice: the number, and how to choose a day. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'Recibimos la tarifa de su examen. Gracias.{% if ready %} Ahora usted puede presentar el examen.{% endif %}' },
  {
    day: 'Su número de identificación para el examen es {{ examId }}.',
    reason: 'Con este número le identifica la empresa del examen, Pearson VUE. Es solo suyo. Nadie más lo puede usar.',
  },
  {
    when: 'waiting',
    then: [
      { heading: 'Antes de que pueda elegir una fecha' },
      { points: { each: 'waitingFor', lead: '', text: '{{ item }}' } },
      { paragraph: 'En cuanto esto se resuelva, le avisaremos a la empresa del examen que usted puede elegir una fecha.' },
    ],
  },
  { heading: 'Cómo prepararse' },
  { link: 'Leer la guía para preparar el examen', to: '{{ guide }}' },
  { link: 'Leer qué esperar el día del examen', to: '{{ expect }}' },
  { heading: 'Cómo elegir su fecha' },
  {
    paragraph:
      'La fecha se elige con la empresa del examen, no con nosotros. {% if ready %}Puede pasar uno o dos días hasta que tenga su número.{% endif %}',
  },
  { link: 'Elegir una fecha en línea', to: '{{ schedulingUrl }}' },
  { paragraph: 'También puede llamar al {{ phone }}, opción {{ option }}: {{ hours }}. Ahí mismo puede cambiar o cancelar su fecha.' },
  { when: 'languageKnown', then: [{ paragraph: 'El idioma de su examen es {{ examLanguage }}. Elija el mismo cuando fije su fecha.' }] },
  {
    day: 'Su último día para presentar el examen es el {{ lastDay }}.',
    reason: 'Es el último día del plazo que empezó cuando aprobamos su solicitud.',
  },
  { link: 'Abrir mi página', to: '{{ portal }}' },
];
