import { redirect } from 'react-router';
import { read, send } from '../api/api.server';
import type { Me } from '../contract';
import { Buttons, Submit } from '../forms/buttons';
import { Radios } from '../forms/choices';
import { Errors } from '../forms/errors';
import { Form } from '../forms/form';
import { keyOf, refuse, text } from '../forms/form.server';
import { Phone } from '../frame/footer';
import { useProgram } from '../frame/use-root';
import { isLanguage, languages } from '../language/language';
import { languageCookie } from '../language/language.server';
import { useWords } from '../language/use-words';
import { Alert } from '../parts/alert';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { accountWords } from '../words/account';
import { detailWords } from '../words/details';
import type { Route } from './+types/details';

export async function loader({ request }: Route.LoaderArgs) {
  return { me: await read<Me>(request, '/me'), saved: new URL(request.url).searchParams.has('saved') };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const language = text(form, 'language');
  if (!isLanguage(language)) return redirect('/portal/details');
  const sent = await send<unknown>(request, '/me', { method: 'PATCH', key: keyOf(form), body: { language } });
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  return redirect('/portal/details?saved', { headers: [languageCookie(language)] });
}

export default function Details({ loaderData: { me, saved }, actionData }: Route.ComponentProps) {
  const words = useWords(detailWords);
  const names = useWords(accountWords).languages;
  const { contact } = useProgram();
  const { person, user } = me;
  return (
    <Page title={words.title} wrong={Boolean(actionData)}>
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      {saved && (
        <Alert tone="success" heading={words.saved} announce>
          {words.savedText}
        </Alert>
      )}
      <Facts
        facts={[
          { label: words.name, value: person ? `${person.givenName} ${person.familyName}` : user.name },
          { label: words.email, value: user.email },
        ]}
      />
      <p className="ps-small ps-soft ps-after">
        {words.change[0]}
        <Phone phone={contact.phone} />
        {words.change[1]}
      </p>
      <Form refused={actionData} className="ps-form">
        <Radios
          name="language"
          legend={words.language}
          saved={person?.language ?? 'en'}
          options={languages.map((value) => ({ value, label: <span lang={value}>{names[value]}</span> }))}
        />
        <Buttons>
          <Submit>{words.save}</Submit>
        </Buttons>
      </Form>
    </Page>
  );
}
