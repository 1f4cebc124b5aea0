import type { BlockTemplate } from '../../blocks';

/** 403.3.processing, 403.4, 403.5: the exam company knows of the retake. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'You paid for another exam date on {{ requestedOn }}. The exam company knows about it. You can choose your new day now.' },
  {
    day: 'Your exam identification number is still {{ examId }}.',
    reason: 'Use the same number as before.',
  },
  { heading: 'How to choose your day' },
  { link: 'Choose a day online', to: '{{ schedulingUrl }}' },
  { paragraph: 'Or call {{ phone }}, option {{ option }}: {{ hours }}. You can also move or cancel your date there.' },
  { day: 'Your last day to take the exam is {{ lastDay }}.', reason: 'Choose a day that is not later.' },
  { link: 'Open my page', to: '{{ portal }}' },
];
