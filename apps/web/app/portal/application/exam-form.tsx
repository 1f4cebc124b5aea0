import { send } from '../../api/api.server';
import { Buttons, Submit } from '../../forms/buttons';
import { Radios } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { SelectField } from '../../forms/fields';
import { Form } from '../../forms/form';
import { finish, keyOf, text, textOrNull } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { formWords } from '../../words/registration';
import { saveDraft, standing } from '../standing.server';
import { DraftForm } from './draft-form';
import { optionsOf } from './options';
import type { Route } from './+types/exam-form';

export const loader = ({ request }: Route.LoaderArgs) => standing(request);

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const fields = { examLanguage: textOrNull(form, 'examLanguage'), examDelivery: textOrNull(form, 'examDelivery') };
  if (text(form, 'draft')) return saveDraft(request, form, fields);
  const path = `/applications/${encodeURIComponent(text(form, 'application'))}/items`;
  return finish(await send(request, path, { key: keyOf(form), body: { item: 'exam-form', ...fields } }), form, '/portal?done=sent');
}

function ExamFields({ language, delivery }: { language?: string | null; delivery?: string | null }) {
  const words = useWords(formWords).examForm;
  return (
    <>
      <SelectField name="examLanguage" label={words.language} options={optionsOf(words.languages)} saved={language ?? null} />
      <Radios name="examDelivery" legend={words.delivery} options={optionsOf(words.deliveries)} saved={delivery ?? null} />
    </>
  );
}

/** 801.4.D */
export default function ExamForm({ loaderData: { draft, application }, actionData }: Route.ComponentProps) {
  const words = useWords(formWords).examForm;
  const { title } = useWords(applicationWords);
  if (draft)
    return (
      <DraftForm draft={draft} refused={actionData} title={words.title} lead={words.lead}>
        <ExamFields language={draft.fields.examLanguage} delivery={draft.fields.examDelivery} />
      </DraftForm>
    );
  return (
    <Page
      title={words.title}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: title }]} here={words.title} />}
    >
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form refused={actionData} className="ps-form">
        <input type="hidden" name="application" value={application?.id} />
        <ExamFields />
        <Buttons>
          <Submit>{words.sent}</Submit>
        </Buttons>
      </Form>
    </Page>
  );
}
