import type { BlockTemplate } from '../../blocks';

/** 403.3.window, 403.3.attempts, 801.12.content: closed, and what remains possible. */
export const letter: readonly BlockTemplate[] = [
  {
    when: 'attemptsUsed',
    then: [
      {
        day: 'Your approved application closed on {{ endedOn }}.',
        reason: 'An approved application allows {{ attempts }} exams. You took all of them and did not pass.',
      },
    ],
    otherwise: [
      {
        day: 'Your time to take the exam ended on {{ lastDay }}.',
        reason: 'That was the last day of the period that began when we approved your application. No passed exam was reported to us.',
      },
    ],
  },
  { paragraph: 'Exam fees are not paid back. Nobody else sees how your exams went.' },
  { heading: 'You can apply again' },
  {
    paragraph:
      'You can start a new application on any day. There is no waiting time. It needs its own fee and its own papers, and your training must still be recent enough on the day you apply. After a new approval you can take the exam again.',
  },
  { link: 'Start on my page', to: '{{ portal }}' },
  { paragraph: 'If you think this is wrong, please call us or write to us. We will look at it.' },
];
