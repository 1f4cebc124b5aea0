import { read, send } from '../api/api.server';
import { Buttons, Submit } from '../forms/buttons';
import { Errors } from '../forms/errors';
import { Field, SelectField, TextArea } from '../forms/fields';
import { Form } from '../forms/form';
import { keyOf, text } from '../forms/form.server';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Note } from '../parts/note';
import { Page } from '../parts/page';
import type { Handle } from '../root';
import type { StaffCase } from '../staff/contract';
import { after } from '../staff/decisions/after.server';
import { Faster } from '../staff/decisions/faster';
import type { Route } from './+types/retime';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params }: Route.LoaderArgs) {
  const view = await read<StaffCase>(request, `/staff/applications/${params.id}`);
  return { view, deadline: new URL(request.url).searchParams.get('deadline') };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const body = { deadline: text(form, 'deadline'), secondPerson: text(form, 'secondPerson'), reason: text(form, 'reason') };
  const sent = await send(request, `/operations/cases/${id}/retime`, { key: keyOf(form), body });
  return after(sent, form, `/staff/applications/${id}`);
}

/** A promised date stays what it was promised as, unless two people have it computed anew and say why. */
export default function RetimePage({ loaderData: { view, deadline }, actionData: refused }: Route.ComponentProps) {
  const running = view.deadlines.filter(({ state }) => state === 'running');
  const back = `/staff/applications/${view.id}`;
  return (
    <Page
      title={`Compute a date anew, ${view.reference}`}
      wrong={Boolean(refused)}
      trail={
        <Breadcrumbs
          to={[
            { href: '/operations', label: 'Operations' },
            { href: back, label: view.reference },
          ]}
          here="Compute a date anew"
        />
      }
    >
      {refused?.problem.status === 409 ? <Faster problem={refused.problem} view={view} /> : <Errors problem={refused?.problem} />}
      <h1>Compute a date anew</h1>
      {running.length ? (
        <Form refused={refused} label="Compute a date anew">
          <Note heading="What follows">
            <p>
              The date is worked out again from its start with the rules in force, and replaces the promised one. The old date, both names
              and the reason stay in the record.
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
          <Buttons>
            <Submit>Compute the date anew</Submit>
            <a href={back}>Back, change nothing</a>
          </Buttons>
        </Form>
      ) : (
        <Alert tone="info" heading="Not possible now">
          No date of this case is running. <a href={back}>Back to the case</a>
        </Alert>
      )}
    </Page>
  );
}
