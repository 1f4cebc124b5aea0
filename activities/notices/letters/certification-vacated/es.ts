import type { BlockTemplate } from '../../blocks';

/** 209.3.A, 209.vacated.number */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Su certificación {{ number }} quedó sin efecto el {{ vacatedOn }}.',
    reason:
      'Su último día válido fue el {{ expiresOn }}. El plazo para recuperarla terminó, así que ya no se puede renovar ni restablecer.',
  },
  { paragraph: 'El número sigue en el registro público como número sin efecto. Nunca se le da a otra persona.' },
  { heading: 'Puede empezar de nuevo' },
  {
    paragraph:
      'Puede presentar una solicitud nueva cualquier día. Eso significa otra capacitación, otro examen y sus tarifas, y al final un número nuevo.',
  },
  { link: 'Empezar en mi página', to: '{{ portal }}' },
];
