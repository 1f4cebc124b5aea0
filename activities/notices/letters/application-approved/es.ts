import type { BlockTemplate } from '../../blocks';

/** 801.7, 801.9, 403.2: the decision, and the steps toward the exam. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Tenemos buenas noticias: aprobamos su solicitud el {{ approvedOn }}. Gracias por el trabajo que puso en ella. Lo que sigue es el examen. Usted obtiene la certificación cuando lo aprueba.',
  },
  { heading: 'Sus próximos pasos' },
  {
    steps: [
      { lead: 'Pagar la tarifa del examen.', text: 'Cuesta {{ examFee }}. Se paga en línea, en su página.' },
      {
        lead: 'Esperar su carta de identificación para el examen.',
        text: 'Se la enviamos cuando la tarifa del examen esté pagada. En ella está el número con el que la empresa del examen le identifica.',
      },
      {
        lead: 'Elegir su fecha con la empresa del examen.',
        text: 'La misma carta explica cómo hacerlo, en el idioma que usted eligió y en un centro o en línea, como lo pidió.',
      },
      { lead: 'Presentar el examen.', text: 'Después le escribiremos otra vez.' },
    ],
  },
  { link: 'Abrir mi página', to: '{{ portal }}' },
  { paragraph: 'Si necesita un ajuste en el examen por una discapacidad, avísenos antes de elegir su fecha.' },
];
