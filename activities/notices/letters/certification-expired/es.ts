import type { BlockTemplate } from '../../blocks';

/** 209.2.A */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Su certificación {{ number }} venció el {{ expiredOn }}.',
    reason: 'Su último día válido fue el {{ expiresOn }} y no se recuperó mientras estaba caducada. El registro público lo muestra.',
  },
  { heading: 'Cómo recuperarla' },
  {
    when: 'goodStanding',
    then: [
      {
        paragraph:
          'Puede pedirnos que la restablezcamos. Usted elige entre el examen y un curso de actualización; en los dos casos hay tarifas y se firma otra vez el Código de Ética. Todo debe estar terminado a más tardar el {{ expiredThrough }}.',
      },
    ],
    otherwise: [
      {
        paragraph:
          'Hay una suspensión o revocación vigente, así que no se puede restablecer sin más. Llámenos para saber cómo recuperarla. El último día para todo es el {{ expiredThrough }}.',
      },
    ],
  },
  { paragraph: 'Después del {{ expiredThrough }} queda sin efecto. Entonces solo es posible una solicitud nueva, con un número nuevo.' },
  { link: 'Abrir mi página', to: '{{ portal }}/certification' },
];
