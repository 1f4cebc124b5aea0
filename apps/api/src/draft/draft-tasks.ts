/** The task list of a draft: what is done, what is needed to submit and what may follow. */
import { registrationFields } from '../../../../cases/application/submission';
import type { Submission } from '../../../../policy/application/file';
import { declarations, type Item, itemInfo } from '../../../../policy/application/items';
import type { Language } from '../../../../policy/calendar';
import type { Texts } from '../../../../policy/language';
import type { Refusal } from '../../../../policy/refusal';
import type { ApplicationDraft } from '../../../../prisma/generated/client';
import { titles } from '../problems/titles';
import type { DraftView } from './draft.dto';

type Task = DraftView['tasks'][number];

const fieldMissing: Record<(typeof registrationFields)[number], Texts> = {
  givenName: { en: 'Enter your first name.', es: 'Escriba su nombre.' },
  familyName: { en: 'Enter your last name.', es: 'Escriba su apellido.' },
  dateOfBirth: { en: 'Enter your date of birth.', es: 'Escriba su fecha de nacimiento.' },
  email: { en: 'Enter your email address.', es: 'Escriba su correo electrónico.' },
  phone: { en: 'Enter your phone number.', es: 'Escriba su número de teléfono.' },
  street: { en: 'Enter your street address.', es: 'Escriba su dirección.' },
  city: { en: 'Enter your city.', es: 'Escriba su ciudad.' },
  state: { en: 'Enter your state.', es: 'Escriba su estado.' },
  postalCode: { en: 'Enter your ZIP code.', es: 'Escriba su código postal.' },
};
const words = {
  condition: { en: 'Say what your lived experience is.', es: 'Indique cuál es su experiencia vivida.' },
  role: { en: 'Say as whom you lived it.', es: 'Indique desde qué papel la vivió.' },
  statements: { en: 'Tick every statement.', es: 'Marque todas las declaraciones.' },
  file: { en: 'Add a file.', es: 'Agregue un archivo.' },
  kind: { en: 'Say what kind of document it is.', es: 'Indique qué tipo de documento es.' },
  exam: { en: 'Choose language and place of the exam.', es: 'Elija el idioma y el lugar del examen.' },
  sign: { en: 'Read and sign the Code of Ethics.', es: 'Lea y firme el Código de Ética.' },
  pay: { en: 'Pay the application fee.', es: 'Pague la tarifa de solicitud.' },
} as const satisfies Record<string, Texts>;

export function draftTasks(draft: ApplicationDraft, submission: Submission, refusal: Refusal | undefined, language: Language): Task[] {
  const say = (...found: (Texts | false | null | undefined)[]): string[] => found.flatMap((text) => (text ? [text[language]] : []));
  const { evidence } = submission;
  const registration = say(
    ...registrationFields.map((field) => submission.unfinished.includes(field) && fieldMissing[field]),
    submission.undrawable.length > 0 && titles['name-not-latin'],
    refusal?.code === 'under-age' && titles['under-age'],
  );
  const stated = say(
    !submission.condition && words.condition,
    !submission.experienceRole && words.role,
    submission.declarations.length < declarations.length && words.statements,
  );
  const follows = (item: Item, problems: string[]): Task => ({
    item,
    done: evidence[item] !== undefined && !problems.length,
    needed: 'can-follow',
    problems,
  });
  const files = (item: Item, kind?: string | null): Task =>
    follows(item, say(!evidence[item] && words.file, evidence[item] && kind === null && words.kind));
  return [
    { item: 'registration-form', done: !registration.length, needed: 'to-submit', problems: registration },
    { item: 'declarations', done: !stated.length, needed: 'to-submit', problems: stated },
    files('photo-id', draft.photoIdType),
    files('diploma', draft.educationType),
    files('training-certificate'),
    follows('code-signature', say(!evidence['code-signature'] && words.sign)),
    follows('exam-form', say(!evidence['exam-form'] && words.exam)),
    follows('fee', say(!evidence.fee && words.pay)),
  ];
}

/** 801.8: what a letter would ask for, if it were submitted now. */
export const stillMissing = ({ evidence }: Submission): Item[] =>
  (Object.keys(itemInfo) as Item[]).filter((item) => !itemInfo[item].atSubmission && !evidence[item]);
