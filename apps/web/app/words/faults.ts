import type { InBoth } from '../language/language';

const en = {
  titles: {
    403: 'This page is not yours to see',
    404: 'There is no such page',
    409: 'This changed in the meantime',
    429: 'Too many tries',
    503: 'We cannot answer right now',
    500: 'Something broke',
  } as Record<number, string>,
  texts: {
    403: 'Your account does not have this right. If you think it should, please tell us.',
    404: 'The address may be old or misspelled, or the page belongs to somebody else’s account.',
    409: 'What you wanted to do is not possible any more. Nothing was changed by your click. Load the page again to see how things are now.',
    429: 'Please wait a minute and try again. This protects everybody’s account.',
    503: 'Part of the system is away for a moment. What you sent us earlier is safe. Please try again in a few minutes; trying again never does anything twice.',
    500: 'What you sent us earlier is safe. The fault is ours, and it has been noted. Please try again in a few minutes.',
  } as Record<number, string>,
  saveHeading: 'We could not save this right now',
  saveText:
    'Your earlier answers are safe, and what you typed is still here. Please send it again in a few minutes. Sending it again never does anything twice.',
  resend: 'Send it again',
  tooMany: 'That was too often. Please wait a minute, then try again.',
  reference: 'Reference',
  home: 'Go to the start page',
  again: 'Load the page again',
  call: (phone: string) => `You can also call ${phone}.`,
};

const es: typeof en = {
  titles: {
    403: 'No puede ver esta página',
    404: 'Esta página no existe',
    409: 'Esto cambió mientras tanto',
    429: 'Demasiados intentos',
    503: 'No podemos responder en este momento',
    500: 'Algo falló',
  },
  texts: {
    403: 'Su cuenta no tiene este permiso. Si cree que debería tenerlo, avísenos.',
    404: 'Es posible que la dirección sea antigua o esté mal escrita, o que la página pertenezca a la cuenta de otra persona.',
    409: 'Lo que quería hacer ya no es posible. Su clic no cambió nada. Vuelva a cargar la página para ver cómo están las cosas ahora.',
    429: 'Espere un minuto e intente de nuevo. Esto protege la cuenta de todos.',
    503: 'Una parte del sistema no está disponible por un momento. Lo que nos envió antes está a salvo. Intente de nuevo en unos minutos; intentarlo otra vez nunca hace nada dos veces.',
    500: 'Lo que nos envió antes está a salvo. El error es nuestro y quedó registrado. Intente de nuevo en unos minutos.',
  },
  saveHeading: 'No pudimos guardar esto en este momento',
  saveText:
    'Sus respuestas anteriores están a salvo y lo que escribió sigue aquí. Envíelo de nuevo en unos minutos. Enviarlo otra vez nunca hace nada dos veces.',
  resend: 'Enviarlo de nuevo',
  tooMany: 'Fueron demasiados intentos. Espere un minuto e intente de nuevo.',
  reference: 'Referencia',
  home: 'Ir a la página de inicio',
  again: 'Volver a cargar la página',
  call: (phone) => `También puede llamar al ${phone}.`,
};

export const faultWords: InBoth<typeof en> = { en, es };
