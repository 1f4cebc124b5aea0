import type { BlockTemplate } from '../../blocks';

/** 801.11.B: a certificate made anew, with the reason on file. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'On {{ reissuedOn }} we made a new certificate for your certification {{ number }}, because {{ reason }}.' },
  { paragraph: 'Number and dates are the same as before. Please use the new certificate and put the old one away.' },
  { link: 'Get my certificate', to: '{{ portal }}/certification' },
  { paragraph: 'If you did not ask for this, please call or write to us at once.' },
];
