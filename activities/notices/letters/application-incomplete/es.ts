import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/es';

/** 801.8, 801.8.A, 801.8.responsibility */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Gracias por solicitar la certificación de Especialista en Apoyo entre Pares de Medi-Cal. Recibimos su solicitud el {{ from }}. Para poder tomar una decisión, todavía necesitamos {{ counted }} {% if count == 1 %}cosa{% else %}cosas{% endif %}.',
  },
  {
    day: 'Por favor, envíe todo a más tardar el {{ until }}.',
    reason:
      'Ese es el día {{ days }} de {{ days }}, contados desde el {{ from }}, cuando usted presentó su solicitud. Los fines de semana y los días feriados cuentan.',
  },
  { heading: 'Qué necesitamos' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  ...howToSend,
  ...afterTheHold,
];
