import type { PaymentView } from '../contract';
import type { InBoth } from '../language/language';

const en = {
  fee: {
    title: (amount: string) => `Application fee, ${amount}`,
    lead: 'You pay once, by card. You get a receipt here.',
    nonRefundable: 'The fee is not paid back',
    nonRefundableText:
      'Not if the application is denied, closed because something was missing, or withdrawn. You can keep your draft as long as you like before you pay.',
    pay: (amount: string) => `Pay ${amount}`,
    paid: 'The fee is paid',
    paidText: (date: string) => `Paid on ${date}.`,
    forfeited: 'This fee was paid and is not paid back, because its application has ended.',
    cancelled: 'This fee is not due any more.',
    receipt: 'See the receipt',
  },
  pay: {
    title: (amount: string) => `Pay ${amount}`,
    lead: (what: string, name: string) => `${what} for ${name}`,
    card: 'Card number',
    expiry: 'Valid until',
    expiryHint: 'Month and year, for example 08/29',
    securityCode: 'Security code',
    securityHint: 'Three or four digits, on the card',
    button: (amount: string) => `Pay ${amount} now`,
    cancel: 'Cancel, do not pay',
    testHeading: 'Sandbox: test cards',
    testText: 'No money moves here. Any date in the future and any three digits will do.',
    tests: [
      ['4242 4242 4242 4242', 'pays'],
      ['4000 0000 0000 0002', 'is declined'],
    ],
    over: 'This payment is finished',
    overText: 'Nothing more will be charged.',
  },
  list: {
    title: 'Payments',
    none: 'No payments yet. When you pay a fee, its receipt is here.',
    receiptFor: (amount: string) => `Receipt for ${amount}`,
  },
  receipt: {
    title: (amount: string) => `Receipt for ${amount}`,
    number: 'Receipt number',
    what: 'For',
    who: 'Paid for',
    when: 'Paid on',
    amount: 'Amount',
    state: 'State',
    goOn: 'Go on',
    print: 'To keep it on paper or as a file, print this page.',
    open: 'Go on to pay',
    issuer: 'From',
  },
  names: { application: 'Application for certification', exam: 'Exam, first try', 'exam-retake': 'Exam, further try' } as Partial<
    Record<PaymentView['code'], string>
  >,
  states: {
    started: 'Not finished',
    succeeded: 'Paid',
    failed: 'Declined by the bank',
    cancelled: 'Cancelled',
    unapplied: 'Paid, but no fee was due; we will contact you',
  } as Record<PaymentView['state'], string>,
};

const es: typeof en = {
  fee: {
    title: (amount) => `Tarifa de la solicitud, ${amount}`,
    lead: 'Se paga una vez, con tarjeta. El recibo queda aquí.',
    nonRefundable: 'La tarifa no se devuelve',
    nonRefundableText:
      'Tampoco si la solicitud se deniega, se cierra porque faltaba algo o se retira. Antes de pagar puede guardar su borrador todo el tiempo que quiera.',
    pay: (amount) => `Pagar ${amount}`,
    paid: 'La tarifa está pagada',
    paidText: (date) => `Pagada el ${date}.`,
    forfeited: 'Esta tarifa se pagó y no se devuelve, porque su solicitud terminó.',
    cancelled: 'Esta tarifa ya no se debe.',
    receipt: 'Ver el recibo',
  },
  pay: {
    title: (amount) => `Pagar ${amount}`,
    lead: (what, name) => `${what}, para ${name}`,
    card: 'Número de tarjeta',
    expiry: 'Válida hasta',
    expiryHint: 'Mes y año, por ejemplo 08/29',
    securityCode: 'Código de seguridad',
    securityHint: 'Tres o cuatro cifras que están en la tarjeta',
    button: (amount) => `Pagar ${amount} ahora`,
    cancel: 'Cancelar, no pagar',
    testHeading: 'Entorno de prueba: tarjetas de prueba',
    testText: 'Aquí no se mueve dinero. Sirve cualquier fecha futura y cualquier código de tres cifras.',
    tests: [
      ['4242 4242 4242 4242', 'paga'],
      ['4000 0000 0000 0002', 'es rechazada'],
    ],
    over: 'Este pago está terminado',
    overText: 'No se cobrará nada más.',
  },
  list: {
    title: 'Pagos',
    none: 'Todavía no hay pagos. Cuando pague una tarifa, el recibo estará aquí.',
    receiptFor: (amount) => `Recibo de ${amount}`,
  },
  receipt: {
    title: (amount) => `Recibo de ${amount}`,
    number: 'Número de recibo',
    what: 'Concepto',
    who: 'A nombre de',
    when: 'Pagado el',
    amount: 'Importe',
    state: 'Estado',
    goOn: 'Continuar',
    print: 'Para guardarlo en papel o como archivo, imprima esta página.',
    open: 'Seguir con el pago',
    issuer: 'De',
  },
  names: { application: 'Solicitud de certificación', exam: 'Examen, primera vez', 'exam-retake': 'Examen, otra vez' },
  states: {
    started: 'Sin terminar',
    succeeded: 'Pagado',
    failed: 'Rechazado por el banco',
    cancelled: 'Cancelado',
    unapplied: 'Pagado, pero no se debía ninguna tarifa; nos comunicaremos con usted',
  },
};

export const paymentWords: InBoth<typeof en> = { en, es };
