import type { BlockTemplate } from '../../blocks';

/** The holder gave it back. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'El {{ receivedOn }} recibimos su deseo de devolver su certificación {{ number }}. Hicimos lo que nos pidió: ya no está activa.',
  },
  {
    paragraph:
      'Desde ahora no use el título, su forma corta ni el número. El número sigue en el registro público y no se le da a nadie más.',
  },
  { heading: 'Si quiere certificarse otra vez' },
  { paragraph: 'Puede presentar una solicitud nueva cualquier día.' },
  { link: 'Abrir mi página', to: '{{ portal }}' },
  { paragraph: 'Si usted no pidió esto, por favor llámenos o escríbanos cuanto antes.' },
];
