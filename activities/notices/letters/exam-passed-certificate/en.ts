import type { BlockTemplate } from '../../blocks';

/** 801.11.A, 102.5: certified, with the way to the certificate. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Congratulations: you passed the exam of {{ examOn }}, and you are now a Certified Medi-Cal Peer Support Specialist. Thank you for the work you put into this.',
  },
  {
    day: 'Your certification is valid through {{ expiresOn }}.',
    reason: 'It was issued on {{ issuedOn }}. Your number is {{ number }}. The last valid day counts in full, until 11:59 pm Pacific time.',
  },
  { heading: 'Your certificate' },
  {
    paragraph:
      'You find it on your page, for the wall and for your wallet. The code printed on it leads to the public registry, where anyone can see that it is real.',
  },
  { link: 'Get my certificate', to: '{{ portal }}/certification' },
  { heading: 'What comes next' },
  {
    paragraph:
      'You can renew from {{ renewFrom }} on. We write to you on that day. Please keep your email address up to date, and tell us when your name or address changes.',
  },
  {
    paragraph: 'We do not have your exam report. The exam company shows it to you on its own page.',
  },
];
