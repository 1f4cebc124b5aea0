import type { BlockTemplate } from '../../blocks';

/** 209.2.A */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Your certification {{ number }} expired on {{ expiredOn }}.',
    reason: 'Its last valid day was {{ expiresOn }}, and it was not brought back while it was lapsed. The public registry shows this.',
  },
  { heading: 'How to get it back' },
  {
    when: 'goodStanding',
    then: [
      {
        paragraph:
          'You can ask us to reinstate it. You choose between the exam and a refresher course; both need fees, and the Code of Ethics signed again. Everything has to be done by {{ expiredThrough }}.',
      },
    ],
    otherwise: [
      {
        paragraph:
          'A suspension or revocation is in force, so it cannot be reinstated by itself. Please call us about your way back. The last day for all of it is {{ expiredThrough }}.',
      },
    ],
  },
  { paragraph: 'After {{ expiredThrough }} it is vacated. Then only a new application is possible, with a new number.' },
  { link: 'Open my page', to: '{{ portal }}/certification' },
];
