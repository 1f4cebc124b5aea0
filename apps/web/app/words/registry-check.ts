import type { InBoth } from '../language/language';

const en = {
  heading: 'Check many people at once',
  lead: 'Paste a list or send a file, up to 100 people. You see for each one whether they are certified today.',
  list: 'List',
  listHint: 'One person per line: the number, the name, or both, with a comma between. For example: Danielle Okafor, MPSS000123',
  file: 'Or a file',
  fileHint: 'A CSV file from your spreadsheet. Columns called number and name can stand in any order.',
  button: 'Check the list',
  another: 'Check another list',
  checked: (found: number, rows: number) => `${found} of ${rows} found`,
  asOf: 'As of',
  caption: 'Result of the check, one line per row',
  asked: 'You asked for',
  result: 'Result',
  download: 'Save the result as a file (CSV)',
  programs: 'For programs of counties and employers',
  programsText: ['There is an interface for other programs, described ', 'here', '. For a key, please ', 'write to us', '.'] as [
    string,
    string,
    string,
    string,
    string,
  ],
};

const es: typeof en = {
  heading: 'Revisar a muchas personas a la vez',
  lead: 'Pegue una lista o envíe un archivo, hasta 100 personas. Verá si cada una tiene hoy una certificación vigente.',
  list: 'Lista',
  listHint: 'Una persona por línea: el número, el nombre o los dos, separados por una coma. Por ejemplo: Danielle Okafor, MPSS000123',
  file: 'O un archivo',
  fileHint: 'Un archivo CSV de su hoja de cálculo. Las columnas número y nombre pueden ir en cualquier orden.',
  button: 'Revisar la lista',
  another: 'Revisar otra lista',
  checked: (found, rows) => `${found} de ${rows} encontradas`,
  asOf: 'Al',
  caption: 'Resultado de la revisión, una línea por fila',
  asked: 'Usted preguntó por',
  result: 'Resultado',
  download: 'Guardar el resultado como archivo (CSV)',
  programs: 'Para los programas de condados y empleadores',
  programsText: ['Hay una interfaz para otros programas, descrita ', 'aquí', '. Para obtener una clave, ', 'escríbanos', '.'],
};

/** Checking many people at once. */
export const checkWords: InBoth<typeof en> = { en, es };
