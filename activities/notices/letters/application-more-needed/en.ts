import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/en';

/** 801.8, 801.8.A. Before the hold ends its last day stays; afterwards there is a period of its own. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Thank you for what you sent. We checked it. Before we can decide, we need {% if count == 1 %}one thing{% else %}{{ counted }} things{% endif %} from you again.',
  },
  {
    when: 'afterHold',
    then: [
      {
        day: 'Please send everything by {{ until }}.',
        reason: 'You have {{ answerWithin }}, counted from {{ from }}, the day we send this letter. Weekends and holidays count.',
      },
    ],
    otherwise: [
      {
        day: 'Please send everything by {{ until }}.',
        reason:
          'This is the same last day as before: day {{ days }} of {{ days }}, counted from {{ from }}, the day you applied. Weekends and holidays count.',
      },
    ],
  },
  { heading: 'What we need again' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  {
    when: 'moreMissing',
    then: [{ heading: 'What is still missing' }, { steps: { each: 'alsoMissing', lead: '{{ item.duty }}.', text: '{{ item.how }}' } }],
  },
  ...howToSend,
  {
    when: 'afterHold',
    then: [
      { heading: 'What happens next' },
      {
        paragraph:
          'Until then your application stays open. When everything is in, we check it and decide. If something does not reach us by {{ lastDay }}, we decide with what we have, and then we may not be able to approve your application.',
      },
      { paragraph: 'It is your responsibility to send everything in time. We are glad to help you with it.' },
    ],
    otherwise: afterTheHold,
  },
];
