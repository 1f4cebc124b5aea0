import type { BlockTemplate } from '../../blocks';

/** 801.8.B: what had come in time counts from the day it came. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Le escribimos que su solicitud se había cerrado. Fue un error nuestro y le pedimos disculpas. Lo que faltaba nos había llegado a tiempo, el {{ receivedOn }}, pero no lo habíamos registrado.',
  },
  {
    day: 'Su solicitud está abierta de nuevo y está completa.',
    reason: 'Cuenta como completa desde el {{ receivedOn }}, el día en que nos llegó lo último que faltaba.',
  },
  { heading: 'Qué pasa después' },
  { paragraph: 'No tiene que enviar nada otra vez ni volver a pagar. Revisaremos su solicitud y le escribiremos con nuestra decisión.' },
  { link: 'Abrir mi página', to: '{{ portal }}' },
];
