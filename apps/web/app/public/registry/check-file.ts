import { data, redirect } from 'react-router';
import { callApi } from '../../api/api.server';
import type { Route } from './+types/check-file';
import { formIn, listIn } from './list.server';

/** The result of a check as a file for a spreadsheet. */
export async function action({ request }: Route.ActionArgs) {
  const list = await listIn(await formIn(request));
  const answer = await callApi(request, '/registry/v1/checks', { method: 'POST', body: list, accept: 'text/csv' }).catch(() => undefined);
  if (!answer) throw data({ code: 'unavailable' }, { status: 503 });
  const names = ['content-type', 'content-disposition', 'cache-control', 'retry-after'];
  const headers = names.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value ? [[name, value]] : [];
  });
  if (!answer.ok) throw data(await answer.json(), { status: answer.status, headers: Object.fromEntries(headers) });
  return new Response(answer.body, { headers });
}

export const loader = () => redirect('/registry/check');
