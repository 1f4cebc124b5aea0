import { redirect } from 'react-router';
import { read, readIfAny, send } from '../api/api.server';
import type { ApplicationList, ApplicationView, DraftFields, DraftView } from '../contract';
import { finish, keyOf, text } from '../forms/form.server';

export const currentDraft = (request: Request) => readIfAny<DraftView>(request, '/drafts/current');

/** The application that is going on, if there is one. */
export async function openApplication(request: Request): Promise<ApplicationView | undefined> {
  const { applications } = await read<ApplicationList>(request, '/applications');
  const open = applications.find(({ status }) => status === 'incomplete' || status === 'complete');
  return open && read<ApplicationView>(request, `/applications/${open.id}`);
}

/** What an item page works on: the draft, else the open application. Without either one starts at the application page. */
export async function standing(request: Request) {
  const draft = await currentDraft(request);
  if (draft) return { draft, id: draft.id };
  const application = await openApplication(request);
  if (application) return { application, id: application.id };
  throw redirect('/portal/application');
}

export async function draftOrLeave(request: Request): Promise<DraftView> {
  const draft = await currentDraft(request);
  if (!draft) throw redirect('/portal/application');
  return draft;
}

/** "Save and come back later" leads home, "Save and continue" to the task list. */
export const nextAfter = (form: FormData): string => (text(form, 'then') === 'later' ? '/portal' : '/portal/application');

/** Saves fields of the draft; the version says which draft was seen, so that two windows never overwrite each other unnoticed. */
export async function saveDraft(request: Request, form: FormData, fields: Partial<DraftFields>) {
  const id = text(form, 'draft');
  if (!id) throw redirect('/portal/application');
  const sent = await send<DraftView>(request, `/drafts/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    key: keyOf(form),
    body: { version: Number(text(form, 'version')), ...fields },
  });
  return finish(sent, form, nextAfter(form));
}
