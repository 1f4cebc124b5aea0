import type { BlockTemplate } from '../../blocks';

/** 209.1.A */
export const letter: readonly BlockTemplate[] = [
  {
    day: 'Your certification {{ number }} lapsed on {{ lapsedOn }}.',
    reason: 'Its last valid day was {{ expiresOn }}, and it was not renewed by then. The public registry shows this.',
  },
  {
    paragraph: 'While it is lapsed it is not valid. Please do not use the title, its short form or the number as if it were active.',
  },
  { heading: 'How to get it back' },
  {
    when: 'goodStanding',
    then: [
      {
        paragraph:
          'You can still renew through {{ lapsedThrough }}. Everything has to be in by the end of that day: your continuing education, the Code of Ethics signed again, the renewal fee and the late fee. A renewal that comes late begins on the day we approve it.',
      },
      { paragraph: 'After {{ lapsedThrough }} it expires. Then getting it back asks for more.' },
    ],
    otherwise: [
      {
        paragraph:
          'A suspension or revocation is in force, so it cannot be renewed now. Please call us about your way back. After {{ lapsedThrough }} it expires as well.',
      },
    ],
  },
  { link: 'Open my page', to: '{{ portal }}/certification' },
];
