import type { BlockTemplate } from '../../blocks';

/** 403.3.window: the last day, in time, and the one step that comes next. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Your approved application lets you take the exam until a last day, and that day is near. {% if attemptsLeft == 1 %}You have one attempt left.{% else %}You have {{ counted }} attempts left.{% endif %}',
  },
  {
    day: 'Your last day to take the exam is {{ lastDay }}.',
    reason:
      '{% if daysLeft > 1 %}You have {{ daysLeft }} days left. {% elsif daysLeft == 1 %}You have one day left. {% elsif daysLeft == 0 %}That is today. {% else %}This day has passed. {% endif %}The exam itself must be on or before this day. Nothing moves it, not a retake and not a new exam date.',
  },
  { heading: 'What you do next' },
  {
    when: 'pay',
    then: [
      { paragraph: 'Pay the exam fee on your page. Then you get your exam identification number and can choose an exam date.' },
      { link: 'Pay the exam fee on my page', to: '{{ portal }}/exam/fee' },
    ],
  },
  {
    when: 'pay-again',
    then: [
      {
        paragraph:
          'If you want to take the exam again, pay for it on your page soon. It may take up to {{ processedWithin }} from your payment until you can choose a new date.',
      },
      { link: 'Pay for another exam on my page', to: '{{ portal }}/exam/fee' },
    ],
  },
  {
    when: 'settle',
    then: [
      {
        paragraph:
          'Your exam fee is paid. You can choose a date as soon as the exam company has your number. {% if waiting %}This is still open:{% else %}We are sorting this out with the exam company, and we write to you if we need you.{% endif %}',
      },
      { when: 'waiting', then: [{ points: { each: 'waitingFor', lead: '', text: '{{ item }}' } }] },
      { link: 'Open my page', to: '{{ portal }}/exam' },
    ],
  },
  {
    when: 'choose',
    then: [
      { paragraph: 'Choose your exam date with the exam company. Please do it soon: the dates that suit you may be taken.' },
      { link: 'Choose a day online', to: '{{ schedulingUrl }}' },
      { paragraph: 'Or call {{ phone }}, option {{ option }}: {{ hours }}.' },
    ],
  },
  {
    when: 'keep',
    then: [
      {
        paragraph:
          'You have an exam date: {{ appointment }}. Please be there. If you have to move it, choose a date that is not after your last day.',
      },
      { link: 'Open my page', to: '{{ portal }}/exam' },
    ],
  },
  { heading: 'After your last day' },
  {
    paragraph:
      'If you have not passed by then, your approved application closes. You can apply again, with a new application and a new fee. An exam you take in time counts, also when we hear of it later.',
  },
];
