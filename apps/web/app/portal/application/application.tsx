import { redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import type { DraftView, PortalView } from '../../contract';
import { Errors } from '../../forms/errors';
import { finish, keyOf } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { applicationWords } from '../../words/application';
import { Begin } from '../begin';
import { portalWords } from '../../words/portal';
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
      {loaderData.portal?.application && <Ended portal={loaderData.portal} application={loaderData.portal.application} />}
      <Begin
        possible={loaderData.portal?.canStart ?? false}
        again={loaderData.portal?.application !== undefined}
        refusal={loaderData.portal?.startRefusal}
      />
    </Page>
  );
}

/** How the last application ended, and where it goes on. */
function Ended({ portal, application }: { portal: PortalView; application: NonNullable<PortalView['application']> }) {
  const words = useWords(portalWords);
  return (
    <>
      <p>
        <Status tone={application.statusTone}>{application.statusWords}</Status>{' '}
        <span className="ps-meta">
          {words.reference} {application.reference}
        </span>
      </p>
      {portal.certification ? (
        <p>
          <a href="/portal/certification">{words.seeCertification}</a>
        </p>
      ) : (
        portal.candidacy && (
          <p>
            <a href="/portal/exam">{words.seeExam}</a>
          </p>
        )
      )}
    </>
  );
}
