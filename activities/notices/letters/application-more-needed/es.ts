import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/es';

/** 801.8, 801.8.A. Before the hold ends its last day stays; afterwards there is a period of its own. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Gracias por lo que nos envió. Ya lo revisamos. Para poder tomar una decisión, necesitamos {% if count == 1 %}una cosa{% else %}{{ counted }} cosas{% endif %} de usted otra vez.',
  },
  {
    when: 'afterHold',
    then: [
      {
        day: 'Por favor, envíe todo a más tardar el {{ until }}.',
        reason:
          'Usted tiene {{ answerWithin }}, contados desde el {{ from }}, día en que le enviamos esta carta. Los fines de semana y los días feriados cuentan.',
      },
    ],
    otherwise: [
      {
        day: 'Por favor, envíe todo a más tardar el {{ until }}.',
        reason:
          'Es el mismo último día que antes: el día {{ days }} de {{ days }}, contados desde el {{ from }}, cuando usted presentó su solicitud. Los fines de semana y los días feriados cuentan.',
      },
    ],
  },
  { heading: 'Qué necesitamos otra vez' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  {
    when: 'moreMissing',
    then: [{ heading: 'Qué falta todavía' }, { steps: { each: 'alsoMissing', lead: '{{ item.duty }}.', text: '{{ item.how }}' } }],
  },
  ...howToSend,
  {
    when: 'afterHold',
    then: [
      { heading: 'Qué pasa después' },
      {
        paragraph:
          'Hasta ese día su solicitud sigue abierta. Cuando llegue todo, lo revisaremos y tomaremos una decisión. Si algo no llega a más tardar el {{ lastDay }}, decidiremos con lo que tenemos, y es posible que no podamos aprobar su solicitud.',
      },
      { paragraph: 'Usted es responsable de enviar todo a tiempo. Con gusto le ayudamos a hacerlo.' },
    ],
    otherwise: afterTheHold,
  },
];
