import { redirect } from 'react-router';
import { callApi } from '../api/api.server';
import { safePath, text } from '../forms/form.server';
import { isLanguage } from '../language/language';
import { languageCookie } from '../language/language.server';
import type { Route } from './+types/language';

/** Changes the language of the pages and, for a person with an account, of the letters. Then back to where it was chosen. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const language = text(form, 'language');
  const next = safePath(text(form, 'to'), '/');
  if (!isLanguage(language)) return redirect(next);
  // A visitor without an account, or an API that is away, still gets the pages in the language asked for.
  await callApi(request, '/me', { method: 'PATCH', body: { language } }).catch(() => undefined);
  return redirect(next, { headers: [languageCookie(language)] });
}

export const loader = () => redirect('/');
