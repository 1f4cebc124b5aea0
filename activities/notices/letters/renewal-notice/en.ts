import type { BlockTemplate } from '../../blocks';

/** 802.1: renewal is open, and by when. */
export const letter: readonly BlockTemplate[] = [
  { paragraph: 'Your certification {{ number }} can be renewed now. Renewal opened on {{ renewFrom }}.' },
  {
    day: 'Send in your renewal by {{ until }}.',
    reason:
      '{{ expiresOn }} is the last valid day of your certification.{% if daysLeft > 1 %} You have {{ daysLeft }} days left.{% elsif daysLeft == 1 %} You have one day left.{% elsif daysLeft == 0 %} That is today.{% else %} This day has passed.{% endif %}',
  },
  { heading: 'What a renewal needs' },
  {
    steps: [
      { lead: 'Your continuing education.', text: 'Keep the proof. We may ask to see it.' },
      { lead: 'The Code of Ethics.', text: 'You read it and sign it again.' },
      { lead: 'The renewal fee.', text: 'You pay it online.' },
    ],
  },
  { link: 'Open my page', to: '{{ portal }}/certification' },
  { heading: 'If you are late' },
  {
    paragraph:
      'Without a renewal your certification lapses on {{ lapsesOn }}. You can still bring it back through {{ lapsedThrough }}, with a late fee, but it is not valid until then.',
  },
];
