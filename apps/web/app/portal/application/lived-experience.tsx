import { Radios } from '../../forms/choices';
import { textOrNull } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Note } from '../../parts/note';
import { formWords } from '../../words/registration';
import { draftOrLeave, saveDraft } from '../standing.server';
import { DraftForm } from './draft-form';
import { optionsOf } from './options';
import type { Route } from './+types/lived-experience';

export const loader = ({ request }: Route.LoaderArgs) => draftOrLeave(request);

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return saveDraft(request, form, { condition: textOrNull(form, 'condition'), experienceRole: textOrNull(form, 'experienceRole') });
}

/** 101.2 */
export default function LivedExperience({ loaderData: draft, actionData }: Route.ComponentProps) {
  const words = useWords(formWords).experience;
  return (
    <DraftForm
      draft={draft}
      refused={actionData}
      title={words.title}
      lead={words.lead}
      aside={
        <Note>
          <p className="ps-small">{words.privacy}</p>
        </Note>
      }
    >
      <Radios name="condition" legend={words.condition} options={optionsOf(words.conditions)} saved={draft.fields.condition} />
      <Radios name="experienceRole" legend={words.role} options={optionsOf(words.roles)} saved={draft.fields.experienceRole} />
    </DraftForm>
  );
}
