import type { BlockTemplate } from '../../blocks';

/** 802.1: renewal is open, and by when. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'Ya puede renovar su certificación {{ number }}. La renovación se abrió el {{ renewFrom }}.' },
  {
    day: 'Envíe su renovación a más tardar el {{ until }}.',
    reason:
      'El {{ expiresOn }} es el último día válido de su certificación.{% if daysLeft > 1 %} Le quedan {{ daysLeft }} días.{% elsif daysLeft == 1 %} Le queda un día.{% elsif daysLeft == 0 %} Es hoy.{% else %} Ese día ya pasó.{% endif %}',
  },
  { heading: 'Lo que necesita para renovar' },
  {
    steps: [
      { lead: 'Su educación continua.', text: 'Guarde los comprobantes. Es posible que le pidamos verlos.' },
      { lead: 'El Código de Ética.', text: 'Usted lo lee y lo firma otra vez.' },
      { lead: 'La tarifa de renovación.', text: 'Se paga en línea.' },
    ],
  },
  { link: 'Abrir mi página', to: '{{ portal }}/certification' },
  { heading: 'Si se atrasa' },
  {
    paragraph:
      'Sin una renovación, su certificación caduca el {{ lapsesOn }}. Todavía puede recuperarla hasta el {{ lapsedThrough }}, con un cargo por atraso, pero mientras tanto no es válida.',
  },
];
