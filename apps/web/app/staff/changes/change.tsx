import { redirect } from 'react-router';
import { read } from '../../api/api.server';
import type { ChangeView } from '../../contract';
import { safePath } from '../../forms/form.server';
import { Alert } from '../../parts/alert';
import { Busy } from '../../parts/busy';
import { Page } from '../../parts/page';
import type { Handle } from '../../root';
import type { Route } from './+types/change';

export const handle: Handle = { frame: 'staff' };

/** Recorded in the meantime: on to where the command would have led. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const change = await read<ChangeView>(request, `/changes/${params.id}`);
  const next = safePath(searchParams.get('to'), '/staff');
  if (change.outcome === 'recorded') throw redirect(next);
  return { change, next: next.split('?')[0] ?? next, again: pathname + search };
}

/** 202: received and safe, the outcome is still to come. No spinner alone: a link checks again. */
export default function ChangePage({ loaderData: { change, next, again } }: Route.ComponentProps) {
  return change.outcome === 'waiting' ? <Waiting again={again} next={next} /> : <NotDone change={change} next={next} />;
}

const Waiting = ({ again, next }: { again: string; next: string }) => (
  <Page title="Received and safe">
    <h1>Received and safe</h1>
    <Busy>
      <p>
        <strong>Your decision has reached us and is kept.</strong> It is not recorded yet: the part of the system that records it is away
        for a moment.
      </p>
      <p>You can leave this page. Do not decide again; if it cannot be recorded, it ends as “not done” and the case stays as it was.</p>
      <p className="ps-small">
        <a href={again}>Check again</a> · <a href={next}>Back to the case</a>
      </p>
    </Busy>
  </Page>
);

const NotDone = ({ change: { problem, outcome }, next }: { change: ChangeView; next: string }) => (
  <Page title="Not done">
    <h1>{outcome === 'refused' ? 'Refused' : 'Not done'}</h1>
    <Alert tone="warning" heading="Nothing was changed" announce>
      {problem?.title ?? 'It could not be recorded in time.'} <a href={next}>Show the case as it is now</a>
    </Alert>
  </Page>
);
