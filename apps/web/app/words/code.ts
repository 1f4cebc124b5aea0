import type { InBoth } from '../language/language';

const en = {
  title: 'Code of Ethics',
  lead: (values: number) =>
    `${values} values that every certified Medi-Cal Peer Support Specialist agrees to live by. Each standard has a number, so that everybody can point to it.`,
  outline: 'This is our plain-words outline',
  outlineText: 'It keeps the values, their order and the numbers of the standards. The official text is part of the Guidelines.',
  version: (version: string, date: string) => `Version ${version}, in force since ${date}.`,
  contents: 'The values',
  undertaking: 'What you agree to',
  scope: 'Who it is for',
  sign: 'Sign the Code',
  signTitle: 'Read and sign the Code of Ethics',
  signLead: 'It takes about 15 minutes. You can stop and come back; nothing is signed until you press the button at the end.',
  toSignature: 'Go to the signature',
  printedName: 'Your name, printed',
  printedHint: 'Type it as it is on your photo ID. It stands for your signature.',
  agree: 'I have read the Code of Ethics, and I agree.',
  signButton: 'Sign the Code',
  signed: 'You signed the Code of Ethics',
  signedText: (name: string, date: string, version: string) => `Signed as ${name} on ${date}, version ${version}.`,
  copy: 'Download your signed copy',
  back: 'Back to your application',
};

const es: typeof en = {
  title: 'Código de Ética',
  lead: (values) =>
    `${values} valores que toda persona certificada como Especialista en Apoyo entre Pares de Medi-Cal acepta cumplir. Cada norma tiene un número, para que todos puedan citarla.`,
  outline: 'Este es nuestro resumen en palabras sencillas',
  outlineText: 'Conserva los valores, su orden y los números de las normas. El texto oficial es parte de la Guía.',
  version: (version, date) => `Versión ${version}, vigente desde el ${date}.`,
  contents: 'Los valores',
  undertaking: 'Lo que usted acepta',
  scope: 'Para quién es',
  sign: 'Firmar el Código',
  signTitle: 'Lea y firme el Código de Ética',
  signLead: 'Toma unos 15 minutos. Puede parar y volver; no se firma nada hasta que usted pulse el botón al final.',
  toSignature: 'Ir a la firma',
  printedName: 'Su nombre y apellidos',
  printedHint: 'Escríbalo como aparece en su identificación con foto. Vale como su firma.',
  agree: 'He leído el Código de Ética y estoy de acuerdo.',
  signButton: 'Firmar el Código',
  signed: 'Usted firmó el Código de Ética',
  signedText: (name, date, version) => `Firmado como ${name} el ${date}, versión ${version}.`,
  copy: 'Descargar su copia firmada',
  back: 'Volver a su solicitud',
};

export const codeWords: InBoth<typeof en> = { en, es };
