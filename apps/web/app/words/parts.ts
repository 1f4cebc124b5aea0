import type { InBoth } from '../language/language';

const en = {
  whyDate: 'Why this date?',
  whyNoDate: 'Why is there no due date?',
  rule: 'Rule',
  problem: 'There is a problem',
  toFix: (count: number) =>
    count === 1 ? 'One thing to fix' : `${['', '', 'Two', 'Three', 'Four', 'Five'][count] ?? count} things to fix`,
  error: 'Error: ',
  month: 'Month',
  day: 'Day',
  year: 'Year',
  choose: 'Choose',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  optional: 'optional',
  stepDone: ' (done)',
  stepHere: ' (you are here)',
  stepNext: ' (not yet)',
  step: (now: number, of: number) => `Step ${now} of ${of}: `,
  wayToCertification: 'Your way to certification',
  pages: 'Pages',
  first: 'First page',
  next: 'Next page',
  remove: 'Remove',
  choice: 'Choose',
};

const es: typeof en = {
  whyDate: '¿Por qué esta fecha?',
  whyNoDate: '¿Por qué no hay fecha?',
  rule: 'Regla',
  problem: 'Hay un problema',
  toFix: (count) =>
    count === 1 ? 'Falta corregir una cosa' : `Falta corregir ${['', '', 'dos', 'tres', 'cuatro', 'cinco'][count] ?? count} cosas`,
  error: 'Error: ',
  month: 'Mes',
  day: 'Día',
  year: 'Año',
  choose: 'Elija',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  optional: 'opcional',
  stepDone: ' (terminado)',
  stepHere: ' (usted está aquí)',
  stepNext: ' (todavía no)',
  step: (now, of) => `Paso ${now} de ${of}: `,
  wayToCertification: 'Su camino a la certificación',
  pages: 'Páginas',
  first: 'Primera página',
  next: 'Página siguiente',
  remove: 'Quitar',
  choice: 'Elija',
};

export const partWords: InBoth<typeof en> = { en, es };
