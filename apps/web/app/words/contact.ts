import type { InBoth } from '../language/language';

const en = {
  title: 'Contact us',
  lead: 'People answer here. Call or write, in English or Spanish.',
  phone: 'Phone',
  email: 'Email',
  mail: 'By mail',
  website: 'Web site',
  ready: 'Good to have ready',
  readyList: [
    'Your application number, if you have one. It starts with APP and is on your page and on every letter.',
    'The letter you are asking about.',
    'Please do not email copies of your ID. Send papers from your page, where they are safe.',
  ],
  privacy: 'We never ask for your password.',
};
const es: typeof en = {
  title: 'Contacto',
  lead: 'Aquí responden personas. Llame o escriba, en español o en inglés.',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  mail: 'Por correo postal',
  website: 'Sitio web',
  ready: 'Conviene tener a mano',
  readyList: [
    'El número de su solicitud, si tiene uno. Empieza con APP y aparece en su página y en cada carta.',
    'La carta sobre la que pregunta.',
    'No envíe copias de su identificación por correo electrónico. Envíe los documentos desde su página, donde están seguros.',
  ],
  privacy: 'Nunca le pedimos su contraseña.',
};

export const contactWords: InBoth<typeof en> = { en, es };
