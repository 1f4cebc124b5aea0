import type { FieldError, Problem } from '../../../contract';
import { dateIn, text } from '../../../forms/form.server';
import type { Question } from './answers';

/** What was answered, by field; a date as YYYY-MM-DD. */
export function answersIn(form: FormData, asked: Question[]): Record<string, string> {
  return Object.fromEntries(asked.map(({ name, kind }) => [name, kind === 'date' ? (dateIn(form, name) ?? '') : text(form, name)]));
}

/** The command's body: empty answers are left out, so that an optional one is simply not there. */
export const bodyOf = (answers: Record<string, string>, document: string): object => ({
  ...Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')),
  ...(document && { document }),
});

/** What is missing before anything can be checked; what is wrong in other ways, the API says. */
export function missing(
  asked: Question[],
  answers: Record<string, string>,
  proof: { label: string } | undefined,
  document: string,
): Problem | undefined {
  const errors: FieldError[] = [
    ...asked
      .filter(({ name, optional }) => !optional && !answers[name])
      .map(({ name, label }) => ({ pointer: `/${name}`, detail: `Fill in: ${label}` })),
    ...(proof && !document ? [{ pointer: '/file', detail: `Choose the file: ${proof.label}` }] : []),
  ];
  return errors.length ? { type: '/problems/fields-wrong', title: '', status: 422, errors } : undefined;
}
