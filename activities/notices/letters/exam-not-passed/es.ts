import type { BlockTemplate } from '../../blocks';

/** 801.12, 801.12.content, 403.3.retake-request, 403.3.processing: what is possible now. Reports stay with the exam company (801.11.note). */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Gracias por presentar el examen el {{ examOn }}. La empresa del examen nos informó que usted no lo aprobó. Sabemos que no es fácil leer esto. No dice nada sobre su valor ni sobre su experiencia.',
  },
  {
    when: 'retake',
    then: [
      { heading: 'Puede presentar el examen otra vez' },
      {
        paragraph:
          'Puede presentar el examen {{ counted }}. Para pedirlo, pague en su página la tarifa de {{ retakeFee }} por repetir el examen. No tiene que hacer nada más.',
      },
      { paragraph: 'Dentro de {{ processedWithin }} después de su pago podrá elegir otra fecha. Le escribiremos cuando pueda hacerlo.' },
      {
        day: 'Su último día para presentar el examen es el {{ lastDay }}.',
        reason: 'Este día no cambia, aunque pida repetir el examen poco antes.',
      },
      { link: 'Pedir otro examen en mi página', to: '{{ portal }}' },
    ],
    otherwise: [
      { heading: 'Qué significa esto' },
      {
        paragraph:
          '{% if usedUp %}Usted ya usó todos los intentos que tiene una solicitud aprobada.{% else %}El plazo para presentar el examen terminó el {{ lastDay }}.{% endif %} Con esta solicitud ya no es posible otro intento. Otra carta le dice qué puede hacer ahora.',
      },
      { link: 'Abrir mi página', to: '{{ portal }}' },
    ],
  },
  { heading: 'El informe de su examen' },
  { paragraph: 'Nosotros no guardamos el informe con sus resultados. Lo encuentra en su página de la empresa del examen.' },
  { link: 'Abrir mi página de la empresa del examen', to: '{{ dashboardUrl }}' },
];
