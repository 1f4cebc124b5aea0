import type { BlockTemplate } from '../../blocks';

/** A change of name or address, made with evidence. */
export const letter: readonly BlockTemplate[] = [
  {
    when: 'isName',
    then: [
      {
        paragraph:
          'On {{ changedOn }} we changed the name of your certification {{ number }}. The public registry shows the new one; people who look for the former name still find you.',
      },
    ],
    otherwise: [{ paragraph: 'On {{ changedOn }} we changed the postal address we have for you and your certification {{ number }}.' }],
  },
  {
    when: 'newCertificate',
    then: [
      { paragraph: 'A new certificate with the new name is on your page. Number and dates are the same as before.' },
      { link: 'Get my certificate', to: '{{ portal }}/certification' },
    ],
    otherwise: [{ link: 'Open my page', to: '{{ portal }}/certification' }],
  },
  { paragraph: 'If you did not ask for this, please call or write to us at once.' },
];
