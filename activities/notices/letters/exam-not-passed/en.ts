import type { BlockTemplate } from '../../blocks';

/** 801.12, 801.12.content, 403.3.retake-request, 403.3.processing: what is possible now. Reports stay with the exam company (801.11.note). */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Thank you for taking the exam on {{ examOn }}. The exam company told us that you did not pass it. We know that this is hard to read. It says nothing about your worth or your experience.',
  },
  {
    when: 'retake',
    then: [
      { heading: 'You can take the exam again' },
      {
        paragraph:
          'You can take the exam {{ counted }}. To ask for it, pay the retake fee of {{ retakeFee }} on your page. That is all you have to do.',
      },
      { paragraph: 'Within {{ processedWithin }} of your payment you may choose a new day. We write to you when you can.' },
      {
        day: 'Your last day to take the exam is {{ lastDay }}.',
        reason: 'This day stays the same, also when you ask for a retake shortly before it.',
      },
      { link: 'Ask for a retake on my page', to: '{{ portal }}' },
    ],
    otherwise: [
      { heading: 'What this means' },
      {
        paragraph:
          '{% if usedUp %}You have used every attempt that an approved application has.{% else %}The time to take the exam was over on {{ lastDay }}.{% endif %} Another attempt is not possible with this application. A second letter says what you can do next.',
      },
      { link: 'Open my page', to: '{{ portal }}' },
    ],
  },
  { heading: 'Your score report' },
  { paragraph: 'We do not keep your score report. You find it on your page at the exam company.' },
  { link: 'Open my page at the exam company', to: '{{ dashboardUrl }}' },
];
