import type { Frame } from './frame';

/** Back.contact, Purpose.authority, RL.revision: who writes, on what authority, under which revision. */
export const frame: Frame = {
  program: 'Certificación de Apoyo entre Pares',
  sender: ['{{ contact.street }}', '{{ contact.city }}', '{{ contact.phone }}', '{{ contact.email }}', '{{ contact.website }}'],
  to: ['{{ name }}'],
  about: ['{{ today }}', '{{ caseTitle }} {{ reference }}', 'Enviada por correo electrónico'],
  cases: {
    application: { caseTitle: 'Solicitud', yourCase: 'su solicitud' },
    candidacy: { caseTitle: 'Expediente de examen', yourCase: 'su expediente de examen' },
    certification: { caseTitle: 'Expediente de certificación', yourCase: 'su expediente de certificación' },
  },
  opening: [{ paragraph: 'Hola, {{ name }}:' }],
  closing: [
    {
      paragraph:
        '¿Tiene preguntas? Llame al {{ contact.phone }} o escriba a {{ contact.email }}. Por favor, mencione el número de {{ yourCase }}: {{ reference }}.',
    },
    { paragraph: 'Le saludamos cordialmente,' },
    { paragraph: 'El equipo de certificación de {{ authority.shortName }}' },
  ],
  small: [
    'Según la {{ guidelines }}, {% if sections contains "," %}secciones{% else %}sección{% endif %} {{ sections }}.',
    '{{ authority.shortName }} certifica a los Especialistas en Apoyo entre Pares de Medi-Cal {{ authority.county }}. La base legal es la ley {{ authority.bill }}, el {{ authority.statute }}, y el aviso {{ authority.bhin }} del Departamento de Servicios de Atención Médica (DHCS).',
  ],
  other: { language: 'en', text: 'If you would rather get your letters in English, change the language on your page.' },
};
