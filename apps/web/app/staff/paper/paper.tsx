import { data, redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import { Radios } from '../../forms/choices';
import { DateField } from '../../forms/date-field';
import { TextArea } from '../../forms/fields';
import { OneFile } from '../../forms/file-field';
import { dateIn, keyFor, keyOf, refuse, text, texts } from '../../forms/form.server';
import { useProgram } from '../../frame/use-root';
import { Note } from '../../parts/note';
import { sendFiles } from '../../portal/application/files.server';
import type { Handle } from '../../root';
import { uploadWords } from '../../words/upload';
import type { ItemView, StaffCase } from '../contract';
import { after } from '../decisions/after.server';
import { Confirming } from '../decisions/confirming';
import { isPaperItem, kindField } from './paper-items';
import { scanHint } from './scan-hint';
import type { Route } from './+types/paper';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params: { id, item } }: Route.LoaderArgs) {
  if (!isPaperItem(item)) throw data(null, { status: 404 });
  const view = await read<StaffCase>(request, `/staff/applications/${id}`);
  const row = await read<ItemView>(request, `/staff/applications/${id}/items/${item}`);
  return { view, row, item };
}

/** First the scans are kept with the case; then the item is handed in with the day the paper came. A void case only keeps the scans. */
export async function action({ request, params: { id, item } }: Route.ActionArgs) {
  if (!isPaperItem(item)) throw data(null, { status: 404 });
  const form = await request.formData();
  const key = keyOf(form);
  const { documents, errors, problem } = await sendFiles(request, form, { id, item, key });
  for (const { id: kept } of documents) form.append('documents', kept);
  const all = texts(form, 'documents');
  if (!all.length && !errors.length) errors.push({ pointer: '/file', detail: 'Choose the scan of the paper' });
  if (problem) return refuse(problem, form, key);
  if (errors.length) return refuse({ type: '/problems/fields-wrong', title: '', status: 422, errors }, form);
  if (text(form, 'only') === 'keep') return redirect(`/staff/applications/${id}/correct`);
  const kind = kindField[item];
  const body = {
    item,
    documents: all,
    ...(kind && text(form, kind) && { [kind]: text(form, kind) }),
    receivedOn: dateIn(form, 'receivedOn'),
    note: text(form, 'note'),
  };
  const sent = await send(request, `/applications/${id}/items`, { key: keyFor(key, 'item'), body });
  return after(sent, form, `/staff/applications/${id}?done=paper`);
}

export default function PaperPage({ loaderData: { view, row, item }, actionData: refused }: Route.ComponentProps) {
  const { numbers } = useProgram();
  const keepOnly = view.status === 'void';
  const kept = refused?.typed['documents'] ?? [];
  return (
    <Confirming
      head={{ href: `/staff/applications/${view.id}`, reference: view.reference }}
      standing={view}
      heading={`${row.label}, on paper`}
      confirm={keepOnly ? 'Keep the scan' : 'Record the item'}
      refused={refused}
      files
      lead={
        <p className="ps-soft">
          {view.name}, born {view.facts.dateOfBirth}
        </p>
      }
    >
      {kept.map((id) => (
        <input key={id} type="hidden" name="documents" value={id} />
      ))}
      <OneFile name="file" label="Scan of the paper" hint={scanHint(numbers.fileMegabytes, kept.length)} />
      {keepOnly ? <input type="hidden" name="only" value="keep" /> : <Receipt item={item} />}
    </Confirming>
  );
}

/** What the paper is, and the day it came: that day decides, not the day somebody types it in (801.8.B). */
function Receipt({ item }: { item: keyof typeof kindField }) {
  const { today, numbers } = useProgram();
  const kind = kindField[item];
  const words = uploadWords.en.items(numbers.trainingHours)[item].kind;
  return (
    <>
      {kind && words && (
        <Radios
          name={kind}
          legend="What it is"
          options={Object.entries(words.options).map(([value, [label, hint]]) => ({ value, label, ...(hint && { hint }) }))}
        />
      )}
      <DateField name="receivedOn" label="Received on" hint={`The day it reached us. Today is ${today.words}.`} saved={today.on} />
      <TextArea name="note" label="How it came and where the paper is kept" />
      <Note heading="What follows">
        <p>The item counts from the day it was received, also when that day lies before today. It still has to be checked.</p>
      </Note>
    </>
  );
}
