import { redirect } from 'react-router';
import { cookiesOf, send } from '../api/api.server';
import { programFor } from '../api/program.server';
import type { FieldError } from '../contract';
import { Buttons, Submit } from '../forms/buttons';
import { Radios } from '../forms/choices';
import { Errors } from '../forms/errors';
import { Field } from '../forms/fields';
import { Form } from '../forms/form';
import { refuse, text } from '../forms/form.server';
import { useProgram } from '../frame/use-root';
import { isLanguage, languages } from '../language/language';
import { languageCookie, languageOf } from '../language/language.server';
import { useLanguage, useWords } from '../language/use-words';
import { Page } from '../parts/page';
import { accountWords } from '../words/account';
import type { Route } from './+types/sign-up';

/** What the sign-in library answers, as errors of our fields. */
function errorOf(code: string | undefined, words: (typeof accountWords)['en']['signUp'], characters: number): FieldError {
  if (code === 'PASSWORD_TOO_SHORT') return { pointer: '/password', detail: words.tooShort(characters) };
  if (code === 'PASSWORD_TOO_LONG') return { pointer: '/password', detail: words.tooLong };
  if (code === 'INVALID_EMAIL' || code === 'VALIDATION_ERROR') return { pointer: '/email', detail: words.badEmail };
  return { pointer: '/email', detail: words.taken };
}

export async function action({ request }: Route.ActionArgs) {
  const words = accountWords[languageOf(request)].signUp;
  const form = await request.formData();
  const names = ['givenName', 'familyName', 'email'] as const;
  const [givenName = '', familyName = '', email = ''] = names.map((name) => text(form, name));
  const password = String(form.get('password') ?? '');
  const language = text(form, 'language');
  const errors: FieldError[] = names
    .filter((name) => !text(form, name))
    .map((name) => ({ pointer: `/${name}`, detail: words.enter[name] }));
  if (!password) errors.push({ pointer: '/password', detail: words.enter.password });
  if (errors.length) return refuse({ type: '/problems/invalid', title: '', status: 422, errors }, form);
  const chosen = isLanguage(language) ? language : languageOf(request);
  const body = { name: `${givenName} ${familyName}`, givenName, familyName, email, password, language: chosen };
  const sent = await send<unknown>(request, '/auth/sign-up/email', { body });
  if (sent.outcome === 'done') {
    // Making an account answers the same for a known address, so whether it is ours shows only when it signs in.
    const signedIn = await send<unknown>(request, '/auth/sign-in/email', { body: { email, password } });
    if (signedIn.outcome === 'done') return redirect('/portal', { headers: [...cookiesOf(signedIn.answer), languageCookie(chosen)] });
    return refuse({ type: '/problems/invalid', title: '', status: 422, errors: [{ pointer: '/email', detail: words.taken }] }, form);
  }
  const problem = sent.outcome === 'refused' ? sent.problem : undefined;
  if (problem && (problem.status >= 500 || problem.status === 429)) return refuse(problem, form);
  const characters = (await programFor(request))?.numbers.passwordCharacters ?? 0;
  return refuse({ type: '/problems/invalid', title: '', status: 422, errors: [errorOf(problem?.code, words, characters)] }, form);
}

export default function SignUp({ actionData }: Route.ComponentProps) {
  const words = useWords(accountWords);
  const { numbers } = useProgram();
  const { signUp } = words;
  return (
    <Page title={signUp.title} wrong={Boolean(actionData)}>
      <Errors problem={actionData?.problem} />
      <h1>{signUp.title}</h1>
      <p className="ps-lead">{signUp.lead}</p>
      <Form refused={actionData} className="ps-form">
        <Field name="givenName" label={signUp.givenName} hint={signUp.nameHint} autoComplete="given-name" />
        <Field name="familyName" label={signUp.familyName} autoComplete="family-name" />
        <Field name="email" type="email" label={signUp.email} hint={signUp.emailHint} autoComplete="email" />
        <Field
          name="password"
          type="password"
          label={signUp.password}
          hint={signUp.passwordHint(numbers.passwordCharacters)}
          autoComplete="new-password"
        />
        <Radios
          name="language"
          legend={signUp.language}
          saved={useLanguage()}
          options={languages.map((value) => ({ value, label: <span lang={value}>{words.languages[value]}</span> }))}
        />
        <Buttons>
          <Submit>{signUp.button}</Submit>
        </Buttons>
      </Form>
      <p className="ps-after">
        {signUp.have} <a href="/sign-in">{words.signIn.title}</a>
      </p>
    </Page>
  );
}
