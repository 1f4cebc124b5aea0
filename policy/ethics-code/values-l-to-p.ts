import type { OutlineValue } from './outline';

/** Values L to P in our own plain words; `[standard, English, Spanish]`. */
export const valuesLToP: readonly OutlineValue[] = [
  {
    letter: 'L',
    name: { en: 'Education', es: 'Educación' },
    standards: [
      ['L1', 'Keep up with what is new in recovery and wellness.', 'Manténgase al día sobre recuperación y bienestar.'],
      ['L2', 'Go on learning so that your services stay good.', 'Siga aprendiendo para que sus servicios sean buenos.'],
      ['L3', 'Know the local help for benefits, jobs and families.', 'Conozca los recursos locales sobre beneficios, empleo y familias.'],
    ],
  },
  {
    letter: 'M',
    name: { en: 'Mutuality', es: 'Mutualidad' },
    standards: [
      ['M1', 'Share power: both of you care for the relationship.', 'Comparta el poder: ambas partes cuidan la relación.'],
      ['M2', 'Say what you need and feel, and listen when others do.', 'Exprese lo que necesita y siente, y escuche a los demás.'],
      ['M3', 'Decide together; do not decide for others.', 'Decidan en conjunto; no decida por otras personas.'],
      ['M4', 'Let everyone speak and lead.', 'Deje que todas las personas hablen y guíen.'],
    ],
  },
  {
    letter: 'N',
    name: { en: 'Reciprocity', es: 'Reciprocidad' },
    standards: [
      ['N1', 'Give and take, both of you.', 'Dar y recibir, las dos partes.'],
      ['N2', 'Put no one above another.', 'No ponga a nadie por encima de otra persona.'],
      ['N3', 'Learn from one another.', 'Aprendan unos de otros.'],
      ['N4', 'See asking for help as reaching out between equals.', 'Vea el pedir ayuda como un gesto entre iguales.'],
    ],
  },
  {
    letter: 'O',
    name: { en: 'Strengths-based', es: 'Basado en fortalezas' },
    standards: [
      ['O1', 'Trust that each person has skills and gifts to use.', 'Confíe en que cada persona tiene habilidades y dones que usar.'],
      ['O2', 'Look first at what works.', 'Mire primero lo que funciona.'],
      ['O3', 'Help people see their strengths and put them to work.', 'Ayude a las personas a ver sus fortalezas y a usarlas.'],
    ],
  },
  {
    letter: 'P',
    name: { en: 'Wellness, recovery and resiliency', es: 'Bienestar, recuperación y resiliencia' },
    standards: [
      ['P1', 'Take care of yourself, and let others see it.', 'Cuide de sí mismo y deje que otros lo vean.'],
      ['P2', 'Act and speak in ways that build wellness.', 'Actúe y hable de forma que fomente el bienestar.'],
      ['P3', 'Choose words of recovery.', 'Elija palabras de recuperación.'],
      ['P4', 'Set no limit on how far a person can recover.', 'No ponga límites a cuánto puede recuperarse una persona.'],
      [
        'P5',
        'Value friends, family and community, and help people find them.',
        'Valore a amistades, familia y comunidad, y ayude a encontrarlas.',
      ],
      ['P6', 'Help people stand on their own feet.', 'Ayude a las personas a valerse por sí mismas.'],
    ],
  },
];
