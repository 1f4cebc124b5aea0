import { redirect } from 'react-router';
import { callApi, cookiesOf } from '../api/api.server';
import { Buttons, Submit } from '../forms/buttons';
import { useWords } from '../language/use-words';
import { Page } from '../parts/page';
import { accountWords } from '../words/account';
import type { Route } from './+types/sign-out';

export async function action({ request }: Route.ActionArgs) {
  const answer = await callApi(request, '/auth/sign-out', { method: 'POST', body: {} });
  return redirect('/', { headers: cookiesOf(answer) });
}

export default function SignOut() {
  const words = useWords(accountWords).signOut;
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <form method="post">
        <Buttons>
          <Submit>{words.button}</Submit>
          <a href="/portal">{words.stay}</a>
        </Buttons>
      </form>
    </Page>
  );
}
