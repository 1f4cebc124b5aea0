import type { BlockTemplate } from '../../blocks';

/** 403.6, 403.4.A, 403.4.B: the fee is lost, the attempt is not. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'You had an exam date on {{ examOn }}. You were not there, or the date was cancelled when it was too late for that. The exam fee you paid is not paid back.',
  },
  { paragraph: 'This does not count as an exam you took. You still have the same number of attempts.' },
  {
    when: 'retake',
    then: [
      { heading: 'You can choose a new date' },
      {
        paragraph:
          'Pay the fee of {{ retakeFee }} for a new date on your page. Within {{ processedWithin }} of your payment you may choose a new day.',
      },
      { day: 'Your last day to take the exam is {{ lastDay }}.', reason: 'This day stays the same.' },
      { link: 'Pay for a new date on my page', to: '{{ portal }}' },
    ],
    otherwise: [
      { heading: 'What this means' },
      { paragraph: 'The time to take the exam was over on {{ lastDay }}. A second letter says what you can do next.' },
      { link: 'Open my page', to: '{{ portal }}' },
    ],
  },
  { paragraph: 'Do you think that this is wrong? Please call us or write to us.' },
];
