import type { Frame } from './frame';

/** Back.contact, Purpose.authority, RL.revision: who writes, on what authority, under which revision. */
export const frame: Frame = {
  program: 'Peer Support Certification',
  sender: ['{{ contact.street }}', '{{ contact.city }}', '{{ contact.phone }}', '{{ contact.email }}', '{{ contact.website }}'],
  to: ['{{ name }}'],
  about: ['{{ today }}', '{{ caseTitle }} {{ reference }}', 'Sent by email'],
  cases: {
    application: { caseTitle: 'Application', yourCase: 'your application' },
    candidacy: { caseTitle: 'Exam file', yourCase: 'your exam file' },
    certification: { caseTitle: 'Certification file', yourCase: 'your certification file' },
  },
  opening: [{ paragraph: 'Dear {{ name }},' }],
  closing: [
    { paragraph: 'Questions? Call {{ contact.phone }} or write to {{ contact.email }}. Please name {{ yourCase }}, {{ reference }}.' },
    { paragraph: 'With kind regards,' },
    { paragraph: 'Certification staff, {{ authority.shortName }}' },
  ],
  small: [
    'Based on the {{ guidelines }}, {% if sections contains "," %}sections{% else %}section{% endif %} {{ sections }}.',
    '{{ authority.shortName }} certifies Medi-Cal Peer Support Specialists {{ authority.county }}, under {{ authority.bill }}, the {{ authority.statute }}, and {{ authority.bhin }} of the Department of Health Care Services.',
  ],
  other: { language: 'es', text: 'Si prefiere recibir sus cartas en español, cambie el idioma en su página.' },
};
