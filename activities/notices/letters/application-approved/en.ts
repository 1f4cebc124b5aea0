import type { BlockTemplate } from '../../blocks';

/** 801.7, 801.9, 403.2: the decision, and the steps toward the exam. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Good news: we approved your application on {{ approvedOn }}. Thank you for the work you put into it. The next part is the exam. You are certified once you pass it.',
  },
  { heading: 'Your next steps' },
  {
    steps: [
      { lead: 'Pay the exam fee.', text: 'It is {{ examFee }}. You pay it online, on your page.' },
      {
        lead: 'Wait for your exam identification letter.',
        text: 'We send it once the exam fee is paid. It has the number under which the exam company knows you.',
      },
      {
        lead: 'Choose your day with the exam company.',
        text: 'The same letter says how to set a date, in the exam language and the place or online form you chose.',
      },
      { lead: 'Take the exam.', text: 'After it we write to you again.' },
    ],
  },
  { link: 'Open my page', to: '{{ portal }}' },
  { paragraph: 'If you need a change to the exam because of a disability, tell us before you choose your day.' },
];
