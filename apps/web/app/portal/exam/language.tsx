import { redirect } from 'react-router';
import { send } from '../../api/api.server';
import type { CandidacyView } from '../../contract';
import { Buttons, Submit } from '../../forms/buttons';
import { Radios } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { finish, keyOf, text } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { examWords } from '../../words/exam';
import { currentCandidacy } from './current.server';
import type { Route } from './+types/language';

export async function loader({ request }: Route.LoaderArgs) {
  const candidacy = await currentCandidacy(request);
  if (!candidacy) throw redirect('/portal/exam');
  return candidacy.language;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const candidacy = await currentCandidacy(request);
  if (!candidacy) return redirect('/portal/exam');
  const body = { language: text(form, 'language') };
  return finish(
    await send<CandidacyView>(request, `/candidacies/${candidacy.id}/language`, { key: keyOf(form), body }),
    form,
    '/portal/exam?done=language',
  );
}

/** 401.2.A: what is offered today can be chosen; the rest is named with its day, if there is one. W2.exam-spanish: same fee, same rules. */
export default function ExamLanguage({ loaderData: { chosen, canChoose, refusal, offered }, actionData }: Route.ComponentProps) {
  const { title, back, languagePage: words } = useWords(examWords);
  const later = offered.filter(({ available }) => !available);
  return (
    <Page
      title={words.title}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/exam', label: title }]} here={words.title} />}
    >
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {canChoose ? (
        <Form refused={actionData} className="ps-form">
          <Radios
            name="language"
            legend={words.legend}
            saved={chosen?.code ?? null}
            options={offered.filter(({ available }) => available).map(({ code, label }) => ({ value: code, label }))}
          />
          <Buttons>
            <Submit>{words.save}</Submit>
            <a href="/portal/exam">{back}</a>
          </Buttons>
        </Form>
      ) : (
        <Alert tone="info" heading={words.fixed}>
          {refusal} <a href="/portal/exam">{back}</a>
        </Alert>
      )}
      {later.length > 0 && (
        <section className="ps-section" aria-labelledby="later">
          <h2 id="later">{words.later}</h2>
          <ul className="ps-bullets">
            {later.map(({ code, label, from }) => (
              <li key={code}>{from ? words.from(label, from.words) : words.noDate(label)}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
