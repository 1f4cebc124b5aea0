import { redirect } from 'react-router';
import { callApi, cookiesOf, send } from '../api/api.server';
import type { FieldError, Me } from '../contract';
import { Errors } from '../forms/errors';
import { Field } from '../forms/fields';
import { Form } from '../forms/form';
import { refuse, safePath, text } from '../forms/form.server';
import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { hasChosen, languageCookie, languageOf } from '../language/language.server';
import { Page } from '../parts/page';
import { accountWords } from '../words/account';
import { Buttons, Submit } from '../forms/buttons';
import { homeOf } from './home-of';
import type { Route } from './+types/sign-in';

export const loader = ({ request }: Route.LoaderArgs) => ({ to: safePath(new URL(request.url).searchParams.get('to'), '') });

/** The visitor as they are after the API set its cookies. */
const withCookies = (request: Request, answer: Response) => {
  const headers = new Headers(request.headers);
  headers.set(
    'cookie',
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
  return new Request(request.url, { headers });
};

export async function action({ request }: Route.ActionArgs) {
  const words = accountWords[languageOf(request)].signIn;
  const form = await request.formData();
  const email = text(form, 'email');
  const password = String(form.get('password') ?? '');
  const errors: FieldError[] = [];
  if (!email) errors.push({ pointer: '/email', detail: words.enterEmail });
  if (!password) errors.push({ pointer: '/password', detail: words.enterPassword });
  if (errors.length) return refuse({ type: '/problems/invalid', title: '', status: 422, errors }, form);
  const sent = await send<unknown>(request, '/auth/sign-in/email', { body: { email, password } });
  if (sent.outcome !== 'done') {
    const problem = sent.outcome === 'refused' ? sent.problem : undefined;
    if (problem && (problem.status >= 500 || problem.status === 429)) return refuse(problem, form);
    return refuse(
      { type: '/problems/not-signed-in', title: '', status: 422, errors: [{ pointer: '/email', detail: words.refused }] },
      form,
    );
  }
  const answer = await callApi(withCookies(request, sent.answer), '/me');
  const me = answer.ok ? ((await answer.json()) as Me) : undefined;
  const language = me?.person?.language;
  return redirect(safePath(text(form, 'to'), me ? homeOf(me) : '/portal'), {
    headers: [...cookiesOf(sent.answer), ...(language && !hasChosen(request) ? [languageCookie(language)] : [])],
  });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const words = useWords(accountWords).signIn;
  const signUp = useWords(accountWords).signUp;
  const { mode, contact } = useProgram();
  const { to } = loaderData;
  return (
    <Page title={words.title} wrong={Boolean(actionData)}>
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      {to && <p>{words.first}</p>}
      <Form refused={actionData} className="ps-form">
        <input type="hidden" name="to" value={to} />
        <Field name="email" type="email" label={words.email} autoComplete="username" />
        <Field name="password" type="password" label={words.password} autoComplete="current-password" />
        <Buttons>
          <Submit>{words.button}</Submit>
        </Buttons>
      </Form>
      <p className="ps-after">
        {words.noAccount} <a href="/sign-up">{signUp.title}</a>
      </p>
      <p className="ps-small ps-soft">{words.forgot(contact.phone)}</p>
      {mode === 'sandbox' && <p className="ps-small ps-soft">{words.sandbox}</p>}
    </Page>
  );
}
