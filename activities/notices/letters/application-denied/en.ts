import type { BlockTemplate } from '../../blocks';

/** 801.7, 702.1.A, 702.2.letter, 403.2, 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Thank you for applying, and for your patience. We checked everything you sent. On {{ decidedOn }} we decided that we cannot approve this application.',
  },
  { heading: 'Why' },
  { points: { each: 'reasons', lead: '', text: '{{ item }}' } },
  { heading: 'You have the right to appeal' },
  {
    paragraph:
      'If you think this decision is wrong, you can ask for it to be reviewed. Somebody who did not take the decision will look at it.',
  },
  {
    day: 'Your appeal must reach us by {{ until }}.',
    reason: 'That is day {{ days }} of {{ days }}, counted from {{ from }}, the day of this decision. Weekends and holidays count.',
  },
  { paragraph: 'Send your appeal by email to {{ mailbox }}. We do not take appeals on paper. Please tell us:' },
  { points: { each: 'contents', lead: '', text: '{{ item }}' } },
  { heading: 'Your fee' },
  { paragraph: 'The application fee is not paid back.' },
  { link: 'Open my page', to: '{{ portal }}' },
];
