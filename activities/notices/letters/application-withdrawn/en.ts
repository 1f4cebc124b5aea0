import type { BlockTemplate } from '../../blocks';

/** 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'You told us that you no longer want to go on with your application. We closed it on {{ withdrawnOn }}. You do not need to do anything.',
  },
  {
    when: 'feePaid',
    then: [{ heading: 'Your fee' }, { paragraph: 'The application fee you paid is not paid back.' }],
  },
  { heading: 'If you change your mind' },
  { paragraph: 'You are welcome to apply again on any day. A new application needs new documents and a new fee.' },
  { link: 'Open my page', to: '{{ portal }}' },
  { paragraph: 'If you did not ask for this, please call or write to us at once.' },
];
