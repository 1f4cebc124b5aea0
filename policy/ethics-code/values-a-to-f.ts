import type { OutlineValue } from './outline';

/** Values A to F in our own plain words; `[standard, English, Spanish]`. */
export const valuesAToF: readonly OutlineValue[] = [
  {
    letter: 'A',
    name: { en: 'Hope', es: 'Esperanza' },
    standards: [
      [
        'A1',
        'Live your recovery in a way that gives others hope.',
        'Viva su recuperación de una manera que dé esperanza a otras personas.',
      ],
      ['A2', 'Believe in a person who cannot believe in themselves right now.', 'Crea en quien por ahora no puede creer en sí mismo.'],
      ['A3', 'Tell your own story of recovery.', 'Comparta su propia historia de recuperación.'],
    ],
  },
  {
    letter: 'B',
    name: { en: 'Person-driven', es: 'Centrado en la persona' },
    standards: [
      [
        'B4',
        'Help people reach the goals they choose, the way they see the world.',
        'Ayude a cada persona a lograr las metas que elige, según su propia visión.',
      ],
      [
        'B5',
        'Let the person decide what recovery means and take part in it.',
        'Deje que la persona decida qué es su recuperación y participe en ella.',
      ],
      ['B6', 'Explain the choices, then accept what the person decides.', 'Explique las opciones y acepte lo que la persona decida.'],
      [
        'B7',
        'Encourage people to try things and to learn from what goes wrong.',
        'Anime a las personas a intentar cosas y aprender de los errores.',
      ],
      [
        'B8',
        'Use no pressure, even when a court or a law orders the treatment.',
        'No presione a nadie, aunque el tratamiento sea por orden legal.',
      ],
      ['B9', 'Help people find other services they need.', 'Ayude a encontrar otros servicios que hagan falta.'],
      ['B10', 'Share your own story only when it helps the other person.', 'Cuente su experiencia solo cuando ayude a la otra persona.'],
      ['B11', 'Walk beside the person: they lead the way.', 'Acompañe a la persona: ella marca el camino.'],
      ['B12', 'Do not push your values or beliefs on anyone.', 'No imponga sus valores ni creencias a nadie.'],
      [
        'B13',
        'Know that there are many roads to recovery, not only yours.',
        'Reconozca que hay muchos caminos hacia la recuperación, no solo el suyo.',
      ],
    ],
  },
  {
    letter: 'C',
    name: { en: 'Family driven and child-centered', es: 'Guiado por la familia y centrado en la niñez' },
    standards: [
      [
        'C1',
        'Support family members as they make fair choices in line with their own culture.',
        'Apoye a los familiares para que decidan con ética y según su cultura.',
      ],
      [
        'C2',
        'Take seriously what children, youth and families want from a plan.',
        'Tome en serio lo que niños, jóvenes y familias quieren de un plan.',
      ],
      [
        'C3',
        'Make sure the voice of the family is heard in planning and review.',
        'Procure que se escuche la voz de la familia al planear y evaluar.',
      ],
      [
        'C4',
        'Stand by other family members as someone who has been there.',
        'Apoye a otros familiares como alguien que pasó por lo mismo.',
      ],
      ['C5', 'Share your family’s story only when it helps theirs.', 'Cuente la historia de su familia solo cuando ayude a la de ellos.'],
      ['C6', 'Build on what the child or family already does well.', 'Parta de lo que el niño o la familia ya hace bien.'],
      ['C7', 'Work together with others who care for the child or relative.', 'Colabore con quienes también cuidan al niño o familiar.'],
      ['C8', 'Speak clearly and honestly with children and families.', 'Hable con claridad y honestidad con niños y familias.'],
    ],
  },
  {
    letter: 'D',
    name: { en: 'Holistic wellness', es: 'Bienestar integral' },
    standards: [
      [
        'D1',
        'Support family members as they make fair choices in line with their own culture.',
        'Apoye a los familiares para que decidan con ética y según su cultura.',
      ],
      ['D2', 'Look at the whole health of a person, not one part.', 'Atienda la salud completa de la persona, no solo una parte.'],
      [
        'D3',
        'See what else makes life hard, such as poverty, stigma or substance use, and give fitting help.',
        'Vea qué más dificulta la vida, como pobreza, estigma o consumo de sustancias, y dé la ayuda adecuada.',
      ],
      ['D4', 'Know what trauma does, and give help that fits it.', 'Sepa lo que causa el trauma y dé una ayuda adecuada.'],
      ['D5', 'Respect other ways of healing that a person may choose.', 'Respete otras formas de sanar que la persona elija.'],
    ],
  },
  {
    letter: 'E',
    name: { en: 'Authenticity', es: 'Autenticidad' },
    standards: [
      [
        'E1',
        'Be honest, direct and kind; talk about problems with the people they concern.',
        'Sea honesto, directo y amable; hable de los problemas con quienes corresponde.',
      ],
      ['E2', 'Use your own experience to give hope.', 'Use su experiencia para dar esperanza.'],
      ['E3', 'Share in a healthy way that points toward recovery.', 'Comparta de manera sana y orientada a la recuperación.'],
      [
        'E4',
        'Do only what your role allows, as set by your employer and the state.',
        'Haga solo lo que su función permite, según su empleador y el estado.',
      ],
      [
        'E5',
        'Know your limits and do not claim skills you do not have.',
        'Conozca sus límites y no afirme tener capacidades que no tiene.',
      ],
      [
        'E6',
        'Remember that peer work depends on your being real.',
        'Recuerde que el apoyo entre pares depende de que usted sea auténtico.',
      ],
      [
        'E7',
        'Ask supervisors or peers for help to stay within your role.',
        'Pida ayuda a supervisores o pares para mantenerse en su función.',
      ],
    ],
  },
  {
    letter: 'F',
    name: { en: 'Cultural responsiveness', es: 'Sensibilidad cultural' },
    standards: [
      [
        'F1',
        'See how language, culture and identity shape a life, and adapt your help.',
        'Vea cómo el idioma, la cultura y la identidad influyen en la vida, y adapte su ayuda.',
      ],
      ['F2', 'Stay humble about cultures that are not yours.', 'Sea humilde ante las culturas que no son la suya.'],
      [
        'F3',
        'Respect who people are and that they may think otherwise than you.',
        'Respete la identidad de cada quien y que piense distinto a usted.',
      ],
      [
        'F4',
        'Do not treat anyone worse for race, sex, age, faith, origin, ability or the like.',
        'No trate peor a nadie por raza, sexo, edad, fe, origen, discapacidad u otras razones parecidas.',
      ],
      [
        'F5',
        'Do not treat anyone worse for anything else the law protects.',
        'No trate peor a nadie por ninguna otra razón que la ley proteja.',
      ],
      ['F6', 'Keep learning about other cultures.', 'Siga aprendiendo sobre otras culturas.'],
      ['F7', 'Know your own values and where they may make you unfair.', 'Conozca sus propios valores y dónde pueden volverle injusto.'],
    ],
  },
];
