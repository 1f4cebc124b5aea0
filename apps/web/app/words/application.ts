import type { InBoth } from '../language/language';

export type PageOf = 'registration' | 'livedExperience' | 'declarations' | 'photoId' | 'diploma' | 'training' | 'examForm' | 'code' | 'fee';
interface TaskWords {
  label: string;
  hint: string;
}

const en = {
  title: 'Your application',
  lead: 'A draft has no last day. We save as you go, so you can stop at any time and come back.',
  progress: (done: number, of: number) => [`${done} of ${of}`, ' done'] as [string, string],
  groups: {
    first: { heading: 'First: about you', text: 'We need these before you can submit.' },
    proof: {
      heading: 'Then: your proof',
      text: (days: number) => `Best sent now. What is missing can follow within ${days} days after you submit.`,
    },
    last: { heading: 'Last: agree and pay' },
  },
  tasks: (hours: number, fee: string): Record<PageOf, TaskWords> => ({
    registration: { label: 'Your details', hint: 'Name as on your ID, birth date, how to reach you' },
    livedExperience: { label: 'Your lived experience', hint: 'Two choices. You do not have to tell your story.' },
    declarations: { label: 'Your declarations', hint: 'Four statements to read and agree to' },
    photoId: { label: 'Photo ID', hint: 'License, ID card, passport or other government photo ID' },
    diploma: { label: 'High school diploma, GED or higher', hint: 'Diploma or transcript' },
    training: { label: `${hours}-hour training certificate`, hint: 'From an approved provider' },
    examForm: { label: 'Exam form', hint: 'Language, and where you want to take it' },
    code: { label: 'Code of Ethics', hint: 'Read it and sign with your name' },
    fee: { label: `Application fee, ${fee}`, hint: 'By card' },
  }),
  status: { done: 'Done', started: 'Started', fix: 'Needs a fix', none: 'Not started' },
  submit: {
    heading: 'Submit',
    ready: 'You can submit now. On the next page you check your answers first.',
    notYet: (tasks: string) => `You can submit when this is done: ${tasks}.`,
    check: 'Check my answers and submit',
    leave: 'Leave, keep my draft',
  },
  starts: {
    heading: 'What starts when you submit',
    texts: (hold: number, notice: number) => [
      `From that day you have ${hold} days to send anything that is missing. We write to you within ${notice} days if something is.`,
      `After ${hold} days an unfinished application closes and the fee is not paid back. So take your time with the draft.`,
    ],
  },
  save: 'Save and continue',
  later: 'Save and come back later',
  back: 'Back to your application',
  start: {
    lead: 'You can start now. Nothing is sent and no date starts before you submit.',
    ready: 'Good to have at hand',
    button: 'Start an application',
    refused: 'You cannot start an application right now',
  },
  open: {
    lead: (reference: string, date: string) => `Number ${reference}, submitted on ${date}.`,
    items: 'What we have, and what is missing',
    home: 'See your dates and what to do',
    withdraw: 'Withdraw my application',
    send: 'Send it',
  },
};

const es: typeof en = {
  title: 'Su solicitud',
  lead: 'Un borrador no tiene último día. Guardamos a medida que usted avanza: puede parar en cualquier momento y volver.',
  progress: (done, of) => [`${done} de ${of}`, ' listos'],
  groups: {
    first: { heading: 'Primero: sobre usted', text: 'Necesitamos esto antes de que pueda presentar la solicitud.' },
    proof: {
      heading: 'Después: sus documentos',
      text: (days) => `Es mejor enviarlos ahora. Lo que falte puede llegar dentro de los ${days} días después de presentar la solicitud.`,
    },
    last: { heading: 'Por último: aceptar y pagar' },
  },
  tasks: (hours, fee) => ({
    registration: { label: 'Sus datos', hint: 'Nombre como en su identificación, fecha de nacimiento, cómo comunicarnos con usted' },
    livedExperience: { label: 'Su experiencia vivida', hint: 'Dos preguntas. No tiene que contar su historia.' },
    declarations: { label: 'Sus declaraciones', hint: 'Cuatro declaraciones para leer y aceptar' },
    photoId: {
      label: 'Identificación con foto',
      hint: 'Licencia, tarjeta de identificación, pasaporte u otra identificación oficial con foto',
    },
    diploma: { label: 'Diploma de escuela secundaria, GED o título superior', hint: 'Diploma o expediente académico' },
    training: { label: `Certificado de la capacitación de ${hours} horas`, hint: 'De un proveedor aprobado' },
    examForm: { label: 'Formulario del examen', hint: 'Idioma y lugar donde desea tomarlo' },
    code: { label: 'Código de Ética', hint: 'Léalo y firme con su nombre' },
    fee: { label: `Tarifa de la solicitud, ${fee}`, hint: 'Con tarjeta' },
  }),
  status: { done: 'Listo', started: 'Empezado', fix: 'Hay que corregir', none: 'Sin empezar' },
  submit: {
    heading: 'Presentar la solicitud',
    ready: 'Ya puede presentarla. En la página siguiente revisa primero sus respuestas.',
    notYet: (tasks) => `Podrá presentarla cuando esto esté listo: ${tasks}.`,
    check: 'Revisar mis respuestas y presentarla',
    leave: 'Salir y guardar mi borrador',
  },
  starts: {
    heading: 'Qué empieza cuando la presenta',
    texts: (hold, notice) => [
      `Desde ese día tiene ${hold} días para enviar lo que falte. Si falta algo, le escribimos dentro de ${notice} días.`,
      `Después de ${hold} días, una solicitud incompleta se cierra y no se devuelve el pago. Por eso, tómese su tiempo con el borrador.`,
    ],
  },
  save: 'Guardar y continuar',
  later: 'Guardar y volver después',
  back: 'Volver a su solicitud',
  start: {
    lead: 'Puede empezar ahora. No se envía nada ni empieza a correr ninguna fecha antes de que usted la presente.',
    ready: 'Conviene tener a mano',
    button: 'Empezar una solicitud',
    refused: 'En este momento no puede empezar una solicitud',
  },
  open: {
    lead: (reference, date) => `Número ${reference}, presentada el ${date}.`,
    items: 'Lo que tenemos y lo que falta',
    home: 'Ver sus fechas y qué hacer',
    withdraw: 'Retirar mi solicitud',
    send: 'Enviarlo',
  },
};

export const applicationWords: InBoth<typeof en> = { en, es };
