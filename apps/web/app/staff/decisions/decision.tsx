import { data } from 'react-router';
import { read, send } from '../../api/api.server';
import { keyOf } from '../../forms/form.server';
import type { Handle } from '../../root';
import type { StaffCase } from '../contract';
import { after } from './after.server';
import { Asked } from './asked';
import { CheckFirst } from './check-first';
import { Confirming } from './confirming';
import { Consequences } from './consequences';
import { bodyOf } from './body.server';
import { checked } from './checked';
import { NotPossible } from './not-possible';
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
  const head = { href: `/staff/applications/${view.id}`, reference: view.reference };
  return (
    <Confirming
      head={head}
      standing={view}
      heading={heading}
      confirm={confirm}
      refused={refused}
      instead={offered?.possible ? undefined : refused ? <></> : <NotPossible offered={offered} head={head} />}
    >
      <CheckFirst facts={checked(name, view)} />
      {offered?.items && (
        <Asked heading={name === 'deny' ? 'Reasons the letter will give' : 'What the letter will ask for'} items={offered.items} />
      )}
      <Consequences sentences={offered?.consequences ?? []} />
      <PaperFields name={name} view={view} />
    </Confirming>
  );
}
