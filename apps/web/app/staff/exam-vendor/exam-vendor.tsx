import { data } from 'react-router';
import { read, send } from '../../api/api.server';
import { Errors } from '../../forms/errors';
import { CommandKey } from '../../forms/form';
import { keyOf, text } from '../../forms/form.server';
import { List } from '../../operations/list';
import { Alert } from '../../parts/alert';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import type { Handle } from '../../root';
import { after } from '../decisions/after.server';
import type { Route } from './+types/exam-vendor';
import type { ExamVendor } from './contract';
import { Files } from './files';
import { Records } from './records';

export const handle: Handle = { frame: 'staff' };

const done = {
  exchange: 'Files are exchanged now. Refresh the page in a moment.',
  compare: 'Both lists are compared now. Refresh the page in a moment.',
  resend: 'The record waits to be sent again.',
} as const;

export async function loader({ request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('done');
  return {
    view: await read<ExamVendor>(request, '/staff/exam-vendor'),
    done: asked && asked in done ? done[asked as keyof typeof done] : undefined,
  };
}

/** Now instead of tonight; a comparison; or one record once more. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const record = text(form, 'record');
  const what = record ? 'resend' : text(form, 'do') === 'compare' ? 'compare' : 'exchange';
  const address = record ? `/staff/exam-vendor/records/${encodeURIComponent(record)}/resend` : `/staff/exam-vendor/${what}`;
  const sent = await send(request, address, { key: keyOf(form), body: {} });
  if (sent.outcome === 'refused') return data({ problem: sent.problem }, { status: sent.problem.status });
  return after(sent, form, `/staff/exam-vendor?done=${what}`);
}

/** What the vendor was told and what it answered, and where both lists differ. */
export default function ExamVendorPage({ loaderData: { view, done: said }, actionData: refused }: Route.ComponentProps) {
  return (
    <Page title="Exam vendor" wrong={Boolean(refused)}>
      <Errors problem={refused?.problem} />
      {said && !refused && (
        <Alert tone="success" announce>
          {said}
        </Alert>
      )}
      {view.trouble && (
        <Alert tone="warning" heading={`${view.trouble.words} does not get through`}>
          Tried {view.trouble.tries} {view.trouble.tries === 1 ? 'time' : 'times'} since <Time moment={view.trouble.since} />, last answer:{' '}
          {view.trouble.error}. It is tried again by itself, and then takes everything that is owed. Operators can try it at once on{' '}
          <a href="/operations">their page</a>.
        </Alert>
      )}
      <div className="ps-section__head">
        <h1>Exam vendor</h1>
        <Status tone={view.tone} pill>
          {view.stageWords}
        </Status>
      </div>
      <Facts
        strip
        facts={[
          { label: 'Way', value: view.placeWords },
          { label: 'Open with the vendor', value: view.open },
          ...view.next.map(({ label, due }) => ({ label, value: <Time moment={due} /> })),
        ]}
      />
      <form method="post" className="ps-advance" aria-label="Ask the vendor now">
        <CommandKey />
        <button className="usa-button" type="submit" name="do" value="exchange">
          Exchange files now
        </button>
        <button className="usa-button usa-button--outline" type="submit" name="do" value="compare">
          Compare lists now
        </button>
        <a href="/staff/exam-vendor/languages">Exam languages</a>
      </form>
      {view.stuck.length > 0 && (
        <List
          id="stuck"
          heading="Files left behind"
          empty=""
          rows={view.stuck}
          keyOf={(row) => row.name}
          columns={[
            { key: 'name', label: 'File', heads: true, cell: (row) => row.name },
            { key: 'why', label: 'Why', cell: (row) => row.words },
            { key: 'since', label: 'Since', cell: (row) => <Time moment={row.since} /> },
          ]}
        />
      )}
      <List
        id="differences"
        heading="Differences between both lists"
        empty="Both lists agreed when they were last compared."
        rows={view.differences}
        keyOf={(row) => `${row.about}/${row.words}`}
        columns={[
          { key: 'about', label: 'Authorization', heads: true, cell: (row) => row.about },
          { key: 'what', label: 'What differs', cell: (row) => row.words },
          { key: 'since', label: 'Since', cell: (row) => <Time moment={row.since} /> },
        ]}
      />
      <Records rows={view.records} />
      <Files rows={view.files} />
    </Page>
  );
}
