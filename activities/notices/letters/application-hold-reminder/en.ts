import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/en';

/** 801.8.B */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Your application is still open, and {% if count == 1 %}one thing is{% else %}{{ counted }} things are{% endif %} still missing. If you sent something today, thank you: you do not need to send it again.',
  },
  {
    day: 'The last day to send everything is {{ until }}.',
    reason:
      'That is day {{ days }} of {{ days }}, counted from {{ from }}, the day you applied. {% if daysLeft > 1 %}You have {{ daysLeft }} days left.{% elsif daysLeft == 1 %}You have one day left.{% elsif daysLeft == 0 %}That is today.{% else %}This day has passed.{% endif %}',
  },
  { heading: 'What is still missing' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  ...howToSend,
  ...afterTheHold,
];
