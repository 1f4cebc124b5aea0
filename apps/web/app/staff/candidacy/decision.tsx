import { data } from 'react-router';
import { read, send } from '../../api/api.server';
import { Radios } from '../../forms/choices';
import { Field, TextArea } from '../../forms/fields';
import { keyOf, text } from '../../forms/form.server';
import type { Handle } from '../../root';
import type { StaffCandidacy } from '../contract';
import { after } from '../decisions/after.server';
import { CheckFirst } from '../decisions/check-first';
import { Confirming } from '../decisions/confirming';
import { Consequences } from '../decisions/consequences';
import { NotPossible } from '../decisions/not-possible';
import type { Route } from './+types/decision';
import { type CandidacyDecision, isCandidacyDecision, texts } from './texts';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { action: name } = params;
  if (!isCandidacyDecision(name)) throw data(null, { status: 404 });
  const view = await read<StaffCandidacy>(request, `/staff/candidacies/${params.id}`);
  return { name, view, offered: view.actions.find((action) => action.name === name) };
}

export async function action({ request, params: { id, action: name } }: Route.ActionArgs) {
  if (!isCandidacyDecision(name)) throw data(null, { status: 404 });
  const form = await request.formData();
  const sent = await send(request, `/candidacies/${id}/${name}`, { key: keyOf(form), body: bodyOf(name, form) });
  return after(sent, form, `/staff/candidacies/${id}?done=${name}`);
}

function bodyOf(name: CandidacyDecision, form: FormData): object {
  if (name === 'withdraw-authorization') return { authorization: text(form, 'authorization'), note: text(form, 'note') };
  if (name === 'confirm-name') return { givenName: text(form, 'givenName'), familyName: text(form, 'familyName') };
  if (name === 'update-vendor') return { what: text(form, 'what') };
  return {};
}

/** The last step before something of a candidacy is changed. */
export default function CandidacyDecisionPage({ loaderData: { name, view, offered }, actionData: refused }: Route.ComponentProps) {
  const { heading, confirm } = texts[name];
  const head = { href: `/staff/candidacies/${view.id}`, reference: view.reference };
  const choices = offered?.choices ?? [];
  return (
    <Confirming
      head={head}
      standing={view}
      heading={heading}
      confirm={confirm}
      refused={refused}
      instead={offered?.possible ? undefined : refused ? <></> : <NotPossible offered={offered} head={head} />}
    >
      <CheckFirst facts={checked(name, view)} />
      <Consequences sentences={offered?.consequences ?? []} />
      {name === 'confirm-name' && (
        <>
          <Field
            name="givenName"
            label="First name for the vendor"
            hint="As it should be on the screen at the exam. Only letters that the vendor can show."
            saved={view.spelling.givenName}
          />
          <Field name="familyName" label="Last name for the vendor" saved={view.spelling.familyName} />
        </>
      )}
      {name === 'withdraw-authorization' && (
        <>
          <Radios name="authorization" legend="Which authorization" saved={onlyOne(choices)} options={choices} />
          <TextArea name="note" label="Why" hint="For the record. The candidate does not see it." />
        </>
      )}
      {name === 'update-vendor' && (
        <Radios name="what" legend="What the vendor should be told again" saved={onlyOne(choices)} options={choices} />
      )}
    </Confirming>
  );
}

/** What there is only one of is chosen. */
const onlyOne = (choices: { value: string }[]): string | null => (choices.length === 1 ? (choices[0]?.value ?? null) : null);

/** Who it is and where the case stands; for the spelling both names side by side. */
function checked(name: CandidacyDecision, view: StaffCandidacy): { label: string; value: string }[] {
  const { spelling } = view;
  const names = [
    { label: 'Legal name', value: spelling.legalName },
    { label: 'Name for the vendor', value: `${spelling.givenName} ${spelling.familyName}` },
  ];
  return [
    { label: 'Candidate', value: view.name },
    { label: 'Candidacy', value: `${view.reference}, ${view.statusWords}` },
    ...(name === 'confirm-name' || name === 'update-vendor' ? names : []),
    ...(name === 'release' || name === 'issue' ? [{ label: 'Exam ID', value: view.examId ?? '–' }] : []),
    ...(name === 'release' ? [{ label: 'Exam language', value: view.language?.label ?? 'Not chosen' }] : []),
    ...(name === 'release' || name === 'update-vendor' ? [{ label: 'Last exam day', value: view.window.lastDay.words }] : []),
  ];
}
