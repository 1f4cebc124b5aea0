import type { BlockTemplate } from '../../blocks';

/** 801.7, 702.1.A, 702.2.letter, 403.2, 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Gracias por presentar su solicitud y por su paciencia. Revisamos todo lo que nos envió. El {{ decidedOn }} decidimos que no podemos aprobar esta solicitud.',
  },
  { heading: 'Por qué' },
  { points: { each: 'reasons', lead: '', text: '{{ item }}' } },
  { heading: 'Usted tiene derecho a apelar' },
  { paragraph: 'Si cree que esta decisión es incorrecta, puede pedir que se revise. La revisará una persona que no tomó la decisión.' },
  {
    day: 'Su apelación debe llegarnos a más tardar el {{ until }}.',
    reason:
      'Ese es el día {{ days }} de {{ days }}, contados desde el {{ from }}, el día de esta decisión. Los fines de semana y los días feriados cuentan.',
  },
  { paragraph: 'Envíe su apelación por correo electrónico a {{ mailbox }}. No recibimos apelaciones en papel. Por favor, incluya:' },
  { points: { each: 'contents', lead: '', text: '{{ item }}' } },
  { heading: 'Su tarifa' },
  { paragraph: 'La tarifa de la solicitud no se devuelve.' },
  { link: 'Abrir mi página', to: '{{ portal }}' },
];
