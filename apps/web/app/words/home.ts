import type { Numbers } from '../contract';
import type { InBoth } from '../language/language';

const en = {
  title: 'Become a Medi-Cal Peer Support Specialist',
  heading: 'People who have been there, certified to help',
  lead: 'Medi-Cal Peer Support Specialists use their own recovery to support others. Check a certification here, or start your own.',
  start: 'Start or continue',
  how: 'See every step',
  steps: 'Become certified, step by step',
  stepList: ({ trainingHours, answerDays }: Numbers) => [
    { heading: 'Watch the orientation video', text: 'It shows what the work is like, so you can see if it fits you.' },
    { heading: `Take the ${trainingHours}-hour training`, text: 'With a provider that we approved for core training.' },
    {
      heading: 'Apply online',
      text: 'Photo ID, diploma, training certificate, the signed Code of Ethics, the exam form and the fee. You can save and come back.',
    },
    {
      heading: 'Get our answer',
      text: `Within ${answerDays} days after the last item reaches us. You can see the exact date in your account.`,
    },
    { heading: 'Take the exam', text: 'Once we approve your application, at a test center or online, in one of several languages.' },
    { heading: 'Get your certificate', text: 'After you pass the exam.' },
  ],
  fees: 'What it costs',
  feeNames: { application: 'Application', exam: 'Exam, first try', 'exam-retake': 'Exam, each further try', renewal: 'Renewal' } as Record<
    string,
    string
  >,
  allFees: 'All fees',
  code: 'What we all promise',
  codeText: (values: number) =>
    `Everyone who is certified signs the same Code of Ethics. It has ${values} values, and you can read all of it before you apply.`,
  readCode: 'Read the Code of Ethics',
  talk: 'Rather talk?',
  talkText: ['Call ', ' or write to '] as [string, string],
};

const es: typeof en = {
  title: 'Sea Especialista en Apoyo entre Pares de Medi-Cal',
  heading: 'Personas que lo han vivido, certificadas para ayudar',
  lead: 'Los Especialistas en Apoyo entre Pares de Medi-Cal usan su propia recuperación para apoyar a otras personas. Busque aquí una certificación o empiece la suya.',
  start: 'Empezar o continuar',
  how: 'Ver todos los pasos',
  steps: 'La certificación, paso a paso',
  stepList: ({ trainingHours, answerDays }) => [
    { heading: 'Vea el video de orientación', text: 'Muestra cómo es el trabajo, para que usted vea si le conviene.' },
    {
      heading: `Tome la capacitación de ${trainingHours} horas`,
      text: 'Con un proveedor que hayamos aprobado para la capacitación básica.',
    },
    {
      heading: 'Presente su solicitud en línea',
      text: 'Identificación con foto, diploma, certificado de capacitación, el Código de Ética firmado, el formulario del examen y la tarifa. Puede guardar y volver después.',
    },
    {
      heading: 'Reciba nuestra respuesta',
      text: `Dentro de los ${answerDays} días después de recibir lo último que falte. En su cuenta puede ver la fecha exacta.`,
    },
    { heading: 'Tome el examen', text: 'Cuando aprobemos su solicitud, en un centro de exámenes o en línea, en uno de varios idiomas.' },
    { heading: 'Reciba su certificado', text: 'Después de aprobar el examen.' },
  ],
  fees: 'Cuánto cuesta',
  feeNames: { application: 'Solicitud', exam: 'Examen, primera vez', 'exam-retake': 'Examen, cada vez siguiente', renewal: 'Renovación' },
  allFees: 'Todas las tarifas',
  code: 'Lo que todos prometemos',
  codeText: (values) =>
    `Todas las personas certificadas firman el mismo Código de Ética. Tiene ${values} valores y usted puede leerlo completo antes de presentar su solicitud.`,
  readCode: 'Leer el Código de Ética',
  talk: '¿Prefiere hablar?',
  talkText: ['Llame al ', ' o escriba a '],
};

export const homeWords: InBoth<typeof en> = { en, es };
