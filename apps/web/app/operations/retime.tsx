import { data } from 'react-router';
import { read, send } from '../api/api.server';
import { Field, SelectField, TextArea } from '../forms/fields';
import { keyOf, text } from '../forms/form.server';
import { Note } from '../parts/note';
import type { Handle } from '../root';
import { caseAddress } from '../staff/case/case-address';
import type { CaseAddress, CaseParts } from '../staff/contract';
import { after } from '../staff/decisions/after.server';
import { Confirming } from '../staff/decisions/confirming';
import { NotPossible } from '../staff/decisions/not-possible';
import type { Route } from './+types/retime';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { kind } = await read<CaseAddress>(request, `/staff/cases/${params.id}`);
  const href = caseAddress(kind, params.id);
  if (!href) throw data(null, { status: 404 });
  return { href, view: await read<CaseParts>(request, href), deadline: new URL(request.url).searchParams.get('deadline') };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const body = { deadline: text(form, 'deadline'), secondPerson: text(form, 'secondPerson'), reason: text(form, 'reason') };
  const sent = await send(request, `/operations/cases/${id}/retime`, { key: keyOf(form), body });
  return after(sent, form, `/staff/cases/${id}`);
}

/** A promised date stays what it was promised as, unless two people have it computed anew and say why. */
export default function RetimePage({ loaderData: { href, view, deadline }, actionData: refused }: Route.ComponentProps) {
  const running = view.deadlines.filter(({ state }) => state === 'running');
  const head = { href, reference: view.reference };
  return (
    <Confirming
      from={{ href: '/operations', label: 'Operations' }}
      head={head}
      standing={view}
      heading="Compute a date anew"
      confirm="Compute the date anew"
      refused={refused}
      instead={running.length ? undefined : <NotPossible offered={{ refusal: 'No date of this case is running.' }} head={head} />}
    >
      <Note heading="What follows">
        <p>
          The date is worked out again from its start with the rules in force, and replaces the promised one. The old date, both names and
          the reason stay in the record.
        </p>
      </Note>
      <SelectField
        name="deadline"
        label="Which date"
        saved={deadline}
        options={running.map(({ id, label, dueWords }) => ({ value: id, label: `${label}: ${dueWords}` }))}
      />
      <Field
        name="secondPerson"
        label="Second person"
        hint="The work email of a colleague who has looked at it too. Not yours."
        type="email"
        size="medium"
      />
      <TextArea name="reason" label="Reason" />
    </Confirming>
  );
}
