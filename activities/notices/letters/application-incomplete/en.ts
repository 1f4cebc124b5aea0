import type { BlockTemplate } from '../../blocks';
import { afterTheHold, howToSend } from '../sending/en';

/** 801.8, 801.8.A, 801.8.responsibility */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Thank you for applying to become a Certified Medi-Cal Peer Support Specialist. We received your application on {{ from }}. Before we can decide, we need {{ counted }} more {% if count == 1 %}thing{% else %}things{% endif %} from you.',
  },
  {
    day: 'Please send everything by {{ until }}.',
    reason: 'That is day {{ days }} of {{ days }}, counted from {{ from }}, the day you applied. Weekends and holidays count.',
  },
  { heading: 'What we need' },
  { steps: { each: 'items', lead: '{{ item.duty }}.', text: '{{ item.how }}' } },
  ...howToSend,
  ...afterTheHold,
];
