import type { BlockTemplate } from '../../blocks';

/** 403.6, 403.4.A, 403.4.B: the fee is lost, the attempt is not. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Usted tenía fecha de examen el {{ examOn }}. No se presentó, o la fecha se canceló cuando ya era tarde para hacerlo. La tarifa del examen que pagó no se devuelve.',
  },
  { paragraph: 'Esto no cuenta como un examen presentado. Le quedan los mismos intentos que antes.' },
  {
    when: 'retake',
    then: [
      { heading: 'Puede elegir otra fecha' },
      {
        paragraph:
          'Pague en su página la tarifa de {{ retakeFee }} por una nueva fecha. Dentro de {{ processedWithin }} después de su pago podrá elegir otro día.',
      },
      { day: 'Su último día para presentar el examen es el {{ lastDay }}.', reason: 'Este día no cambia.' },
      { link: 'Pagar una nueva fecha en mi página', to: '{{ portal }}' },
    ],
    otherwise: [
      { heading: 'Qué significa esto' },
      { paragraph: 'El plazo para presentar el examen terminó el {{ lastDay }}. Otra carta le dice qué puede hacer ahora.' },
      { link: 'Abrir mi página', to: '{{ portal }}' },
    ],
  },
  { paragraph: '¿Cree que esto es un error? Por favor, llámenos o escríbanos.' },
];
