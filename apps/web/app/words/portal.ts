import type { InBoth } from '../language/language';

const en = {
  title: 'My page',
  hello: (name: string) => `Hello, ${name}`,
  yours: 'What you need to do',
  ours: 'What we are doing',
  allSet: 'You are all set. There is nothing you need to do now.',
  calendar: 'Add my dates to a calendar',
  history: 'What happened',
  letters: 'Letters',
  allLetters: 'All letters',
  noLetters: 'No letters yet. When we write to you, the letter is here and in your email.',
  draft: {
    heading: 'Your application is a draft',
    text: 'A draft has no last day. We save as you go.',
    progress: (done: number, of: number) => `${done} of ${of} done`,
    go: 'Continue my application',
  },
  start: {
    heading: 'Start your application',
    text: 'You can stop at any time and come back. Nothing is sent and no date starts before you submit.',
    button: 'Start an application',
  },
  stuck: 'Stuck, or need a break?',
  stuckText: ['Call ', ' or write to ', '. Your dates stay the same.'] as [string, string, string],
  status: 'Your application',
  reference: 'Number',
  withdraw: 'Withdraw my application',
  submitted: 'We have your application',
  submittedText: 'It is safe with us. Below you see what happens next, and by when.',
  done: { paid: 'Your payment went through', withdrawn: 'Your application is withdrawn', sent: 'We have what you sent' },
};

const es: typeof en = {
  title: 'Mi página',
  hello: (name) => `Hola, ${name}`,
  yours: 'Lo que usted debe hacer',
  ours: 'Lo que hacemos nosotros',
  allSet: 'Todo está listo. No hay nada que usted tenga que hacer ahora.',
  calendar: 'Agregar mis fechas a un calendario',
  history: 'Lo que pasó',
  letters: 'Cartas',
  allLetters: 'Todas las cartas',
  noLetters: 'Todavía no hay cartas. Cuando le escribamos, la carta estará aquí y en su correo electrónico.',
  draft: {
    heading: 'Su solicitud es un borrador',
    text: 'Un borrador no tiene último día. Guardamos a medida que usted avanza.',
    progress: (done, of) => `${done} de ${of} listos`,
    go: 'Continuar mi solicitud',
  },
  start: {
    heading: 'Empiece su solicitud',
    text: 'Puede parar en cualquier momento y volver. No se envía nada ni empieza a correr ninguna fecha antes de que usted la presente.',
    button: 'Empezar una solicitud',
  },
  stuck: '¿Tiene dudas o necesita un descanso?',
  stuckText: ['Llame al ', ' o escriba a ', '. Sus fechas no cambian.'],
  status: 'Su solicitud',
  reference: 'Número',
  withdraw: 'Retirar mi solicitud',
  submitted: 'Recibimos su solicitud',
  submittedText: 'Está segura con nosotros. Abajo puede ver qué sigue y para cuándo.',
  done: { paid: 'Su pago se realizó', withdrawn: 'Su solicitud quedó retirada', sent: 'Recibimos lo que envió' },
};

export const portalWords: InBoth<typeof en> = { en, es };
