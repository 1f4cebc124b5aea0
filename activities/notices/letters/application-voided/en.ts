import type { BlockTemplate } from '../../blocks';

/** 801.8.C, 601.nonrefundable */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'You applied on {{ from }}. The last day to send everything was {{ until }}. That was day {{ days }} of {{ days }}, counted from the day you applied.',
  },
  {
    day: 'Your application closed on {{ closedOn }}.',
    reason: 'It was still not complete when the last day ended. This says nothing about you or your experience.',
  },
  { heading: 'What had not reached us' },
  { points: { each: 'items', lead: '', text: '{{ item.label }}' } },
  { heading: 'What this means' },
  {
    paragraph:
      'This application is void, and we cannot add anything to it.{% if feePaid %} The application fee you paid is not paid back.{% endif %}',
  },
  { paragraph: 'If you think that everything reached us in time, please call or write to us. We will look into it.' },
  { heading: 'You can apply again' },
  {
    paragraph:
      'You are welcome to start a new application on any day. It needs new documents and a new fee. Nothing is carried over from this one.',
  },
  { link: 'Start on my page', to: '{{ portal }}' },
];
