import type { Numbers } from '../contract';
import type { InBoth } from '../language/language';

export interface Step {
  id: string;
  heading: string;
  paragraphs: string[];
  list?: string[];
}

const en = {
  title: 'How to become certified',
  lead: 'Five steps. You can stop at any time and go on where you left.',
  steps: ({ trainingHours, competencies, holdDays, noticeDays, answerDays }: Numbers, fee: string): Step[] => [
    {
      id: 'orientation',
      heading: 'Watch the orientation video',
      paragraphs: ['Make an account and watch it once. An application is possible only after that.'],
    },
    {
      id: 'training',
      heading: `Take the ${trainingHours}-hour training`,
      paragraphs: [
        `The training must have at least ${trainingHours} hours, cover the ${competencies} core competencies, and come from a provider that was approved for core training when you finished it.`,
        'Keep the certificate. If you finished some years ago, please ask us first whether it still counts.',
      ],
    },
    {
      id: 'application',
      heading: 'Apply online and pay the fee',
      paragraphs: [
        'You fill in your details, say what your lived experience is about (you do not have to tell your story), and make four declarations. These must be there before you can submit. Then you add:',
        `Something is missing? You can submit anyway and send the rest. We write to you within ${noticeDays} days about what is missing. From the day you submit you have ${holdDays} days, weekends and holidays included. What is still missing after that closes the application, and the fee is not paid back. It is up to you to send everything in time; we are glad to help.`,
        `When everything is here, we answer within ${answerDays} days.`,
      ],
      list: [
        'a government photo ID that shows your date of birth',
        'your high school diploma, GED or higher, or a transcript that shows that and when you graduated',
        `your ${trainingHours}-hour training certificate`,
        'the exam form: the language you want, and where',
        'the Code of Ethics, read and signed',
        `the application fee of ${fee}`,
      ],
    },
    {
      id: 'exam',
      heading: 'Schedule and take the exam',
      paragraphs: [
        'When we approve your application, our letter tells you the next steps: the exam fee, and how to choose a day. You can take the exam at a test center or online.',
      ],
    },
    {
      id: 'certificate',
      heading: 'Get your certificate',
      paragraphs: ['After you pass the exam you are certified and can show your certificate to employers.'],
    },
  ],
  who: 'Who can apply',
  whoList: ({ minimumAge }: Numbers) => [
    `You are ${minimumAge} or older on the day you submit`,
    'You have lived experience of recovery from a mental illness, a substance use disorder or both: your own, or as a parent, caregiver or family member',
    'You are willing to share that experience, and committed to recovery',
  ],
  start: 'Start or continue',
};

const es: typeof en = {
  title: 'Cómo obtener la certificación',
  lead: 'Cinco pasos. Puede parar en cualquier momento y seguir donde se quedó.',
  steps: ({ trainingHours, competencies, holdDays, noticeDays, answerDays }, fee) => [
    {
      id: 'orientation',
      heading: 'Vea el video de orientación',
      paragraphs: ['Cree una cuenta y véalo una vez. Solo después puede presentar una solicitud.'],
    },
    {
      id: 'training',
      heading: `Tome la capacitación de ${trainingHours} horas`,
      paragraphs: [
        `La capacitación debe tener al menos ${trainingHours} horas, abarcar las ${competencies} competencias básicas y ser de un proveedor que estaba aprobado para la capacitación básica cuando usted la terminó.`,
        'Guarde el certificado. Si la terminó hace algunos años, pregúntenos primero si todavía vale.',
      ],
    },
    {
      id: 'application',
      heading: 'Presente su solicitud en línea y pague la tarifa',
      paragraphs: [
        'Usted escribe sus datos, indica de qué se trata su experiencia vivida (no tiene que contar su historia) y hace cuatro declaraciones. Esto tiene que estar listo antes de presentar la solicitud. Después agrega:',
        `¿Le falta algo? Puede presentar la solicitud de todos modos y enviar el resto. Le escribimos dentro de ${noticeDays} días para decirle qué falta. Desde el día en que la presenta tiene ${holdDays} días, contando fines de semana y días feriados. Si después todavía falta algo, la solicitud se cierra y no se devuelve el pago. Usted es responsable de enviar todo a tiempo; con gusto le ayudamos.`,
        `Cuando tengamos todo, respondemos dentro de ${answerDays} días.`,
      ],
      list: [
        'una identificación oficial con foto que muestre su fecha de nacimiento',
        'su diploma de escuela secundaria, GED o un título superior, o un expediente académico que muestre que se graduó y cuándo',
        `su certificado de la capacitación de ${trainingHours} horas`,
        'el formulario del examen: el idioma que desea y el lugar',
        'el Código de Ética, leído y firmado',
        `la tarifa de la solicitud, ${fee}`,
      ],
    },
    {
      id: 'exam',
      heading: 'Programe y tome el examen',
      paragraphs: [
        'Cuando aprobemos su solicitud, nuestra carta le dirá los siguientes pasos: la tarifa del examen y cómo elegir un día. Puede tomar el examen en un centro de exámenes o en línea.',
      ],
    },
    {
      id: 'certificate',
      heading: 'Reciba su certificado',
      paragraphs: ['Después de aprobar el examen queda certificado o certificada y puede mostrar su certificado a los empleadores.'],
    },
  ],
  who: 'Quién puede presentar una solicitud',
  whoList: ({ minimumAge }) => [
    `Tiene ${minimumAge} años o más el día en que presenta la solicitud`,
    'Tiene experiencia vivida de recuperación de una enfermedad mental, de un trastorno por consumo de sustancias o de ambos: la suya propia, o como madre, padre, cuidador o familiar',
    'Está dispuesto o dispuesta a compartir esa experiencia y tiene un compromiso con la recuperación',
  ],
  start: 'Empezar o continuar',
};

export const howToApplyWords: InBoth<typeof en> = { en, es };
