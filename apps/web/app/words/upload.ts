import type { InBoth } from '../language/language';

export type FileItem = 'photo-id' | 'diploma' | 'training-certificate';
interface ItemWords {
  title: string;
  short: string;
  lead: string;
  kind?: { legend: string; options: Record<string, [string, string?]> };
}

const en = {
  items: (hours: number): Record<FileItem, ItemWords> => ({
    'photo-id': {
      title: 'Photo ID',
      short: 'Photo ID',
      lead: 'A government photo ID that shows your name and your date of birth.',
      kind: {
        legend: 'What are you sending?',
        options: {
          'drivers-license': ['Driver’s license'],
          'identification-card': ['Identification card'],
          passport: ['Passport'],
          'other-government-photo-id': ['Another government photo ID'],
        },
      },
    },
    diploma: {
      title: 'High school diploma, GED or higher',
      short: 'Diploma',
      lead: 'Show us that you finished high school or earned a GED. A college degree works too.',
      kind: {
        legend: 'What are you sending?',
        options: { diploma: ['Diploma or GED certificate'], transcript: ['Transcript', 'must show that you graduated, and when'] },
      },
    },
    'training-certificate': {
      title: `${hours}-hour training certificate`,
      short: 'Training certificate',
      lead: 'It must show your name, the provider, the hours, and the day you finished. Your training provider can give you a copy.',
    },
  }),
  files: 'Your files',
  before: 'What you sent before',
  saved: 'saved',
  add: 'Add a file',
  hint: (megabytes: number) => `PDF, JPG, PNG or HEIC, up to ${megabytes} MB each. On a phone you can take a photo.`,
  addButton: 'Add this file',
  remove: 'Remove',
  save: 'Save and continue',
  later: 'Save and come back later',
  send: 'Send the file',
  photo: 'A good photo',
  photoTips: ['The whole page, all four corners', 'Flat, in daylight, no shadow', 'Names and dates easy to read'],
  cannot: ['Cannot get your papers? Call ', '. There may be another way.'] as [string, string],
  chooseFile: 'Choose a file to send',
  chooseKind: 'Choose what you are sending',
  tooLarge: (name: string, megabytes: number) => `“${name}” is too large. Choose a file under ${megabytes} MB`,
  sending: 'Sending',
  notSent: 'not saved',
  script: { sending: 'sending', saved: 'saved', failed: 'not saved. Please try again' },
};

const es: typeof en = {
  items: (hours) => ({
    'photo-id': {
      title: 'Identificación con foto',
      short: 'Identificación',
      lead: 'Una identificación oficial con foto que muestre su nombre y su fecha de nacimiento.',
      kind: {
        legend: '¿Qué va a enviar?',
        options: {
          'drivers-license': ['Licencia de conducir'],
          'identification-card': ['Tarjeta de identificación'],
          passport: ['Pasaporte'],
          'other-government-photo-id': ['Otra identificación oficial con foto'],
        },
      },
    },
    diploma: {
      title: 'Diploma de escuela secundaria, GED o título superior',
      short: 'Diploma',
      lead: 'Muéstrenos que terminó la escuela secundaria o que obtuvo un GED. También sirve un título universitario.',
      kind: {
        legend: '¿Qué va a enviar?',
        options: { diploma: ['Diploma o certificado GED'], transcript: ['Expediente académico', 'debe mostrar que se graduó y cuándo'] },
      },
    },
    'training-certificate': {
      title: `Certificado de la capacitación de ${hours} horas`,
      short: 'Certificado de capacitación',
      lead: 'Debe mostrar su nombre, el proveedor, las horas y el día en que terminó. Su proveedor de capacitación puede darle una copia.',
    },
  }),
  files: 'Sus archivos',
  before: 'Lo que envió antes',
  saved: 'guardado',
  add: 'Agregar un archivo',
  hint: (megabytes) => `PDF, JPG, PNG o HEIC, de hasta ${megabytes} MB cada uno. Con un teléfono puede tomar una foto.`,
  addButton: 'Agregar este archivo',
  remove: 'Quitar',
  save: 'Guardar y continuar',
  later: 'Guardar y volver después',
  send: 'Enviar el archivo',
  photo: 'Una buena foto',
  photoTips: ['La página completa, con las cuatro esquinas', 'Plana, con luz de día, sin sombras', 'Nombres y fechas fáciles de leer'],
  cannot: ['¿No puede conseguir sus documentos? Llame al ', '. Puede haber otra manera.'],
  chooseFile: 'Elija un archivo para enviar',
  chooseKind: 'Elija qué va a enviar',
  tooLarge: (name, megabytes) => `“${name}” es demasiado grande. Elija un archivo de menos de ${megabytes} MB`,
  sending: 'Enviando',
  notSent: 'no se guardó',
  script: { sending: 'enviando', saved: 'guardado', failed: 'no se guardó. Intente de nuevo' },
};

export const uploadWords: InBoth<typeof en> = { en, es };
