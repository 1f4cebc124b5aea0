import type { BlockTemplate } from '../../blocks';

/** The holder gave it back. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'On {{ receivedOn }} we received your wish to give back your certification {{ number }}. We did as you asked: it is not active any more.',
  },
  {
    paragraph:
      'Please do not use the title, its short form or the number from now on. The number stays in the public registry, and nobody else gets it.',
  },
  { heading: 'If you want to be certified again' },
  { paragraph: 'You are welcome to apply as a new applicant on any day.' },
  { link: 'Open my page', to: '{{ portal }}' },
  { paragraph: 'If you did not ask for this, please call or write to us at once.' },
];
