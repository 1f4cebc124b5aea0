import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/es';

/** 801.8.B */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Su solicitud sigue abierta y todavía {% if count == 1 %}falta una cosa{% else %}faltan {{ counted }} cosas{% endif %}. Si usted envió algo hoy, gracias: no tiene que enviarlo otra vez.',
  },
  {
    day: 'El último día para enviar todo es el {{ until }}.',
    reason:
      'Ese es el día {{ days }} de {{ days }}, contados desde el {{ from }}, cuando usted presentó su solicitud. {% if daysLeft > 1 %}Le quedan {{ daysLeft }} días.{% elsif daysLeft == 1 %}Le queda un día.{% elsif daysLeft == 0 %}Es hoy.{% else %}Ese día ya pasó.{% endif %}',
  },
  { heading: 'Qué falta todavía' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  ...howToSend,
  ...afterTheHold,
];
