import type { InBoth } from '../language/language';

const en = {
  title: 'Your certification',
  none: {
    heading: 'Not yet',
    text: 'When you pass the exam, your certificate, your number and your dates are here.',
    link: 'See your exam',
  },
  verdict: 'Anybody can look this up.',
  registry: 'See your public page',
  facts: {
    heading: 'Your certification at a glance',
    name: 'Full legal name',
    number: 'Certification number',
    since: 'Active since',
    through: 'Expires',
    throughText: 'valid through the end of that day',
    status: 'Status',
    action: 'Action taken by us',
  },
  certificate: {
    heading: 'Your certificate',
    text: 'Both have your number and a code to scan. The code leads to the public page, which is always up to date.',
    making: 'We are making your certificate.',
    makingText: 'You can leave. We send the letter by email too.',
    again: 'Check again',
    list: 'Certificates so far',
    on: (day: string) => `issued on ${day}`,
    valid: (day: string) => `valid through ${day}`,
    current: 'Latest',
    older: 'Replaced',
    anew: 'You can download them again at any time, so a lost or damaged copy is quickly replaced.',
    lost: 'Has something changed, or is it wrong?',
    lostText: [
      'If your name or address changed, or something on the certificate is wrong, call ',
      ' or write to ',
      '. We need a proof of the change, such as a court order or a new ID, and then issue a new certificate. Your number stays the same.',
    ] as [string, string, string],
  },
  credential: {
    heading: 'How to write it',
    text: 'For your email, your business card or your profile. Short and long:',
    short: 'Short',
    long: 'Long',
    guide: 'What you may write, and what not',
  },
  dates: {
    heading: 'Your dates',
  },
  terms: {
    heading: 'Your terms so far',
    term: (from: string, through: string) => `${from} to ${through}`,
    current: 'Current term',
    past: 'Past term',
  },
  earlier: 'Earlier certifications',
  earlierRow: (number: string, issued: string, expires: string) => `${number}, first issued ${issued}, expired ${expires}`,
};

const es: typeof en = {
  title: 'Su certificación',
  none: {
    heading: 'Todavía no',
    text: 'Cuando apruebe el examen, aquí estarán su certificado, su número y sus fechas.',
    link: 'Ver su examen',
  },
  verdict: 'Cualquier persona puede consultarlo.',
  registry: 'Ver su página pública',
  facts: {
    heading: 'Su certificación en breve',
    name: 'Nombre legal completo',
    number: 'Número de certificación',
    since: 'Activa desde',
    through: 'Vence',
    throughText: 'válida hasta el final de ese día',
    status: 'Estado',
    action: 'Medida tomada por nosotros',
  },
  certificate: {
    heading: 'Su certificado',
    text: 'Los dos llevan su número y un código para escanear. El código lleva a la página pública, que siempre está al día.',
    making: 'Estamos preparando su certificado.',
    makingText: 'Puede salir. También le enviamos la carta por correo electrónico.',
    again: 'Comprobar otra vez',
    list: 'Certificados hasta ahora',
    on: (day) => `emitido el ${day}`,
    valid: (day) => `válido hasta el ${day}`,
    current: 'El último',
    older: 'Reemplazado',
    anew: 'Puede descargarlos otra vez cuando quiera; así se reemplaza enseguida una copia perdida o dañada.',
    lost: '¿Algo cambió o tiene un error?',
    lostText: [
      'Si cambió su nombre o su dirección, o si algo en el certificado está mal, llame al ',
      ' o escriba a ',
      '. Necesitamos una prueba del cambio, por ejemplo una orden judicial o una identificación nueva, y después emitimos un certificado nuevo. Su número no cambia.',
    ],
  },
  credential: {
    heading: 'Cómo escribirla',
    text: 'Para su correo electrónico, su tarjeta o su perfil. En corto y en largo:',
    short: 'En corto',
    long: 'En largo',
    guide: 'Qué puede escribir y qué no',
  },
  dates: {
    heading: 'Sus fechas',
  },
  terms: {
    heading: 'Sus periodos hasta ahora',
    term: (from, through) => `del ${from} al ${through}`,
    current: 'Periodo actual',
    past: 'Periodo anterior',
  },
  earlier: 'Certificaciones anteriores',
  earlierRow: (number, issued, expires) => `${number}, emitida por primera vez el ${issued}, venció el ${expires}`,
};

export const certificationWords: InBoth<typeof en> = { en, es };
