import type { BlockTemplate } from '../../blocks';

/** How an item reaches us. */
export const howToSend: readonly BlockTemplate[] = [
  { heading: 'Cómo enviarlo' },
  {
    paragraph:
      'Inicie sesión y abra su página. Allí verá un botón para cada cosa que falta. Puede usar su teléfono. Si le cuesta conseguir alguno de estos documentos, llámenos o escríbanos y le ayudaremos.',
  },
  { link: 'Abrir mi página', to: '{{ portal }}' },
];

/** 801.8.C, 801.8.responsibility: what follows while the hold runs. */
export const afterTheHold: readonly BlockTemplate[] = [
  { heading: 'Qué pasa después' },
  {
    paragraph:
      'Cuando llegue lo último que falta, tomaremos una decisión y le escribiremos dentro de los {{ decidedWithin }} siguientes. Enviar solo una parte no le da más tiempo.',
  },
  {
    paragraph:
      'Si después del {{ lastDay }} todavía falta algo, su solicitud se cerrará el {{ closesOn }}{% if feePaid %} y no se devolverá la tarifa que pagó{% endif %}. En ese caso podría presentar otra solicitud, con documentos nuevos y una tarifa nueva.',
  },
  { paragraph: 'Usted es responsable de enviar todo a tiempo. Con gusto le ayudamos a hacerlo.' },
];
