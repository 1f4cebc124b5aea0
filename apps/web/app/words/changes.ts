import type { InBoth } from '../language/language';

const en = {
  waiting: {
    title: 'Received and safe',
    text: 'We have what you sent, with the time it arrived; that time counts. It is being recorded and will show on your page in a moment.',
    leave: 'You can leave. You do not need to send it again.',
    again: 'Check again',
  },
  saving: {
    heading: 'We are saving what just came in',
    text: 'It is safe with us. This page shows it in a moment.',
    again: 'Check again',
  },
  refused: { title: 'This was not possible', go: 'Back to your page' },
  notDone: {
    title: 'This was not done',
    text: 'What you sent could not be recorded. Nothing was changed by it. Please try once more, or call us.',
    go: 'Back to your page',
  },
};
const es: typeof en = {
  waiting: {
    title: 'Recibido y a salvo',
    text: 'Tenemos lo que envió, con la hora en que llegó; esa hora es la que cuenta. Se está registrando y en un momento aparecerá en su página.',
    leave: 'Puede salir. No necesita enviarlo de nuevo.',
    again: 'Comprobar otra vez',
  },
  saving: {
    heading: 'Estamos guardando lo que acaba de llegar',
    text: 'Está seguro con nosotros. En un momento aparecerá en esta página.',
    again: 'Comprobar otra vez',
  },
  refused: { title: 'Esto no fue posible', go: 'Volver a su página' },
  notDone: {
    title: 'Esto no se hizo',
    text: 'No se pudo registrar lo que envió. No cambió nada. Intente una vez más o llámenos.',
    go: 'Volver a su página',
  },
};

export const changeWords: InBoth<typeof en> = { en, es };
