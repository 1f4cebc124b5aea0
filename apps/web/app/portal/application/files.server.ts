import { callApi, send } from '../../api/api.server';
import type { DocumentView, FieldError, Problem } from '../../contract';
import { keyFor } from '../../forms/form.server';

export interface Arrived {
  documents: DocumentView[];
  errors: FieldError[];
  /** A fault or an API that is away: nothing is wrong with the file. */
  problem?: Problem;
}

/** Files that a form carried, one by one; what arrived stays, also when another one is refused. */
export async function sendFiles(request: Request, form: FormData, to: { id: string; item: string; key: string }): Promise<Arrived> {
  const arrived: Arrived = { documents: [], errors: [] };
  const files = form.getAll('file').filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ''));
  for (const [index, file] of files.entries()) {
    const body = new FormData();
    body.set('item', to.item);
    body.set('for', to.id);
    body.set('file', file, file.name);
    const sent = await send<DocumentView>(request, '/documents', { key: keyFor(to.key, `file ${index}`), body });
    if (sent.outcome === 'done') arrived.documents.push(sent.view);
    else if (sent.outcome === 'refused' && sent.problem.status >= 500) arrived.problem = sent.problem;
    else if (sent.outcome === 'refused') arrived.errors.push(errorOf(sent.problem, file.name));
  }
  return arrived;
}

const errorOf = ({ errors, title }: Problem, name: string): FieldError => ({
  pointer: '/file',
  detail: `“${name}”: ${errors?.[0]?.detail ?? title}`,
});

/** Documents that an earlier try of the same form brought in. Others' ids are unknown to the API for this person. */
export async function documentsOf(request: Request, ids: string[]): Promise<DocumentView[]> {
  const answers = await Promise.all(ids.map((id) => callApi(request, `/documents/${encodeURIComponent(id)}`)));
  const views = await Promise.all(answers.filter((answer) => answer.ok).map((answer) => answer.json()));
  return views as DocumentView[];
}
