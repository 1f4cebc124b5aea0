import { data, redirect } from 'react-router';
import { send } from '../../api/api.server';
import type { FieldError, Problem } from '../../contract';
import { finish, keyFor, keyOf, refuse, text, textOrNull, texts, typedIn } from '../../forms/form.server';
import { languageOf } from '../../language/language.server';
import { type FileItem, uploadWords } from '../../words/upload';
import { saveDraft, standing } from '../standing.server';
import { documentsOf, sendFiles } from './files.server';
import { ItemPage, type Kept } from './item-page';
import { pageOfItem, pages } from './tasks';
import type { Route } from './+types/item';

const kindField = { 'photo-id': 'photoIdType', diploma: 'educationType', 'training-certificate': undefined } as const;
const isFileItem = (item: string): item is FileItem => item in kindField;

export async function loader({ request, params: { item } }: Route.LoaderArgs) {
  if (!isFileItem(item)) {
    const page = pageOfItem(item);
    throw page ? redirect(pages[page].href) : data({}, { status: 404 });
  }
  const { draft, application, id } = await standing(request);
  const kind = kindField[item];
  return {
    item,
    id,
    kind: kind && { name: kind, saved: draft?.fields[kind] ?? null },
    draft: draft && { id: draft.id, version: draft.version },
    documents: (draft?.documents ?? application?.items.find((own) => own.item === item)?.documents ?? []).filter(
      (one) => one.item === item,
    ),
  };
}

export async function action({ request, params: { item } }: Route.ActionArgs) {
  if (!isFileItem(item)) throw data({}, { status: 404 });
  const form = await request.formData();
  const key = keyOf(form);
  const here = `/portal/application/items/${item}`;
  const removed = text(form, 'remove');
  if (removed) {
    // Gone already is as good as taken out now.
    await send(request, `/documents/${encodeURIComponent(removed)}`, { method: 'DELETE', key });
    return redirect(here);
  }
  const id = text(form, 'for');
  const { documents, errors, problem } = await sendFiles(request, form, { id, item, key });
  const words = uploadWords[languageOf(request)];
  const kind = kindField[item];
  const fieldErrors = (wrong: FieldError[]): Problem => problem ?? { type: '/problems/invalid', title: '', status: 422, errors: wrong };
  if (text(form, 'draft')) {
    if (errors.length || problem) return refuse(fieldErrors(errors), form, problem && key);
    const saved = await saveDraft(request, form, kind ? { [kind]: textOrNull(form, kind) } : {});
    return text(form, 'then') === 'add' && saved instanceof Response ? redirect(here) : saved;
  }
  // For an application everything goes at once: what arrived now, and what an earlier try of this form brought in.
  const all = [...(await documentsOf(request, texts(form, 'documents'))), ...documents];
  const comeBack = (refused?: Problem, repeat?: string) =>
    data<Kept>(
      { typed: typedIn(form), kept: all, ...(refused && { problem: refused }), ...(repeat && { again: repeat }) },
      { status: refused?.status ?? 200 },
    );
  const adding = text(form, 'then') === 'add';
  if (!all.length && !errors.length) errors.push({ pointer: '/file', detail: words.chooseFile });
  if (kind && !adding && !text(form, kind)) errors.push({ pointer: `/${kind}`, detail: words.chooseKind });
  if (errors.length || problem) return comeBack(fieldErrors(errors), problem && key);
  if (adding) return comeBack();
  const body = { item, documents: all.map((one) => one.id), ...(kind && { [kind]: text(form, kind) }) };
  const sent = await send(request, `/applications/${encodeURIComponent(id)}/items`, { key: keyFor(key, 'item'), body });
  return sent.outcome === 'refused' ? comeBack(sent.problem, sent.again && key) : finish(sent, form, '/portal?done=sent');
}

export default function ItemRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ItemPage {...loaderData} answer={actionData} />;
}
