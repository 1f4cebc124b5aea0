import type { BlockTemplate } from '../../blocks';

/** 209.3.A, 209.vacated.number */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Your certification {{ number }} was vacated on {{ vacatedOn }}.',
    reason: 'Its last valid day was {{ expiresOn }}. The time to bring it back is over, so it cannot be renewed or reinstated any more.',
  },
  { paragraph: 'The number stays in the public registry as vacated. Nobody else ever gets it.' },
  { heading: 'You can start again' },
  {
    paragraph:
      'You are welcome to apply as a new applicant on any day. That means a new training, a new exam and their fees, and in the end a new number.',
  },
  { link: 'Start on my page', to: '{{ portal }}' },
];
