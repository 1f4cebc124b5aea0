import { redirect } from 'react-router';
import { read } from '../api/api.server';
import type { ChangeView } from '../contract';
import { safePath } from '../forms/form.server';
import { useRoot } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { Alert } from '../parts/alert';
import { Busy } from '../parts/busy';
import { Page } from '../parts/page';
import { changeWords } from '../words/changes';
import type { Route } from './+types/change';

/** Goes on by itself once it is recorded; until then it says what is safe. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const change = await read<ChangeView>(request, `/changes/${encodeURIComponent(params.id)}`);
  const next = safePath(new URL(request.url).searchParams.get('to'), '/portal');
  if (change.outcome === 'recorded') throw redirect(next);
  return { outcome: change.outcome, problem: change.problem };
}

/** Received and not yet recorded (202): nothing is lost, and nobody has to send it twice. */
export default function Change({ loaderData: { outcome, problem } }: Route.ComponentProps) {
  const words = useWords(changeWords);
  const here = useRoot()?.path ?? '';
  if (outcome === 'waiting')
    return (
      <Page title={words.waiting.title}>
        <h1>{words.waiting.title}</h1>
        <Busy>
          <p>{words.waiting.text}</p>
          <p className="ps-small">
            {words.waiting.leave} <a href={here}>{words.waiting.again}</a>
          </p>
        </Busy>
      </Page>
    );
  const { title, go } = outcome === 'refused' ? words.refused : words.notDone;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <Alert tone="warning" announce>
        {outcome === 'refused' ? problem?.title : words.notDone.text}
      </Alert>
      <p className="ps-after">
        <a className="usa-button" href="/portal">
          {go}
        </a>
      </p>
    </Page>
  );
}
