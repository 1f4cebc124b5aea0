import { redirect } from 'react-router';
import { send } from '../../api/api.server';
import { Buttons, Impossible, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { finish, keyOf, text } from '../../forms/form.server';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { dollars } from '../../parts/money';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { reviewWords } from '../../words/review';
import { draftOrLeave } from '../standing.server';
import { Answers } from './answers';
import { useDateWords } from './date-words';
import { hrefOfPointer, pageOfItem, pages } from './tasks';
import type { Route } from './+types/review';

export const loader = ({ request }: Route.LoaderArgs) => draftOrLeave(request);

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const body = { draftId: text(form, 'draft'), version: Number(text(form, 'version')) };
  const sent = await send(request, '/applications', { key: keyOf(form), body });
  if (sent.outcome === 'waiting') return redirect(`/portal/changes/${sent.change}?to=${encodeURIComponent('/portal?done=submitted')}`);
  return finish(sent, form, '/portal?done=submitted');
}

/** Check, then submit: what may still be missing is named with what it means (801.8.B, 801.8.C), what refuses the submission with a link. */
export default function Review({ loaderData: draft, actionData }: Route.ComponentProps) {
  const words = useWords(reviewWords);
  const application = useWords(applicationWords);
  const dateWords = useDateWords();
  const { numbers } = useProgram();
  const tasks = application.tasks(numbers.trainingHours, dollars(draft.fee.cents));
  const missing = [...new Set(draft.notice.map(pageOfItem))].filter((page) => page !== undefined);
  const refusal = draft.refusal;
  const errors = refusal?.errors ?? [];
  const fromDay = refusal?.code === 'under-age' && refusal.names?.[0] ? words.fromDay(dateWords(refusal.names[0])) : undefined;
  return (
    <Page
      title={words.title}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: application.title }]} here={words.title} />}
    >
      <Errors problem={actionData?.problem} hrefOf={hrefOfPointer} />
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead}</p>
      <Answers draft={draft} />
      <section className="ps-section ps-wide" aria-labelledby="missing">
        {missing.length ? (
          <Note heading={words.missing} id="missing">
            <ul className="ps-bullets">
              {missing.map((page) => (
                <li key={page}>
                  {tasks[page].label}.{' '}
                  <a href={pages[page].href}>
                    {words.sendNow}
                    <span className="ps-vh">: {tasks[page].label}</span>
                  </a>
                </li>
              ))}
            </ul>
            <p>{words.missingText(numbers.holdDays)}</p>
          </Note>
        ) : (
          <Note heading={words.complete} id="missing">
            <p>{words.completeText(numbers.answerDays)}</p>
          </Note>
        )}
      </section>
      <section className="ps-section">
        {!draft.canSubmit && refusal && (
          <div id="why-not">
            <p>
              <strong>{words.notYet}.</strong> {errors.length === 0 && refusal.title}
            </p>
            <ul className="ps-bullets">
              {errors.map(({ pointer, detail }) => (
                <li key={pointer}>
                  {detail} {fromDay && `${fromDay} `}
                  <a href={hrefOfPointer(pointer)}>{words.fix}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Form refused={actionData}>
          <input type="hidden" name="draft" value={draft.id} />
          <input type="hidden" name="version" value={draft.version} />
          <Buttons>
            {draft.canSubmit ? <Submit>{words.submit}</Submit> : <Impossible reason="why-not">{words.submit}</Impossible>}
            <a href="/portal/application">{words.back}</a>
          </Buttons>
        </Form>
      </section>
    </Page>
  );
}
