import { data } from 'react-router';
import { read, send } from '../../api/api.server';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { keyOf } from '../../forms/form.server';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import type { Handle } from '../../root';
import type { ActionView, StaffCase } from '../contract';
import { after } from './after.server';
import { Asked } from './asked';
import { Consequences } from './consequences';
import { bodyOf } from './body.server';
import { checked } from './checked';
import { Faster } from './faster';
import { PaperFields } from './paper-fields';
import type { Route } from './+types/decision';
import { isDecision, texts } from './texts';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { action: name } = params;
  if (!isDecision(name)) throw data(null, { status: 404 });
  const view = await read<StaffCase>(request, `/staff/applications/${params.id}`);
  const offered = view.actions.find((action) => action.name === name);
  return { name, view, offered };
}

export async function action({ request, params: { id, action: name } }: Route.ActionArgs) {
  if (!isDecision(name)) throw data(null, { status: 404 });
  const form = await request.formData();
  const sent = await send(request, `/applications/${id}/${name}`, { key: keyOf(form), body: bodyOf(name, form) });
  return after(sent, form, `/staff/applications/${id}?done=${name}`);
}

/** The last step before a decision: check what it is about, read what follows from it, confirm. */
export default function DecisionPage({ loaderData: { name, view, offered }, actionData: refused }: Route.ComponentProps) {
  const { heading, confirm } = texts[name];
  const back = `/staff/applications/${view.id}`;
  return (
    <Page
      title={`${heading}, ${view.reference}`}
      wrong={Boolean(refused)}
      trail={
        <Breadcrumbs
          to={[
            { href: '/staff', label: 'My work' },
            { href: back, label: view.reference },
          ]}
          here={heading}
        />
      }
    >
      {refused?.problem.status === 409 ? <Faster problem={refused.problem} view={view} /> : <Errors problem={refused?.problem} />}
      <h1>{heading}</h1>
      {offered?.possible ? (
        <Form refused={refused} label={heading}>
          <section className="ps-section" aria-labelledby="check">
            <h2 id="check">Check before you confirm</h2>
            <Facts facts={checked(name, view)} />
          </section>
          {offered.items && (
            <Asked heading={name === 'deny' ? 'Reasons the letter will give' : 'What the letter will ask for'} items={offered.items} />
          )}
          <Consequences sentences={offered.consequences} />
          <PaperFields name={name} view={view} />
          <Buttons>
            <Submit>{confirm}</Submit>
            <a href={back}>Back, change nothing</a>
          </Buttons>
        </Form>
      ) : (
        !refused && <NotPossible offered={offered} back={back} />
      )}
    </Page>
  );
}

const NotPossible = ({ offered, back }: { offered: ActionView | undefined; back: string }) => (
  <Alert tone="info" heading="Not possible now">
    {offered?.refusal ?? 'This account cannot do this.'} {offered?.rule && <span className="ps-code">{offered.rule}</span>}{' '}
    <a href={back}>Back to the case</a>
  </Alert>
);
