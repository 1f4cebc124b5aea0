import { redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import type { DraftView, PortalView } from '../../contract';
import { Errors } from '../../forms/errors';
import { finish, keyOf } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { Begin } from '../begin';
import { Nameplates } from '../nameplates';
import { currentDraft, openApplication } from '../standing.server';
import { OpenApplication } from './open-application';
import { TaskPage } from './task-page';
import type { Route } from './+types/application';

export async function loader({ request }: Route.LoaderArgs) {
  const draft = await currentDraft(request);
  if (draft) return { draft };
  const application = await openApplication(request);
  if (application) return { application };
  return { portal: await read<PortalView>(request, '/portal') };
}

/** Starts a draft. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const sent = await send<DraftView>(request, '/drafts', { key: keyOf(form), body: { route: 'standard' } });
  if (sent.outcome === 'done') return redirect('/portal/application');
  return finish(sent, form, '/portal/application');
}

/** The draft's task list; once submitted, what we have and what is missing; before, the way to start. */
export default function Application({ loaderData, actionData }: Route.ComponentProps) {
  const words = useWords(applicationWords);
  if (loaderData.draft) return <TaskPage draft={loaderData.draft} />;
  if (loaderData.application) return <OpenApplication application={loaderData.application} />;
  return (
    <Page title={words.title} wrong={Boolean(actionData)}>
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      {loaderData.portal && <Nameplates portal={loaderData.portal} />}
      <Begin
        possible={loaderData.portal?.canStart ?? false}
        again={loaderData.portal?.application !== undefined}
        refusal={loaderData.portal?.startRefusal}
      />
    </Page>
  );
}
