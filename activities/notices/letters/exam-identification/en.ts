import type { BlockTemplate } from '../../blocks';

/** 801.10, 403.2, 403.intro, 403.4, 403.5, W4.eligibility-notice: the number, and how to choose a day. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'We received your exam fee. Thank you.{% if ready %} You may now take the exam.{% endif %}' },
  {
    day: 'Your exam identification number is {{ examId }}.',
    reason: 'The exam company, Pearson VUE, knows you by this number. It is yours alone. Nobody else can use it.',
  },
  {
    when: 'waiting',
    then: [
      { heading: 'Before you can choose a day' },
      { points: { each: 'waitingFor', lead: '', text: '{{ item }}' } },
      { paragraph: 'As soon as this is settled, we tell the exam company that you may choose a day.' },
    ],
  },
  { heading: 'How to get ready' },
  { link: 'Read the exam preparation guide', to: '{{ guide }}' },
  { link: 'Read what to expect on the day of the exam', to: '{{ expect }}' },
  { heading: 'How to choose your day' },
  {
    paragraph:
      'You choose your day with the exam company, not with us. {% if ready %}It may take a day or two until it has your number.{% endif %}',
  },
  { link: 'Choose a day online', to: '{{ schedulingUrl }}' },
  { paragraph: 'Or call {{ phone }}, option {{ option }}: {{ hours }}. You can also move or cancel your date there.' },
  { when: 'languageKnown', then: [{ paragraph: 'Your exam language is {{ examLanguage }}. Choose the same one when you set your date.' }] },
  {
    day: 'Your last day to take the exam is {{ lastDay }}.',
    reason: 'It is the last day of the period that began when we approved your application.',
  },
  { link: 'Open my page', to: '{{ portal }}' },
];
