import type { InBoth } from '../language/language';

const en = {
  title: 'Withdraw your application?',
  text: (reference: string) => `This ends application ${reference}. It cannot be undone.`,
  happens: 'What happens then',
  list: [
    'We stop our review and confirm it by letter.',
    'Fees that you paid are not paid back.',
    'You can start a new application at any time, with new papers and a new fee.',
  ],
  button: 'Withdraw my application',
  keep: 'No, keep it',
  talk: ['Thinking about it? Call ', '. Perhaps there is another way.'] as [string, string],
  notPossible: 'There is no open application to withdraw.',
};
const es: typeof en = {
  title: '¿Retirar su solicitud?',
  text: (reference) => `Esto termina la solicitud ${reference}. No se puede deshacer.`,
  happens: 'Qué pasa después',
  list: [
    'Terminamos nuestra revisión y se lo confirmamos por carta.',
    'Las tarifas que pagó no se devuelven.',
    'Puede empezar una solicitud nueva en cualquier momento, con documentos nuevos y una tarifa nueva.',
  ],
  button: 'Retirar mi solicitud',
  keep: 'No, conservarla',
  talk: ['¿Tiene dudas? Llame al ', '. Quizá haya otra manera.'],
  notPossible: 'No hay una solicitud abierta que se pueda retirar.',
};

export const withdrawWords: InBoth<typeof en> = { en, es };
