/** What the items of an application are called, and what is asked of the applicant for each. */
import type { Texts } from '../language';
import type { Condition, Declaration, ExperienceRole, Item } from './items';

export interface ItemWords {
  /** In the dense lists of the console. */
  staff: string;
  /** In lists and letters, and in sentences after "your": no article, no capital needed. */
  label: Texts;
  /** A button-like heading, verb first. */
  duty: Texts;
  /** How to do it, one or two short sentences. */
  help: Texts;
  /** The thing itself inside a sentence: "We are checking your photo ID". */
  yours: Texts;
}

export const itemWords = {
  'registration-form': {
    staff: 'Registration form',
    label: { en: 'Registration form', es: 'Formulario de registro' },
    duty: { en: 'Fill in the registration form', es: 'Llenar el formulario de registro' },
    help: {
      en: 'Your legal name, birth date, address, email and phone.',
      es: 'Su nombre legal, fecha de nacimiento, dirección, correo electrónico y teléfono.',
    },
    yours: { en: 'your registration form', es: 'su formulario de registro' },
  },
  'photo-id': {
    staff: 'Photo ID',
    label: { en: 'Photo ID that shows your age', es: 'Identificación con foto que muestre su edad' },
    duty: { en: 'Send a photo ID', es: 'Enviar una identificación con foto' },
    help: {
      en: 'A driver’s license, an ID card, a passport or another government photo ID. Your birth date must be readable.',
      es: 'Una licencia de conducir, una tarjeta de identificación, un pasaporte u otra identificación del gobierno con foto. Su fecha de nacimiento debe poder leerse.',
    },
    yours: { en: 'your photo ID', es: 'su identificación con foto' },
  },
  diploma: {
    staff: 'Education',
    label: { en: 'High school diploma, an equal degree or higher', es: 'Diploma de escuela secundaria, título equivalente o superior' },
    duty: { en: 'Send your diploma or transcript', es: 'Enviar su diploma o expediente académico' },
    help: {
      en: 'A photo from your phone is fine. A transcript must show that you graduated and when.',
      es: 'Una foto de su teléfono es suficiente. El expediente debe mostrar que usted se graduó y cuándo.',
    },
    yours: { en: 'your diploma or transcript', es: 'su diploma o expediente académico' },
  },
  'lived-experience': {
    staff: 'Lived experience',
    label: { en: 'Lived experience', es: 'Experiencia vivida' },
    duty: { en: 'Declare your lived experience', es: 'Declarar su experiencia vivida' },
    help: {
      en: 'A short statement. You do not have to tell your story here.',
      es: 'Una declaración breve. No tiene que contar su historia aquí.',
    },
    yours: { en: 'your lived experience', es: 'su experiencia vivida' },
  },
  'willing-to-share': {
    staff: 'Willing to share it',
    label: { en: 'Willing to share the experience', es: 'Disposición a compartir la experiencia' },
    duty: { en: 'Say that you are willing to share it', es: 'Declarar que está dispuesto a compartirla' },
    help: { en: 'One statement in the form.', es: 'Una declaración en el formulario.' },
    yours: { en: 'your statement about sharing', es: 'su declaración sobre compartir' },
  },
  dedication: {
    staff: 'Dedicated to recovery',
    label: { en: 'Dedicated to recovery', es: 'Compromiso con la recuperación' },
    duty: { en: 'Say that you are dedicated to recovery', es: 'Declarar su compromiso con la recuperación' },
    help: { en: 'One statement in the form.', es: 'Una declaración en el formulario.' },
    yours: { en: 'your statement about recovery', es: 'su declaración sobre la recuperación' },
  },
  'code-signature': {
    staff: 'Code of Ethics signed',
    label: { en: 'Code of Ethics, signed', es: 'Código de Ética, firmado' },
    duty: { en: 'Read and sign the Code of Ethics', es: 'Leer y firmar el Código de Ética' },
    help: {
      en: 'Takes about 15 minutes. You can stop and come back.',
      es: 'Toma unos 15 minutos. Puede parar y volver después.',
    },
    yours: { en: 'your signed Code of Ethics', es: 'su Código de Ética firmado' },
  },
  'training-certificate': {
    staff: 'Core training',
    label: { en: 'Core training certificate', es: 'Certificado de la capacitación básica' },
    duty: { en: 'Send your training certificate', es: 'Enviar su certificado de capacitación' },
    help: {
      en: 'It must say how many hours you took and that all core competencies were covered.',
      es: 'Debe indicar cuántas horas tomó y que se cubrieron todas las competencias básicas.',
    },
    yours: { en: 'your training certificate', es: 'su certificado de capacitación' },
  },
  'exam-form': {
    staff: 'Exam form',
    label: { en: 'Exam form', es: 'Formulario del examen' },
    duty: { en: 'Fill in the exam form', es: 'Llenar el formulario del examen' },
    help: {
      en: 'In which language and where you want to take the exam.',
      es: 'En qué idioma y dónde desea tomar el examen.',
    },
    yours: { en: 'your exam form', es: 'su formulario del examen' },
  },
  fee: {
    staff: 'Application fee',
    label: { en: 'Application fee', es: 'Tarifa de la solicitud' },
    duty: { en: 'Pay the application fee', es: 'Pagar la tarifa de la solicitud' },
    help: { en: 'By card. You get a receipt at once.', es: 'Con tarjeta. Recibirá un recibo de inmediato.' },
    yours: { en: 'your application fee', es: 'su tarifa de la solicitud' },
  },
} as const satisfies Record<Item, ItemWords>;

/** 101.2 */
export const conditionWords = {
  'mental-illness': { en: 'A mental illness', es: 'Una enfermedad mental' },
  'substance-use-disorder': { en: 'A substance use disorder', es: 'Un trastorno por consumo de sustancias' },
  both: { en: 'Both', es: 'Ambos' },
} as const satisfies Record<Condition, Texts>;

/** 101.2 */
export const roleWords = {
  consumer: { en: 'As someone who received services', es: 'Como persona que recibió servicios' },
  parent: { en: 'As a parent', es: 'Como madre o padre' },
  caregiver: { en: 'As a caregiver', es: 'Como persona cuidadora' },
  'family-member': { en: 'As a family member', es: 'Como familiar' },
} as const satisfies Record<ExperienceRole, Texts>;

/** 202.1.C to E, B.H13: names of the declarations; their full text is in the form. */
export const declarationWords = {
  peer: { en: 'I am a peer', es: 'Soy un par' },
  'willing-to-share': { en: 'I am willing to share my experience', es: 'Deseo compartir mi experiencia' },
  dedication: { en: 'I am dedicated to recovery', es: 'Tengo un firme compromiso con la recuperación' },
  truthful: { en: 'What I say is true', es: 'Lo que digo es verdad' },
} as const satisfies Record<Declaration, Texts>;
