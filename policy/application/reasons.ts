/**
 * Why an item is not met: one catalogue for the review form, the request, the letter and the portal.
 * decline: a reason to deny. fixable: the applicant can send it again. note: kept with the item, changes nothing.
 */
import type { Item } from './items';

export interface ReasonInfo {
  class: 'decline' | 'fixable' | 'note';
  items: readonly Item[];
  rule: string;
  staff: string;
  /** What the person concerned reads, in letters and portal. */
  en: string;
  es: string;
}

export const reasons = {
  'ID-01': {
    class: 'fixable',
    items: ['photo-id'],
    rule: '202.1.A.id',
    staff: 'Cut off or not readable',
    en: 'We cannot read your photo ID. Please send a clear picture that shows the whole card or page.',
    es: 'No podemos leer su identificación con foto. Envíe una imagen clara donde se vea completa.',
  },
  'ID-02': {
    class: 'fixable',
    items: ['photo-id'],
    rule: '202.1.A.id',
    staff: 'Out of date',
    en: 'Your photo ID is out of date. Please send one that is valid today.',
    es: 'Su identificación con foto está vencida. Envíe una que esté vigente.',
  },
  'ID-03': {
    class: 'fixable',
    items: ['photo-id'],
    rule: '801.4.B',
    staff: 'Does not show the birth date',
    en: 'Your photo ID does not show your date of birth. Please send one that does.',
    es: 'Su identificación con foto no muestra su fecha de nacimiento. Envíe una que la muestre.',
  },
  'ID-04': {
    class: 'fixable',
    items: ['photo-id'],
    rule: '202.1.A.id',
    staff: 'Not a government photo ID',
    en: 'This is not a photo ID from a government office. A driver’s license, ID card or passport is fine.',
    es: 'Esta no es una identificación con foto emitida por el gobierno. Sirve una licencia de conducir, una tarjeta de identificación o un pasaporte.',
  },
  'ID-05': {
    class: 'decline',
    items: ['photo-id'],
    rule: 'B.H13',
    staff: 'Belongs to another person',
    en: 'The photo ID belongs to somebody else.',
    es: 'La identificación con foto pertenece a otra persona.',
  },
  'EDU-01': {
    class: 'fixable',
    items: ['diploma'],
    rule: '202.1.B',
    staff: 'Transcript without graduation status or date',
    en: 'Your transcript must show that you graduated and on which date. Please send one that does, or your diploma.',
    es: 'Su expediente académico debe mostrar que usted se graduó y en qué fecha. Envíe uno que lo muestre, o su diploma.',
  },
  'EDU-02': {
    class: 'fixable',
    items: ['diploma'],
    rule: '202.1.B',
    staff: 'Cut off or not readable',
    en: 'We cannot read the whole page of your diploma or transcript. A clear photo from your phone is fine.',
    es: 'No podemos leer la página completa de su diploma o expediente. Una foto clara de su teléfono es suficiente.',
  },
  'EDU-03': {
    class: 'decline',
    items: ['diploma'],
    rule: '202.1.B',
    staff: 'Does not prove a high school degree or its equal',
    en: 'What you sent does not show a high school diploma, an equal degree or a higher one.',
    es: 'Lo que envió no muestra un diploma de escuela secundaria, un título equivalente o superior.',
  },
  'TRN-01': {
    class: 'fixable',
    items: ['training-certificate'],
    rule: '202.1.G.hours',
    staff: 'Cut off or not readable',
    en: 'We cannot read your training certificate. Please send a clear copy of the whole page.',
    es: 'No podemos leer su certificado de capacitación. Envíe una copia clara de la página completa.',
  },
  'TRN-02': {
    class: 'fixable',
    items: ['training-certificate'],
    rule: '202.1.G.hours',
    staff: 'Does not state hours or competencies',
    en: 'Your training certificate must say how many hours you took and that all core competencies were covered.',
    es: 'Su certificado de capacitación debe indicar cuántas horas tomó y que se cubrieron todas las competencias básicas.',
  },
  'TRN-03': {
    class: 'decline',
    items: ['training-certificate'],
    rule: '202.1.G.hours',
    staff: 'Too few hours or competencies',
    en: 'Your training does not have the hours or the core competencies that the rules ask for.',
    es: 'Su capacitación no tiene las horas o las competencias básicas que piden las reglas.',
  },
  'REQ-01': {
    class: 'decline',
    items: ['photo-id', 'diploma', 'training-certificate'],
    rule: '801.3',
    staff: 'Asked for again and not received',
    en: 'We asked you for this item again and did not get it.',
    es: 'Le pedimos este documento otra vez y no lo recibimos.',
  },
  'NAM-01': {
    class: 'note',
    items: ['photo-id', 'diploma', 'training-certificate'],
    rule: '201.3',
    staff: 'Name is spelled differently, same person',
    en: 'The name is spelled in another way. We accept it.',
    es: 'El nombre está escrito de otra forma. Lo aceptamos.',
  },
} as const satisfies Record<string, ReasonInfo>;

export type Reason = keyof typeof reasons;
export const isReason = (code: string): code is Reason => Object.hasOwn(reasons, code);
export const reasonsFor = (item: Item): Reason[] =>
  (Object.keys(reasons) as Reason[]).filter((code) => (reasons[code].items as readonly Item[]).includes(item));
export const classOf = (code: Reason): ReasonInfo['class'] => reasons[code].class;
