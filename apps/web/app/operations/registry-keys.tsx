import { data } from 'react-router';
import type { components } from '../api/types';
import { read, send } from '../api/api.server';
import { Buttons, Submit } from '../forms/buttons';
import { Errors } from '../forms/errors';
import { Field } from '../forms/fields';
import { CommandKey, Form } from '../forms/form';
import { keyOf, refuse, text } from '../forms/form.server';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Page } from '../parts/page';
import { Status } from '../parts/status';
import { Time } from '../parts/time';
import type { Handle } from '../root';
import type { Route } from './+types/registry-keys';
import { List } from './list';

type KeyList = components['schemas']['RegistryKeyList'];
type MadeKey = components['schemas']['MadeRegistryKey'];

export const handle: Handle = { frame: 'staff' };

export const loader = ({ request }: Route.LoaderArgs) => read<KeyList>(request, '/operations/registry-keys');

/** Makes a key, or takes one back. A new key is shown on the answer and never again. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const revoked = text(form, 'revoke');
  const path = revoked ? `/operations/registry-keys/${encodeURIComponent(revoked)}/revoke` : '/operations/registry-keys';
  const sent = await send<MadeKey>(request, path, { key: keyOf(form), body: revoked ? {} : { party: text(form, 'party') } });
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting') throw new Error('a key is made at once');
  return data({ done: revoked ? ('revoked' as const) : ('made' as const), key: sent.view });
}

/** Counties and employers whose programs ask the registry. */
export default function RegistryKeysPage({ loaderData: { keys }, actionData }: Route.ComponentProps) {
  const refused = actionData && 'problem' in actionData ? actionData : undefined;
  const done = actionData && 'done' in actionData ? actionData : undefined;
  return (
    <Page
      title="Keys to the registry"
      wrong={Boolean(refused)}
      trail={<Breadcrumbs to={[{ href: '/operations', label: 'Operations' }]} here="Keys to the registry" />}
    >
      <Errors problem={refused?.problem} />
      <h1>Keys to the registry</h1>
      {done?.done === 'made' && (
        <Alert tone="success" heading={`The key of ${done.key.party}`} announce>
          <code className="ps-secret">{done.key.key}</code>
          <br />
          Copy it now and send it in a safe way. It is not kept and cannot be shown again.
        </Alert>
      )}
      {done?.done === 'revoked' && (
        <Alert tone="success" announce>
          The key of {done.key.party} opens nothing any more.
        </Alert>
      )}
      <p className="ps-soft">
        With a key, the program of a county or an employer may ask more often and take the whole registry as a file. Each look-up is noted.
        The interface is described in the <a href="/api/docs">documentation</a>.
      </p>
      <Form refused={refused} action="/operations/registry-keys" label="Make a key">
        <Field name="party" label="County or employer" size="medium" maxLength={200} />
        <Buttons>
          <Submit>Make a key</Submit>
        </Buttons>
      </Form>
      <List
        id="keys"
        heading="Keys"
        empty="There is no key yet."
        rows={keys}
        keyOf={({ id }) => id}
        columns={[
          { key: 'party', label: 'County or employer', heads: true, cell: ({ party }) => party },
          { key: 'created', label: 'Made', cell: ({ created }) => <Time moment={created} /> },
          {
            key: 'state',
            label: 'State',
            cell: ({ revoked }) =>
              revoked ? (
                <Status tone="off" icon="cancel">
                  Revoked, <Time moment={revoked} />
                </Status>
              ) : (
                <Status tone="good">In use</Status>
              ),
          },
          {
            key: 'revoke',
            label: 'Take it back',
            cell: ({ id, party, revoked }) =>
              revoked ? (
                '–'
              ) : (
                <form method="post" action="/operations/registry-keys" aria-label={`Revoke the key of ${party}`}>
                  <CommandKey />
                  <input type="hidden" name="revoke" value={id} />
                  <button className="usa-button usa-button--outline usa-button--small" type="submit">
                    Revoke
                    <span className="ps-vh"> the key of {party}</span>
                  </button>
                </form>
              ),
          },
        ]}
      />
    </Page>
  );
}
