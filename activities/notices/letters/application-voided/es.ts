import type { BlockTemplate } from '../../blocks';

/** 801.8.C, 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Usted presentó su solicitud el {{ from }}. El último día para enviar todo fue el {{ until }}. Ese fue el día {{ days }} de {{ days }}, contados desde que presentó su solicitud.',
  },
  {
    day: 'Su solicitud se cerró el {{ closedOn }}.',
    reason: 'Al terminar el último día todavía no estaba completa. Esto no dice nada sobre usted ni sobre su experiencia.',
  },
  { heading: 'Qué no nos había llegado' },
  { points: { each: 'items', lead: '', text: '{{ item.label }}' } },
  { heading: 'Qué significa esto' },
  {
    paragraph:
      'Esta solicitud quedó sin efecto y ya no podemos agregarle nada.{% if feePaid %} La tarifa de la solicitud que usted pagó no se devuelve.{% endif %}',
  },
  { paragraph: 'Si cree que todo nos llegó a tiempo, por favor llámenos o escríbanos. Lo revisaremos.' },
  { heading: 'Puede presentar otra solicitud' },
  {
    paragraph:
      'Puede empezar una nueva solicitud cualquier día. Necesitará documentos nuevos y una tarifa nueva. Nada de esta solicitud pasa a la siguiente.',
  },
  { link: 'Empezar en mi página', to: '{{ portal }}' },
];
