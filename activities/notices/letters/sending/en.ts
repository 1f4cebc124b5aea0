import type { BlockTemplate } from '../../blocks';

/** How an item reaches us. */
export const howToSend: readonly BlockTemplate[] = [
  { heading: 'How to send it' },
  {
    paragraph:
      'Sign in and open your page. It shows each item with a button. You can use your phone. If you have trouble getting one of these papers, call or write to us and we will help.',
  },
  { link: 'Open my page', to: '{{ portal }}' },
];

/** 801.8.C, 801.8.responsibility: what follows while the hold runs. */
export const afterTheHold: readonly BlockTemplate[] = [
  { heading: 'What happens next' },
  {
    paragraph:
      'When the last item is in, we decide and write to you within {{ decidedWithin }}. Sending only some of the items does not give you more time.',
  },
  {
    paragraph:
      'If anything is still missing after {{ lastDay }}, your application closes on {{ closesOn }}{% if feePaid %} and the fee you paid is not paid back{% endif %}. You could then apply again, with new documents and a new fee.',
  },
  { paragraph: 'It is your responsibility to send everything in time. We are glad to help you with it.' },
];
