import type { BlockTemplate } from '../../blocks';

/** 209.1.A */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Su certificación {{ number }} caducó el {{ lapsedOn }}.',
    reason: 'Su último día válido fue el {{ expiresOn }} y hasta entonces no se renovó. El registro público lo muestra.',
  },
  {
    paragraph: 'Mientras está caducada no es válida. No use el título, su forma corta ni el número como si estuviera activa.',
  },
  { heading: 'Cómo recuperarla' },
  {
    when: 'goodStanding',
    then: [
      {
        paragraph:
          'Todavía puede renovarla hasta el {{ lapsedThrough }}. Al final de ese día debe estar todo: su educación continua, el Código de Ética firmado otra vez, la tarifa de renovación y el cargo por atraso. Una renovación tardía empieza el día en que la aprobamos.',
      },
      { paragraph: 'Después del {{ lapsedThrough }} vence, y entonces recuperarla exige más.' },
    ],
    otherwise: [
      {
        paragraph:
          'Hay una suspensión o revocación vigente, así que ahora no se puede renovar. Llámenos para saber cómo recuperarla. Después del {{ lapsedThrough }} además vence.',
      },
    ],
  },
  { link: 'Abrir mi página', to: '{{ portal }}/certification' },
];
