import type { BlockTemplate } from '../../blocks';

/** 801.11.B: a certificate made anew, with the reason on file. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'El {{ reissuedOn }} hicimos un certificado nuevo para su certificación {{ number }}, porque {{ reason }}.' },
  { paragraph: 'El número y las fechas son los mismos. Use el certificado nuevo y guarde el anterior.' },
  { link: 'Obtener mi certificado', to: '{{ portal }}/certification' },
  { paragraph: 'Si usted no pidió esto, por favor llámenos o escríbanos cuanto antes.' },
];
