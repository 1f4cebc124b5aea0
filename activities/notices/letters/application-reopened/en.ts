import type { BlockTemplate } from '../../blocks';

/** 801.8.B: what had come in time counts from the day it came. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'We wrote to you that your application had closed. That was our mistake, and we are sorry. What was missing had reached us in time, on {{ receivedOn }}, but we had not entered it.',
  },
  {
    day: 'Your application is open again, and it is complete.',
    reason: 'It counts as complete since {{ receivedOn }}, the day on which the last item reached us.',
  },
  { heading: 'What happens next' },
  {
    paragraph:
      'You do not need to send anything again, and you do not need to pay again. We check your application and write to you with our decision.',
  },
  { link: 'Open my page', to: '{{ portal }}' },
];
