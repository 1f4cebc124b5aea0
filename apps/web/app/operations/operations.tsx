import { data } from 'react-router';
import { read, send } from '../api/api.server';
import { Errors } from '../forms/errors';
import { keyOf, text } from '../forms/form.server';
import { useProgram } from '../frame/use-root';
import { Alert } from '../parts/alert';
import { Page } from '../parts/page';
import { Time } from '../parts/time';
import type { Handle } from '../root';
import { after } from '../staff/decisions/after.server';
import type { Route } from './+types/operations';
import { Blocked, Silent, Unanswered } from './changes';
import type { OperationsView } from './contract';
import { Overdue } from './overdue';
import { Letters, Works } from './waiting';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const done = asked.has('resent') ? 'The letter is sent again.' : asked.has('redone') ? 'The work is tried again.' : undefined;
  return { view: await read<OperationsView>(request, '/operations'), done };
}

/** Sends a letter again, with the same Message-ID, or tries work again. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const [letter, work] = [text(form, 'letter'), text(form, 'work')].map(encodeURIComponent);
  const address = letter ? `/operations/letters/${letter}/resend` : `/operations/works/${work}/redo`;
  const sent = await send(request, address, { key: keyOf(form), body: {} });
  if (sent.outcome === 'refused') return data({ problem: sent.problem }, { status: sent.problem.status });
  return after(sent, form, letter ? '/operations?resent' : '/operations?redone');
}

/** Everything that does not go by itself: each list says what is wrong and what can be done. */
export default function OperationsPage({ loaderData: { view, done }, actionData: refused }: Route.ComponentProps) {
  const { now, links } = useProgram();
  const wrong = [view.overdue, view.lettersWaiting, view.worksWaiting, view.unanswered, view.blocked, view.silentCases].some(
    (list) => list.length > 0,
  );
  return (
    <Page title="Operations" wrong={Boolean(refused)}>
      <Errors problem={refused?.problem} />
      {done && !refused && (
        <Alert tone="success" announce>
          {done}
        </Alert>
      )}
      <div className="ps-section__head">
        <h1>Operations</h1>
        <p className="ps-meta">
          <Time moment={now} /> · <a href="/operations">Refresh</a> · <a href="/operations/registry-keys">Keys to the registry</a>
          {links.temporal && (
            <>
              {' '}
              · <a href={links.temporal}>Temporal UI</a>
            </>
          )}
        </p>
      </div>
      <p className="ps-soft">
        {wrong
          ? 'What does not go by itself, and what can be done about it.'
          : 'Everything goes by itself: no duty is overdue, every letter is out, every case has a next date or an owner.'}
      </p>
      <Overdue rows={view.overdue} />
      <Letters rows={view.lettersWaiting} />
      <Works rows={view.worksWaiting} />
      <Unanswered rows={view.unanswered} />
      <Blocked rows={view.blocked} />
      <Silent rows={view.silentCases} />
    </Page>
  );
}
