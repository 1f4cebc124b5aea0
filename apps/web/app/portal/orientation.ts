import { redirect } from 'react-router';
import { send } from '../api/api.server';
import { keyOf } from '../forms/form.server';
import type { Route } from './+types/orientation';

/** Sandbox only: says that the orientation was watched (201.2), because the video has no player yet. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  await send(request, '/sandbox/orientation', { key: keyOf(form), body: {} });
  return redirect('/portal');
}

export const loader = () => redirect('/portal');
