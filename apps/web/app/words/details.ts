import type { InBoth } from '../language/language';

const en = {
  title: 'My details',
  name: 'Name',
  email: 'Email address',
  change: ['Is something wrong or has it changed? Call ', '.'] as [string, string],
  language: 'Language of your letters and of your page',
  save: 'Save',
  saved: 'Saved',
  savedText: 'From now on we write to you in this language.',
};
const es: typeof en = {
  title: 'Mis datos',
  name: 'Nombre',
  email: 'Correo electrónico',
  change: ['¿Hay un error o algo cambió? Llame al ', '.'],
  language: 'Idioma de sus cartas y de su página',
  save: 'Guardar',
  saved: 'Guardado',
  savedText: 'Desde ahora le escribimos en este idioma.',
};

export const detailWords: InBoth<typeof en> = { en, es };
