import type { InBoth } from '../language/language';

const en = {
  title: 'Letters',
  none: 'No letters yet. When we write to you, the letter is here and in your email.',
  languages: { en: 'in English', es: 'in Spanish' },
  frame: (title: string) => `The letter: ${title}`,
  alone: 'Open the letter on its own, to print or save it',
  notYet: 'We are writing this letter. Please look again in a moment.',
  back: 'All letters',
};
const es: typeof en = {
  title: 'Cartas',
  none: 'Todavía no hay cartas. Cuando le escribamos, la carta estará aquí y en su correo electrónico.',
  languages: { en: 'en inglés', es: 'en español' },
  frame: (title) => `La carta: ${title}`,
  alone: 'Abrir la carta sola, para imprimirla o guardarla',
  notYet: 'Estamos escribiendo esta carta. Vuelva a mirar en un momento.',
  back: 'Todas las cartas',
};

export const letterWords: InBoth<typeof en> = { en, es };
