import { Check } from '../../forms/choices';
import { texts } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Note } from '../../parts/note';
import { formWords } from '../../words/registration';
import { draftOrLeave, saveDraft } from '../standing.server';
import { DraftForm } from './draft-form';
import type { Route } from './+types/declarations';

const statements = ['peer', 'willing-to-share', 'dedication'] as const;

export const loader = ({ request }: Route.LoaderArgs) => draftOrLeave(request);

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return saveDraft(request, form, { declarations: texts(form, 'declarations') });
}

/** 202.1.C to E, and the declaration of truthfulness that names the three forms of misrepresentation (B.H13). */
export default function Declarations({ loaderData: draft, actionData }: Route.ComponentProps) {
  const words = useWords(formWords).declarations;
  const saved = draft.fields.declarations;
  return (
    <DraftForm draft={draft} refused={actionData} title={words.title} lead={words.lead}>
      {statements.map((name) => (
        <Check key={name} name="declarations" value={name} saved={saved}>
          {words[name]}
        </Check>
      ))}
      <div className="ps-statement">
        <Note>
          <p>{words.truthfulText}</p>
          <ul className="ps-bullets">
            {words.forms.map((form) => (
              <li key={form}>{form}</li>
            ))}
          </ul>
        </Note>
      </div>
      <Check name="declarations" value="truthful" saved={saved}>
        {words.truthful}
      </Check>
    </DraftForm>
  );
}
