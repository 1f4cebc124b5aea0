import type { BlockTemplate } from '../../blocks';

/** 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'Usted nos dijo que ya no desea seguir con su solicitud. La cerramos el {{ withdrawnOn }}. No tiene que hacer nada más.' },
  {
    when: 'feePaid',
    then: [{ heading: 'Su tarifa' }, { paragraph: 'La tarifa de la solicitud que usted pagó no se devuelve.' }],
  },
  { heading: 'Si cambia de opinión' },
  { paragraph: 'Puede presentar otra solicitud cualquier día. Necesitará documentos nuevos y una tarifa nueva.' },
  { link: 'Abrir mi página', to: '{{ portal }}' },
  { paragraph: 'Si usted no pidió esto, por favor llámenos o escríbanos cuanto antes.' },
];
