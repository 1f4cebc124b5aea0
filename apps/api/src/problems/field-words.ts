/** What is wrong with a field, in the reader's words. zod says which check failed; the sentence is ours, in both languages. */
type Words = Record<'en' | 'es', string>;

export interface Issue {
  readonly message: string;
  readonly code?: string | undefined;
  readonly format?: string | undefined;
  readonly input?: unknown;
  readonly origin?: string | undefined;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: Record<string, unknown> | undefined;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

const fixed = {
  missing: { en: 'Enter this.', es: 'Escriba este dato.' },
  'wrong-kind': { en: 'This is not in the form we expect.', es: 'Este dato no tiene la forma esperada.' },
  'unknown-choice': { en: 'Choose one of the options.', es: 'Elija una de las opciones.' },
  'unknown-field': { en: 'There is a field here that we do not know.', es: 'Hay un campo que no conocemos.' },
  email: { en: 'Enter an email address, like name@example.com.', es: 'Escriba un correo electrónico, como nombre@ejemplo.com.' },
  uuid: { en: 'This is not a known number.', es: 'Este número no es conocido.' },
  date: {
    en: 'Enter a date that exists, as year, month and day: 1990-02-28.',
    es: 'Escriba una fecha que exista, con año, mes y día: 1990-02-28.',
  },
  instant: { en: 'Enter a date that exists, with or without a time.', es: 'Escriba una fecha que exista, con o sin hora.' },
  'birth-date': {
    en: 'Enter your own date of birth. It cannot be in the future.',
    es: 'Escriba su fecha de nacimiento. No puede ser futura.',
  },
  'name-short': { en: 'Enter at least two letters of a name.', es: 'Escriba al menos dos letras de un nombre.' },
  'name-long': { en: 'Enter a shorter name.', es: 'Escriba un nombre más corto.' },
  'name-digits': {
    en: 'A name has no digits. Look for a number by the whole number, like MPSS000123.',
    es: 'Un nombre no lleva cifras. Para buscar un número, escríbalo completo, como MPSS000123.',
  },
  'name-or-number': {
    en: 'Ask by name or by number, not by both.',
    es: 'Pregunte por el nombre o por el número, no por los dos.',
  },
  'certification-number': {
    en: 'A certification number is MPSS and six digits, like MPSS000123.',
    es: 'El número de certificación es MPSS y seis cifras, como MPSS000123.',
  },
  'day-future': { en: 'Choose today or a day before today.', es: 'Elija hoy o un día anterior.' },
  'day-before-issuance': {
    en: 'On that day there was no certification with this number yet. Choose a later day.',
    es: 'Ese día todavía no existía una certificación con este número. Elija un día posterior.',
  },
  cursor: {
    en: 'This page of the list does not exist. Begin the search again.',
    es: 'Esta página de la lista no existe. Empiece la búsqueda de nuevo.',
  },
  phone: { en: 'Enter a phone number with area code.', es: 'Escriba un teléfono con código de área.' },
  'postal-code': { en: 'Enter a ZIP code of five or nine digits.', es: 'Escriba un código postal de cinco o nueve dígitos.' },
  state: { en: 'Enter the two letters of the state, like CA.', es: 'Escriba las dos letras del estado, como CA.' },
  'card-declined': {
    en: 'The card was declined. No money was taken. Try another card.',
    es: 'La tarjeta fue rechazada. No se cobró nada. Pruebe con otra tarjeta.',
  },
  card: { en: 'Enter the 16 digits of the card.', es: 'Escriba los 16 dígitos de la tarjeta.' },
  expiry: { en: 'Enter month and year, like 08/29.', es: 'Escriba mes y año, como 08/29.' },
  'security-code': { en: 'Enter the three or four digits.', es: 'Escriba los tres o cuatro dígitos.' },
  agreed: { en: 'Tick the box to sign.', es: 'Marque la casilla para firmar.' },
  declaration: { en: 'Tick this statement.', es: 'Marque esta declaración.' },
} as const satisfies Record<string, Words>;
export type FieldWord = keyof typeof fixed;

export const fieldWords =
  (word: FieldWord) =>
  (language: 'en' | 'es'): string =>
    fixed[word][language];

const length = (issue: Issue): Words =>
  issue.code === 'too_small'
    ? { en: `This needs at least ${String(issue.minimum)}.`, es: `Se necesita al menos ${String(issue.minimum)}.` }
    : issue.origin === 'string'
      ? { en: `Use at most ${String(issue.maximum)} characters.`, es: `Use como máximo ${String(issue.maximum)} caracteres.` }
      : { en: `This can be at most ${String(issue.maximum)}.`, es: `Puede ser como máximo ${String(issue.maximum)}.` };

const known = (word: unknown): word is FieldWord => typeof word === 'string' && Object.hasOwn(fixed, word);

/** The words of one failed check. A schema names its own with `{ error: '<word>' }`. */
export function wordsOfIssue(issue: Issue): (language: 'en' | 'es') => string {
  if (known(issue.message)) return fieldWords(issue.message);
  const missing = issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message);
  if (missing || (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1)) return fieldWords('missing');
  if (issue.code === 'too_small' || issue.code === 'too_big') return (language) => length(issue)[language];
  if (issue.code === 'invalid_format')
    return fieldWords(issue.format === 'email' ? 'email' : issue.format === 'uuid' ? 'uuid' : 'wrong-kind');
  if (issue.code === 'invalid_value') return fieldWords('unknown-choice');
  if (issue.code === 'unrecognized_keys') return fieldWords('unknown-field');
  return fieldWords('wrong-kind');
}

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
/** RFC 6901. */
export const pointerOf = (path: Issue['path'] = []): string =>
  path.map((part) => `/${escaped(String(typeof part === 'object' ? part.key : part))}`).join('');
