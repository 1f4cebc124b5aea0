import type { OutlineValue } from './outline';

/** Values G to K in our own plain words; `[standard, English, Spanish]`. */
export const valuesGToK: readonly OutlineValue[] = [
  {
    letter: 'G',
    name: { en: 'Respect', es: 'Respeto' },
    standards: [
      ['G1', 'Make people feel welcome.', 'Haga que las personas se sientan bienvenidas.'],
      ['G2', 'Meet everyone with an open mind and real interest.', 'Reciba a cada persona con apertura e interés sincero.'],
      ['G3', 'See every person, family and situation as one of a kind.', 'Vea a cada persona, familia y situación como única.'],
      ['G4', 'Try in earnest to feel what the other person feels.', 'Procure de verdad sentir lo que siente la otra persona.'],
      ['G5', 'Trust that everybody has something of worth to give.', 'Confíe en que todos tienen algo valioso que aportar.'],
      ['G6', 'Be kind and warm, and do not judge.', 'Sea amable y cálido, y no juzgue.'],
      ['G7', 'Be open to people from every background.', 'Ábrase a personas de todos los orígenes.'],
      ['G8', 'Leave room for every opinion; nobody counts less.', 'Dé lugar a todas las opiniones; nadie vale menos.'],
      [
        'G9',
        'Show respect to the people you support, to colleagues and to the community.',
        'Muestre respeto a quienes apoya, a sus colegas y a la comunidad.',
      ],
      ['G10', 'Speak in words that put the person first.', 'Use palabras que pongan primero a la persona.'],
      ['G11', 'Do not insult or belittle anyone in speech or writing.', 'No insulte ni rebaje a nadie al hablar ni al escribir.'],
      [
        'G12',
        'Talk with colleagues in ways that bring hope and solutions.',
        'Hable con sus colegas de forma que traiga esperanza y soluciones.',
      ],
    ],
  },
  {
    letter: 'H',
    name: { en: 'Integrity', es: 'Integridad' },
    standards: [
      ['H1', 'Work honestly and to a high standard.', 'Trabaje con honestidad y con un nivel alto.'],
      [
        'H2',
        'Stay away from ties that conflict with the good of those you support.',
        'Evite relaciones que choquen con el bien de quienes apoya.',
      ],
      ['H3', 'Do nothing that puts trust between peers at risk.', 'No haga nada que ponga en riesgo la confianza entre pares.'],
      [
        'H4',
        'Go to your supervisor when a double role cannot be avoided.',
        'Acuda a su supervisor cuando no se pueda evitar un doble papel.',
      ],
      ['H5', 'Keep to your workplace’s rules on gifts.', 'Cumpla las reglas de su trabajo sobre regalos.'],
      ['H6', 'Think about what a gift means in the person’s culture.', 'Piense en lo que un regalo significa en la cultura de la persona.'],
      ['H7', 'Let no money pass between you and those you support.', 'No permita que pase dinero entre usted y quienes apoya.'],
      ['H8', 'Keep your promises and answer for them.', 'Cumpla sus compromisos y responda por ellos.'],
      ['H9', 'Do not let outside pressure lower your work.', 'No deje que presiones externas empeoren su trabajo.'],
      [
        'H10',
        'Take no part in fraud, waste or abuse of Medi-Cal services.',
        'No participe en fraude, desperdicio ni abuso de los servicios de Medi-Cal.',
      ],
      [
        'H11',
        'Help with complaint investigations, except where privacy law forbids it.',
        'Coopere con las investigaciones de quejas, salvo que la ley de privacidad lo impida.',
      ],
      [
        'H12',
        'Do not work after alcohol, marijuana or illegal drugs; medicine taken as directed is no breach.',
        'No trabaje bajo efectos de alcohol, marihuana o drogas ilegales; los medicamentos tomados según las indicaciones no son una falta.',
      ],
      [
        'H13',
        'Do not get certified by deceit: no false statement, nothing important left out, nobody else using your certification.',
        'No obtenga la certificación con engaño: sin datos falsos, sin ocultar nada importante, sin dejar que otra persona use su certificación.',
      ],
      [
        'H14',
        'Do not be careless or unfit in your work; keep the records it needs.',
        'No actúe con descuido grave ni sin la preparación debida; lleve los registros necesarios.',
      ],
    ],
  },
  {
    letter: 'I',
    name: { en: 'Advocacy', es: 'Defensa de derechos' },
    standards: [
      ['I1', 'Support public policies that matter to peer work.', 'Apoye políticas públicas importantes para el trabajo entre pares.'],
      ['I2', 'Promote activities that honor diversity.', 'Promueva actividades que honren la diversidad.'],
      ['I3', 'Defend human rights, whoever the person is.', 'Defienda los derechos humanos, sea quien sea la persona.'],
      ['I4', 'Speak up so that the people you support are included.', 'Alce la voz para que se incluya a quienes apoya.'],
      ['I5', 'Help them take a full part in the community they choose.', 'Ayúdeles a participar plenamente en la comunidad que elijan.'],
      ['I6', 'Help people speak for themselves.', 'Ayude a las personas a hablar por sí mismas.'],
      [
        'I7',
        'Hold that everyone may live in the safest and freest place that fits them.',
        'Sostenga que toda persona puede vivir en el lugar más seguro y libre que le convenga.',
      ],
      ['I8', 'Work to end stigma.', 'Trabaje para acabar con el estigma.'],
    ],
  },
  {
    letter: 'J',
    name: { en: 'Confidentiality', es: 'Confidencialidad' },
    standards: [
      [
        'J1',
        'Keep people’s rights, dignity and privacy safe at all times.',
        'Proteja siempre los derechos, la dignidad y la privacidad de las personas.',
      ],
      [
        'J2',
        'Ask for private facts only when you must, and then keep them private.',
        'Pida datos privados solo si es necesario, y guárdelos en reserva.',
      ],
      [
        'J3',
        'Keep what colleagues tell you in private, unless it is unethical or against the law.',
        'Guarde lo que sus colegas le confíen, salvo que sea contrario a la ética o a la ley.',
      ],
      ['J4', 'Obey the privacy laws, federal and state.', 'Cumpla las leyes de privacidad, federales y estatales.'],
      ['J5', 'Tell people what you can keep private and what you cannot.', 'Explique qué puede guardar en reserva y qué no.'],
    ],
  },
  {
    letter: 'K',
    name: { en: 'Safety and protection', es: 'Seguridad y protección' },
    standards: [
      ['K1', 'Have no romance or sex with people you support.', 'No tenga relaciones románticas ni sexuales con quienes apoya.'],
      ['K2', 'Do not give services to a former partner.', 'No preste servicios a una expareja.'],
      [
        'K3',
        'Do not use people for your own gain, beliefs or politics.',
        'No utilice a las personas para su provecho, sus creencias o su política.',
      ],
      ['K4', 'Follow the laws that protect people from harm.', 'Cumpla las leyes que protegen a las personas de daños.'],
      [
        'K5',
        'Warn the right people of serious danger, and tell no more than needed.',
        'Avise a quien corresponda de un peligro grave, y no diga más de lo necesario.',
      ],
      [
        'K6',
        'Do not threaten, harass, hit, shout down or make false promises.',
        'No amenace, acose, golpee, maltrate de palabra ni haga promesas falsas.',
      ],
      ['K7', 'Get supervision or support to keep good boundaries.', 'Busque supervisión o apoyo para mantener límites sanos.'],
      ['K8', 'Be fair and polite to colleagues and keep this Code.', 'Sea justo y cortés con sus colegas y respete este Código.'],
      ['K9', 'Make a place where people with trauma feel safe.', 'Procure un lugar donde las personas con trauma se sientan seguras.'],
    ],
  },
];
