import { data, redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import { Buttons, Submit } from '../../forms/buttons';
import { Radios } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { DateField } from '../../forms/date-field';
import { FieldMessage, groupClass, TextArea } from '../../forms/fields';
import { Form, useFieldError } from '../../forms/form';
import { dateIn, keyFor, keyOf, refuse, text, texts } from '../../forms/form.server';
import { useProgram } from '../../frame/use-root';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { sendFiles } from '../../portal/application/files.server';
import type { Handle } from '../../root';
import { uploadWords } from '../../words/upload';
import type { ItemView, StaffCase } from '../contract';
import { after } from '../decisions/after.server';
import { Faster } from '../decisions/faster';
import { isPaperItem, kindField } from './paper-items';
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
  const heading = `${row.label}, on paper`;
  const back = `/staff/applications/${view.id}`;
  const keepOnly = view.status === 'void';
  return (
    <Page
      title={`${heading}, ${view.reference}`}
      wrong={Boolean(refused)}
      trail={
        <Breadcrumbs
          to={[
            { href: '/staff', label: 'My work' },
            { href: back, label: view.reference },
          ]}
          here={heading}
        />
      }
    >
      {refused?.problem.status === 409 ? <Faster problem={refused.problem} view={view} /> : <Errors problem={refused?.problem} />}
      <h1>{heading}</h1>
      <p className="ps-soft">
        {view.name}, born {view.facts.dateOfBirth}
      </p>
      <Form refused={refused} files label={heading}>
        {(refused?.typed['documents'] ?? []).map((id) => (
          <input key={id} type="hidden" name="documents" value={id} />
        ))}
        <Scan kept={refused?.typed['documents']?.length ?? 0} />
        {keepOnly ? <input type="hidden" name="only" value="keep" /> : <Receipt item={item} />}
        <Buttons>
          <Submit>{keepOnly ? 'Keep the scan' : 'Record the item'}</Submit>
          <a href={back}>Back, change nothing</a>
        </Buttons>
      </Form>
    </Page>
  );
}

/** One scan per sending; what an earlier try brought in is already here. */
function Scan({ kept }: { kept: number }) {
  const error = useFieldError('file');
  const { numbers } = useProgram();
  return (
    <div className={groupClass(error)}>
      <div className="ps-drop">
        <label className="usa-label" htmlFor="file">
          Scan of the paper
        </label>
        <span className="usa-hint" id="file-hint">
          PDF, JPG, PNG or HEIC, up to {numbers.fileMegabytes} MB.{kept > 0 && ` Already here: ${kept}.`}
        </span>
        <FieldMessage id="file" error={error} />
        <input
          id="file"
          name="file"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,.heic"
          aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={error ? true : undefined}
        />
      </div>
    </div>
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
